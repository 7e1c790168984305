import { expect, type Page, test } from '@playwright/test';
import { signInAs } from './office.js';

/* Answers that are slow or do not come: nothing is blank, and asking again helps. */
test.use({
  baseURL: process.env['E2E_LOOK_URL'] ?? process.env['E2E_BASE_URL'] ?? 'http://localhost:3000',
  actionTimeout: 15_000,
  permissions: ['clipboard-read', 'clipboard-write'],
});

const DEPUTY = 'Lãnh đạo Bộ Thông tin và Truyền thông';

test.describe('an answer that is slow or does not come', () => {
  const asked = (page: Page, operation: string, then: Parameters<Page['route']>[1]) =>
    page.route('**/graphql?**', (route, request) =>
      request.headers()['x-apollo-operation-name'] === operation ? then(route, request) : route.fallback(),
    );

  for (const [screen, address, operation, there] of [
    ['the overview', '/tong-quan', 'Overview', '.hero'],
    ['the matrix', '/ma-tran', 'Matrix', '[role=grid]'],
    ['the agency page', '/co-quan/38-tinh-binh-dinh', 'AgencyPage', '.step-line'],
    ['the list of agencies', '/co-quan', 'AgencyList', 'main table'],
    ['the list of duties', '/nhiem-vu', 'Obligations', 'main table'],
    ['the presentation', '/trinh-chieu', 'Overview', '.show, .btn-row'],
  ] as const)
    test(`${screen} says that it is loading, that it failed, and comes when asked again`, async ({
      page,
    }) => {
      await signInAs(page, DEPUTY);
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      let tried = 0;
      await asked(page, operation, async (route) => {
        tried++;
        await held;
        await route.fulfill({ status: 500, body: '{}' });
      });
      await page.goto(address);
      const waiting = page.locator('.sk').first();
      await expect(waiting).toContainText('Đang tải số liệu');
      await expect(waiting).toContainText('Đang tải lâu hơn thường lệ.');
      release();
      const fault = page.getByRole('alert').filter({ hasText: 'Chưa tải được' }).first();
      await expect(fault).toContainText('Mã lỗi: INTERNAL');
      await expect(page.locator(there)).toHaveCount(0);
      expect(tried).toBeGreaterThan(0);
      await page.unroute('**/graphql?**');
      await fault.getByRole('button', { name: 'Thử lại' }).click();
      await expect(page.locator(there).first()).toBeVisible();
      await expect(fault).toBeHidden();
    });

  for (const [block, operation, words] of [
    ['the forecast', 'Forecast', 'Chưa lấy được dự báo.'],
    ['the map', 'AgencyList', 'Chưa tải được khối này'],
    ['the duties of the Ministry', 'MinistryDuties', 'Chưa tải được khối này'],
    ['the changes', 'Changes', 'Chưa tải được khối này'],
  ] as const)
    test(`without ${block} the other blocks of the overview stand`, async ({ page }) => {
      await signInAs(page, DEPUTY);
      await asked(page, operation, (route) => route.fulfill({ status: 500, body: '{}' }));
      await page.goto('/tong-quan');
      await expect(page.getByText(words).first()).toBeVisible();
      await expect(page.locator('.kpis article')).toHaveCount(6);
      await expect(page.locator('.attention tbody tr')).not.toHaveCount(0);
      await page.unroute('**/graphql?**');
      const fault = page.getByRole('alert').filter({ hasText: words }).first();
      if (operation !== 'Forecast') await fault.getByRole('button', { name: 'Thử lại' }).click();
      else await page.reload();
      await expect(page.getByText(words)).toHaveCount(0);
      await expect(page.locator('.sk')).toHaveCount(0);
    });
});

test('what could not be brought up to date stays with a sentence that says so, and a press asks again', async ({
  page,
}) => {
  await signInAs(page, 'Cán bộ thẩm tra');
  await page.goto('/van-ban');
  const table = page.getByRole('table');
  await expect(table).toBeVisible();
  await page.route('**/graphql**', (asked) => asked.abort());
  const told = page.getByRole('status').filter({ hasText: 'Chưa cập nhật được' });
  // Whoever comes back to a page that is older than ten seconds asks anew.
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
    await expect(told).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 45_000 });
  await expect(table).toBeVisible();
  await page.unroute('**/graphql**');
  await told.getByRole('button', { name: 'Thử lại' }).click();
  await expect(told).toBeHidden();
  await expect(table).toBeVisible();
});
