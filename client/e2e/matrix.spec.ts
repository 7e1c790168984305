import { expect, test, type Page } from '@playwright/test';
import { OFFICER, reporterOf } from './office-desks.js';
import { signInAs } from './office.js';
import { station } from './stations.js';

/** What has the focus, as it is read out. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });

async function openMatrix(page: Page, search = ''): Promise<void> {
  await page.goto(`/ma-tran${search}`);
  await expect(page.getByRole('grid', { name: 'Ma trận cơ quan và nhiệm vụ' })).toBeVisible();
}

test.describe('the matrix of duties', () => {
  test('has 93 agencies in three groups, each duty on its own whole, and is walked with the keyboard', async ({
    page,
  }) => {
    await signInAs(page, OFFICER);
    await openMatrix(page);
    const grid = page.getByRole('grid');
    await expect(grid).toHaveAttribute('aria-rowcount', '98');
    await expect(grid.locator('tbody > tr')).toHaveCount(96);
    await expect(grid.getByRole('columnheader', { name: /Ban hành kiến trúc/ })).toContainText('/93');
    await expect(grid.getByRole('columnheader', { name: /Dùng đúng 1 phần mềm/ })).toContainText('/85');
    await station(page, 'ma-tran');

    await page.keyboard.press('/');
    await page.keyboard.type('binh dinh');
    await expect(page.getByText('1/93 cơ quan')).toBeVisible();
    await expect(page).toHaveURL(/q=binh\+dinh/);
    while (!(await page.evaluate(() => document.activeElement?.closest('[role=grid]'))))
      await page.keyboard.press('Tab');
    await page.keyboard.press('Control+End');
    expect(await focused(page)).toContain('nhiệm vụ cần chú ý');
    await page.keyboard.press('Home');
    for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toMatch(/^Tỉnh Bình Định, O2: /);
    await page.keyboard.press('Enter');
    const grounds = page.getByRole('dialog', { name: 'Tỉnh Bình Định' });
    await expect(grounds.getByText('Quy tắc', { exact: true })).toBeVisible();
    await expect(page).toHaveURL(/o=38\.O2/);
    await page.keyboard.press('Escape');
    await expect(grounds).toBeHidden();
    expect(await focused(page)).toMatch(/^Tỉnh Bình Định, O2: /);
  });

  test('keeps filters, order and columns in the address and says what it could not use', async ({ page }) => {
    await signInAs(page, OFFICER);
    await openMatrix(page, '?nhom=cp&sx=-chu-y&cot=O1,O16,O99&o=5.O777&tt=%3Cscript%3E');
    await expect(page.getByText('8/93 cơ quan')).toBeVisible();
    const heads = page.getByRole('grid').locator('.mx-duty');
    await expect(heads).toHaveCount(2);
    await expect(page.getByText(/đã bỏ qua: .*cot=O99/)).toBeVisible();
    await expect(page.getByRole('columnheader', { name: /Cần chú ý/ })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    await page.getByRole('button', { name: 'Xóa bộ lọc' }).click();
    await expect(heads).toHaveCount(11);
    await page.getByRole('checkbox', { name: 'Chọn Tỉnh Bình Định' }).check();
    await page.getByRole('button', { name: 'Dự thảo công văn, ghi đôn đốc' }).click();
    await expect(page.getByRole('dialog').getByRole('link', { name: /Việc hôm nay/ })).toHaveAttribute(
      'href',
      '/viec-hom-nay?coquan=38',
    );
  });

  test('an agency sees its own row under the national figures', async ({ page }) => {
    await signInAs(page, reporterOf('Tỉnh Bình Định'));
    await openMatrix(page);
    await expect(page.getByRole('grid').getByRole('link')).toHaveText(['Tỉnh Bình Định']);
    await expect(page.getByRole('columnheader', { name: /Ban hành kiến trúc/ })).toContainText('/93');
  });
});
