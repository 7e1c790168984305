import { expect, type Page, test } from '@playwright/test';
import { RecordGuidanceDocument } from '../src/gql/graphql.js';
import { openScreen } from './every-screen.js';
import { OFFICER } from './office-desks.js';
import { signInAs } from './office.js';
import { startOwnProduct } from './own-product.js';

/* The meeting room: what is asked first, and the keys. */
test.use({
  baseURL: process.env['E2E_LOOK_URL'] ?? process.env['E2E_BASE_URL'] ?? 'http://localhost:3000',
  actionTimeout: 15_000,
  permissions: ['clipboard-read', 'clipboard-write'],
});

const DEPUTY = 'Lãnh đạo Bộ Thông tin và Truyền thông';
const PINNED = `luc=${encodeURIComponent('2018-03-16T08:00:00+07:00')}`;

test.describe('presentation', () => {
  const begin = (page: Page) => page.getByRole('button', { name: 'Đã xem, bắt đầu trình chiếu' });

  test('what the Ministry itself is late with is shown to its leader before anybody else sees a figure', async ({
    browser,
  }) => {
    test.setTimeout(240_000);
    // In the demo world the Ministry is late with nothing: one that may be changed.
    const product = await startOwnProduct();
    const page = await (await browser.newContext({ baseURL: product.url })).newPage();
    await signInAs(page, OFFICER);
    const late = { title: 'Thẩm định thiết kế', plannedOn: '2018-03-01', doneOn: null, unit: null };
    const { hash, name } = RecordGuidanceDocument.__meta__ as { hash: string; name: string };
    const body = { ...late, documentNumber: null, documentOn: null };
    const entered = await page.request.post('/graphql', {
      headers: { 'x-apollo-operation-name': name },
      data: { operation: hash, variables: { kind: 'milestone', body, requestId: crypto.randomUUID() } },
    });
    expect((await entered.json()) as object).not.toHaveProperty('errors');

    await signInAs(page, DEPUTY);
    await openScreen(page, '/trinh-chieu');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Trước khi trình chiếu: nhiệm vụ của Bộ',
    );
    const behind = page.getByRole('listitem').filter({ hasText: 'Quá mốc đăng ký' });
    await expect(behind).toContainText('Hoàn thành xây dựng nền tảng tích hợp dữ liệu quốc gia');
    await expect(page.locator('.hero')).toHaveCount(0);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('PageDown');
    await expect(begin(page)).toBeVisible();
    await begin(page).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.show .hero')).toBeVisible();
    await page.reload();
    await expect(begin(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/\/tong-quan(\?luc=\S+)?$/);
    await page.context().close();
    await product.stop();
  });

  test('drafts no conclusion from the wall: the signs stand on the page, not in the room', async ({
    page,
  }) => {
    await signInAs(page, DEPUTY);
    const signs = page.locator('.bars, .attention').getByRole('link', { name: /^Dự thảo kết luận: / });
    // The sign of the list comes as a file of its own, asked for when the list is drawn: none that is only late.
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('attention-conclusion')) fetched.push(request.url());
    });
    await openScreen(page, `/tong-quan?${PINNED}`);
    await expect(signs).toHaveCount(21);
    expect(fetched.splice(0)).not.toEqual([]);
    for (const [screen, block] of [
      ['nhom-vung', '.bars'],
      ['can-chu-y', '.attention'],
    ] as const) {
      await openScreen(page, `/trinh-chieu?man=${screen}&${PINNED}`);
      await expect(page.locator(block).first()).toBeVisible();
      await expect(signs).toHaveCount(0);
    }
    expect(fetched).toEqual([]);
  });

  test('the keys go on, back, to the ends and out; the figures stay those of the first screen', async ({
    page,
  }) => {
    await signInAs(page, DEPUTY);
    await openScreen(page, `/trinh-chieu?${PINNED}`);
    const first = page.locator('.show-answer');
    await expect(begin(page).or(first)).toBeVisible();
    if (await begin(page).isVisible()) await begin(page).click();
    const position = page.getByRole('navigation', { name: 'Các màn hình trình chiếu' }).getByRole('status');
    await expect(position).toHaveText('1/10');
    for (const [key, at, screen] of [
      ['ArrowRight', 2, 'chi-so'],
      ['PageDown', 3, 'tien-do'],
      [' ', 4, 'thay-doi'],
      ['ArrowDown', 5, 'ban-do'],
      ['ArrowLeft', 4, 'thay-doi'],
      ['PageUp', 3, 'tien-do'],
      ['ArrowUp', 2, 'chi-so'],
      ['End', 10, 'doi-chieu'],
      ['ArrowRight', 10, 'doi-chieu'],
      ['Home', 1, 'tra-loi'],
      ['ArrowLeft', 1, 'tra-loi'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(position, key).toHaveText(`${at}/10`);
      await expect(page, key).toHaveURL(new RegExp(`man=${screen}(&|$)`));
      await expect(page, key).toHaveURL(/luc=2018-03-16/);
    }
    // A space on a button presses that button and nothing else.
    await page.keyboard.press('End');
    await page.getByRole('button', { name: 'Trước', exact: true }).focus();
    await page.keyboard.press(' ');
    await expect(position).toHaveText('9/10');
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/\/tong-quan\?luc=2018-03-16/);
    await expect(page.locator('.top')).toBeVisible();
  });
});
