import { expect, test } from '@playwright/test';
import { vietnameseWords, writtenByPeople } from './english-words.js';
import { openScreen } from './every-screen.js';
import { OFFICER } from './office-desks.js';
import { signInAs } from './office.js';

/* The screens of leadership for somebody who reads no Vietnamese. */
test.use({
  baseURL: process.env['E2E_LOOK_URL'] ?? process.env['E2E_BASE_URL'] ?? 'http://localhost:3000',
  actionTimeout: 15_000,
  permissions: ['clipboard-read', 'clipboard-write'],
});

const DEPUTY = 'Lãnh đạo Bộ Thông tin và Truyền thông';

test.describe('in English', () => {
  test('every word of the overview, the matrix and an agency is English, kept on the way and in a shared link, and left again', async ({
    page,
    browser,
    baseURL,
  }) => {
    test.setTimeout(120_000);
    const written = writtenByPeople(page);
    await signInAs(page, DEPUTY);
    await openScreen(page, '/tong-quan?lang=en');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('.own-duties')).toBeVisible();
    await expect(page.locator('.forecast-answer p')).toContainText('are forecast to finish by the deadline');
    const english = async (screen: string): Promise<void> => {
      await expect(page.locator('.sk')).toHaveCount(0);
      expect.soft(await vietnameseWords(page, written), screen).toEqual([]);
    };
    await english('overview');
    const bar = page.getByRole('navigation').first();
    await bar.getByRole('link', { name: 'Matrix' }).click();
    await expect(page).toHaveURL(/\/ma-tran$/);
    await expect(page.getByRole('grid')).toBeVisible();
    await english('matrix');
    await page.goBack();
    await page
      .locator('svg[data-country] a')
      .filter({ has: page.locator('.tile-done') })
      .first()
      .click();
    await expect(
      page.getByRole('heading', { name: 'Seven steps' }).or(page.locator('.step-line')),
    ).toBeVisible();
    await english('agency');

    await page.getByRole('button', { name: 'Share' }).click();
    await expect(page.getByText(/^Address copied/)).toBeVisible();
    const shared = await page.evaluate(() => navigator.clipboard.readText());
    const other = await (await browser.newContext({ baseURL: baseURL! })).newPage();
    await signInAs(other, OFFICER);
    await openScreen(other, shared);
    await expect(other.locator('html')).toHaveAttribute('lang', 'en');
    await expect(other.getByRole('heading', { level: 1 })).toHaveText(
      await page.getByRole('heading', { level: 1 }).innerText(),
    );
    // Who reads Vietnamese says so once, whatever the address had asked for.
    await other.getByRole('group', { name: 'Language' }).getByRole('button', { name: /^VI/ }).click();
    await expect(other.locator('html')).toHaveAttribute('lang', 'vi');
    await other.reload();
    await expect(other.getByRole('heading', { level: 2, name: 'Căn cứ đánh giá' })).toBeVisible();
    await expect(other.locator('html')).toHaveAttribute('lang', 'vi');
    await other.context().close();

    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.getByRole('group', { name: 'Language' }).getByRole('button', { name: /^VI/ }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
    await page.goto('/tong-quan');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Tổng quan');
  });
});

test('the lists of the Ministry name national systems in English where they were entered in English', async ({
  page,
}) => {
  await signInAs(page, OFFICER);
  await openScreen(page, '/phan-cua-bo?lang=en');
  const systems = page.getByRole('table', { name: 'National systems and databases' });
  await expect(
    systems
      .getByRole('cell', { name: 'Civil status', exact: true })
      .or(systems.getByRole('rowheader', { name: 'Civil status', exact: true })),
  ).toBeVisible();
  await expect(systems).not.toContainText('Hộ tịch');
  await expect(systems.getByRole('button', { name: /Civil status/ })).toBeVisible();
});
