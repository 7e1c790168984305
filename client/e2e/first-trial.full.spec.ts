import { expect, test, type Browser, type Page } from '@playwright/test';
import { startEmptyProduct } from './own-product.js';
import { openPart } from './report-form.js';
import { PASSWORD, setUpCode } from './staff.js';

// Long: a product of its own, as its owner starts it, in which no round was ever opened.
let product: Awaited<ReturnType<typeof startEmptyProduct>>;

test.describe('a course before the first round', () => {
  test.describe.configure({ mode: 'serial' });
  test.setTimeout(240_000);

  test.beforeAll(async () => {
    test.setTimeout(240_000);
    product = await startEmptyProduct();
  });
  test.afterAll(() => product.stop());

  test('people are invited, the leader opens a trial, every page stands, and an agency finds its way to it', async ({
    browser,
  }) => {
    const admin = await comeIn(browser, product.link);
    const leader = await comeIn(browser, await invite(admin, 'Lãnh đạo Cục'));
    const pages: [string, RegExp][] = [
      ['/tong-quan', /^Tổng quan/],
      ['/ma-tran', /./],
      ['/co-quan', /^Cơ quan/],
      ['/linh-vuc/kien-truc', /./],
      ['/nhiem-vu', /^Nhiệm vụ/],
      ['/phien-hop', /^Các phiên họp/],
      ['/tham-tra', /^Thẩm tra/],
    ];
    for (const [url, heading] of pages) await stands(leader, url, heading);

    await leader.goto('/quan-tri/ky-bao-cao');
    await expect(leader.getByText('Chưa có kỳ báo cáo nào.')).toBeVisible();
    await leader.getByRole('button', { name: 'Mở kỳ thử nghiệm' }).click();
    const dialog = leader.getByRole('dialog');
    await expect(dialog).toContainText(/lấy kỳ số liệu của quý hiện tại, từ \d\d\/\d\d\/\d{4} đến/);
    await dialog.getByLabel('Nội dung tập huấn').fill('Tập huấn trước kỳ đầu tiên');
    await dialog.getByRole('button', { name: 'Mở kỳ thử nghiệm' }).click();
    await expect(leader.getByText(/^Đã mở kỳ thử nghiệm TN-\d{4}-01\./)).toBeVisible();
    for (const [url, heading] of pages) await stands(leader, url, heading);

    const reporter = await comeIn(browser, await invite(admin, 'Cán bộ lập báo cáo', 'Bộ Y tế'));
    await expect(reporter).toHaveURL(/\/bao-cao\/TN-\d{4}-01\/\d+$/);
    await expect(reporter.getByRole('note').filter({ hasText: 'Tập huấn trước kỳ đầu tiên' })).toBeVisible();
    await openPart(reporter, 'A');
    for (const page of [admin, leader, reporter]) await page.context().close();
  });
});

async function stands(page: Page, url: string, heading: RegExp): Promise<void> {
  await page.goto(url);
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  await expect(page.locator('main [aria-busy="true"], .sk')).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
}

/** An invitation accepted at a browser of one's own, up to the first page. */
async function comeIn(browser: Browser, link: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: product.url })).newPage();
  await page.goto(link);
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill(PASSWORD);
  await page.getByLabel('Nhập lại mật khẩu mới').fill(PASSWORD);
  await page.getByRole('button', { name: 'Đặt mật khẩu và đăng nhập' }).click();
  const setUp = page.getByRole('heading', { level: 1, name: 'Cài đặt mã xác thực' });
  const out = page.getByRole('button', { name: 'Cài đặt mã xác thực' });
  const inside = page.getByRole('navigation').first();
  await expect(setUp.or(out).or(inside).first()).toBeVisible();
  if (await out.isVisible()) await setUpCode(page);
  await expect(inside).toBeVisible();
  return page;
}

/** The administrator makes the account of one person; the link as the slip shows it. */
async function invite(admin: Page, role: string, agency?: string): Promise<string> {
  await admin.goto('/quan-tri/tai-khoan');
  await admin.getByRole('button', { name: 'Mời người dùng' }).click();
  const dialog = admin.getByRole('dialog');
  const mark = crypto.randomUUID().slice(0, 8);
  await dialog.getByLabel('Thư điện tử công vụ').fill(`moi-${mark}@thu.example`);
  await dialog.getByLabel('Tên hiển thị').fill(`${role} ${mark}`);
  await dialog.getByRole('radio', { name: new RegExp(`^${role}`) }).check();
  if (agency) {
    await dialog.getByLabel('Tìm trong danh sách').fill(agency);
    await dialog.getByLabel(agency, { exact: true }).check();
  }
  await dialog.getByRole('button', { name: 'Tạo liên kết' }).click();
  return admin.getByText(/^http.*\/loi-moi\//).innerText();
}
