import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { signInAs } from './office.js';

const REGISTRY = '/quan-tri/danh-muc-co-quan';

/** How many agencies of a group the screen counts on a day. */
async function expectCount(page: Page, day: string, group: string, count: number): Promise<void> {
  await page.goto(`${REGISTRY}?ngay=${day}`);
  const line = page.locator('.registry-counts > div').filter({ hasText: group });
  await expect(line.getByRole('definition')).toHaveText(String(count));
}

const PROVINCES = 'Tỉnh, thành phố trực thuộc trung ương';

async function enterBasis(page: Page, number: string): Promise<void> {
  await page.getByLabel('Ngày có hiệu lực').fill('01/06/2030');
  await page.getByLabel('Số, ký hiệu văn bản').fill(number);
  await page.getByLabel('Ngày ban hành').fill('15/05/2030');
  await page.getByLabel('Cơ quan ban hành').fill('Quốc hội (minh họa)');
}

async function confirm(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ghi vào danh mục' }).click();
  await expect(page.getByText('Đã ghi thay đổi vào danh mục.')).toBeVisible();
}

async function undo(page: Page, number: string): Promise<void> {
  const entry = page.getByRole('row').filter({ hasText: number });
  await entry.getByRole('button', { name: 'Thu hồi' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Lý do thu hồi').fill('Ghi để kiểm tra');
  await dialog.getByRole('button', { name: 'Thu hồi' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('row').filter({ hasText: number }).first()).toContainText('đã thu hồi');
}

/* Every entry holds from a day after all rounds of the journeys, and is taken back: nobody's figures change. */
test.describe('the registry of agencies', () => {
  test.beforeEach(({ page }) => signInAs(page, 'Quản trị hệ thống'));

  test('knows 63 provinces until 30/06/2025 and 34 from 01/07/2025, and who came into whom', async ({
    page,
  }) => {
    await expectCount(page, '2018-03-16', PROVINCES, 63);
    await expectCount(page, '2018-03-16', 'Tổng số', 93);
    await expectCount(page, '2025-06-30', PROVINCES, 63);
    await page.getByRole('button', { name: '01/07/2025' }).click();
    await expect(page.locator('.registry-counts')).toContainText(`${PROVINCES}34`);
    await page.getByLabel(/^Tìm theo tên/).fill('hue');
    await page.getByRole('link', { name: 'Thành phố Huế' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Huế');
    await expect(page.getByRole('row').filter({ hasText: 'Tỉnh Thừa Thiên Huế' })).toBeVisible();
  });

  test('takes a merger with its legal basis, keeps the figures before it, and takes it back by a correcting entry', async ({
    page,
  }) => {
    await page.goto(REGISTRY);
    await page.getByRole('link', { name: 'Ghi thay đổi' }).click();
    await page.getByRole('radio', { name: /^Sáp nhập, hợp nhất/ }).check();
    await page.getByRole('button', { name: 'Ghi vào danh mục' }).click();
    await expect(page.getByText('Đề nghị nhập nội dung này.').first()).toBeVisible();
    await enterBasis(page, 'MH-60/2030/QH16');
    await page.getByLabel('Tìm trong danh sách').fill('lai chau');
    await page.getByLabel('Tỉnh Lai Châu').check();
    await page
      .getByRole('combobox', { name: 'Cơ quan nhận sáp nhập' })
      .selectOption({ label: 'Tỉnh Điện Biên' });
    const preview = page.locator('.registry-preview');
    await expect(preview).toContainText('chấm dứt');
    await expect(preview.getByRole('row').filter({ hasText: PROVINCES })).toHaveText(/34.*33/);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await confirm(page);

    await expectCount(page, '2030-06-01', PROVINCES, 33);
    await expectCount(page, '2030-05-31', PROVINCES, 34);
    await expectCount(page, '2018-03-16', PROVINCES, 63);
    await page.goto(`${REGISTRY}?ngay=2030-05-31`);
    await page.getByRole('link', { name: 'Tỉnh Lai Châu' }).first().click();
    await expect(page.getByText('Nhập vào, chuyển sang Tỉnh Điện Biên')).toBeVisible();

    await page.goto(REGISTRY);
    await undo(page, 'MH-60/2030/QH16');
    await expectCount(page, '2030-06-01', PROVINCES, 34);
    await page.goto('/quan-tri/nhat-ky?viec=registry.undo');
    await expect(page.getByRole('row').nth(1)).toContainText('Thu hồi thay đổi danh mục');
  });

  test('takes a split into two and the end of an agency, each with what it would change beside it', async ({
    page,
  }) => {
    await page.goto(`${REGISTRY}/thay-doi`);
    await page.getByRole('radio', { name: /^Chia, tách/ }).check();
    await enterBasis(page, 'MH-61/2030/QH16');
    await page
      .getByRole('combobox', { name: 'Cơ quan', exact: true })
      .selectOption({ label: 'Tỉnh Lâm Đồng' });
    await page.getByRole('checkbox', { name: 'Cơ quan được tách vẫn tiếp tục hoạt động' }).check();
    await page.getByRole('button', { name: 'Thêm cơ quan mới' }).click();
    const part = page.locator('.naming').filter({ hasText: 'Cơ quan mới thứ 1' });
    await part.getByLabel('Tên tiếng Việt').fill('Tỉnh Minh Họa');
    await part.getByLabel('Tên tiếng Anh').fill('Minh Hoa Province');
    await part.getByLabel('Tên ngắn').fill('Minh Họa');
    await part.getByLabel('Cơ quan báo cáo').fill('Ủy ban nhân dân tỉnh Minh Họa');
    await expect(page.locator('.registry-preview')).toContainText('cơ quan mới');
    await confirm(page);
    await expectCount(page, '2030-06-01', PROVINCES, 35);

    await page.goto(`${REGISTRY}/thay-doi`);
    await page.getByRole('radio', { name: /^Giải thể/ }).check();
    await enterBasis(page, 'MH-62/2030/QH16');
    await page.getByRole('combobox', { name: 'Cơ quan', exact: true }).selectOption({ label: 'Tỉnh Cà Mau' });
    await expect(page.locator('.registry-preview')).toContainText('chấm dứt');
    await confirm(page);
    await expectCount(page, '2030-06-01', PROVINCES, 34);

    await page.goto(REGISTRY);
    await undo(page, 'MH-62/2030/QH16');
    await undo(page, 'MH-61/2030/QH16');
    await expectCount(page, '2030-06-01', PROVINCES, 34);
  });

  test('takes a new name from a day on; the old one stays before it', async ({ page }) => {
    await page.goto(`${REGISTRY}/thay-doi`);
    await enterBasis(page, 'MH-63/2030/QH16');
    await page.getByRole('combobox', { name: 'Cơ quan', exact: true }).selectOption({ label: 'Tỉnh Sơn La' });
    await page.getByLabel('Tên tiếng Việt').fill('Tỉnh Sơn La Mới');
    await expect(page.locator('.registry-preview').getByRole('deletion')).toContainText('Tỉnh Sơn La');
    await confirm(page);
    await page.goto(`${REGISTRY}?ngay=2030-06-01`);
    await expect(page.getByRole('link', { name: 'Tỉnh Sơn La Mới' }).first()).toBeVisible();
    await page.goto(`${REGISTRY}?ngay=2030-05-31`);
    await expect(page.getByRole('link', { name: 'Tỉnh Sơn La', exact: true }).first()).toBeVisible();
    await undo(page, 'MH-63/2030/QH16');
  });
});
