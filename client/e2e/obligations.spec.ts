import { expect, test } from '@playwright/test';
import { KNOWN_OBLIGATIONS } from '@ega/shared/directives/known-obligations';
import { signInAs } from './office.js';
import { station } from './stations.js';

test.describe('the duties and what is public', () => {
  test('without signing in: plan, standards, Framework, open data and the dictionary, wide and narrow', async ({
    page,
  }) => {
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('/cong-khai');
      await expect(page.getByRole('region', { name: /Kế hoạch xây dựng nền tảng/ })).toBeVisible();
      await expect(page.getByText('1178/BTTTT-THH')).toBeVisible();
    }
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Tải dữ liệu mở (CSV)' }).last().click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.csv$/);
    await page.getByRole('link', { name: 'Từ điển số liệu' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Từ điển số liệu' })).toBeVisible();
    await expect(page.getByText('(O20)')).toBeVisible();
    await station(page, 'tu-dien-so-lieu');
  });

  test('whoever may release figures closes the public page with a reason, and opens it again', async ({
    page,
  }) => {
    await signInAs(page, 'Lãnh đạo Cục Tin học hóa');
    const turn = async (words: string): Promise<void> => {
      await page.goto('/cong-khai');
      await page.getByRole('button', { name: words }).click();
      await page.getByRole('dialog').getByLabel('Lý do').fill('Rà soát nội dung trước phiên họp');
      await page.getByRole('dialog').getByRole('button', { name: words }).click();
      await expect(page.getByRole('dialog')).toBeHidden();
    };
    await turn('Tạm dừng công khai');
    await expect(page.getByText('Trang công khai đang tạm dừng:')).toBeVisible();
    await expect(page.getByRole('region', { name: /Kế hoạch xây dựng nền tảng/ })).toBeVisible();
    const outside = await page
      .context()
      .browser()!
      .newContext({ baseURL: new URL(page.url()).origin });
    const stranger = await outside.newPage();
    for (const address of ['/cong-khai', '/cong-khai/tu-dien-so-lieu']) {
      await stranger.goto(address);
      await expect(stranger.getByText('Trang công khai đang tạm dừng', { exact: true })).toBeVisible();
      await expect(stranger.getByRole('table')).toHaveCount(0);
    }
    await turn('Mở lại trang công khai');
    await stranger.goto('/cong-khai');
    await expect(stranger.getByText('Chưa có số liệu của phiên họp nào được công bố.')).toBeVisible();
    await outside.close();
  });

  test('O1 to O20 stand on the page, each with its source document and what it is counted on', async ({
    page,
  }) => {
    await signInAs(page, 'Cán bộ thẩm tra');
    await page.goto('/nhiem-vu');
    const wholes: Record<string, string> = {
      ...{ O1: '30 bộ', O2: '63 tỉnh', O3: 'dự án', O4: 'dự án', O5: 'dự án' },
      ...{ O16: '93 bộ', O18: '93 bộ', O20: 'Cục Tin học hóa' },
    };
    for (const { code, document } of KNOWN_OBLIGATIONS) {
      const row = page.getByRole('row').filter({ has: page.getByTitle(code, { exact: true }) });
      await expect(row).toContainText(document.symbol);
      const own = ['O11', 'O12', 'O13', 'O14', 'O15', 'O19'].includes(code);
      await expect(row).toContainText(wholes[code] ?? (own ? 'Bộ Thông tin và Truyền thông' : '85 bộ'));
    }
    expect(KNOWN_OBLIGATIONS).toHaveLength(20);
  });

  test('whatever the Ministry or its Authority owes stands on the overview', async ({ page }) => {
    await signInAs(page, 'Cán bộ thẩm tra');
    await page.goto('/nhiem-vu');
    const owed = page.getByRole('region', { name: 'Nhiệm vụ của Bộ Thông tin và Truyền thông' });
    const links = owed.locator('tbody th a[href^="/nhiem-vu/"]');
    await links.first().waitFor();
    const titles = await links.allInnerTexts();
    expect(titles.length).toBeGreaterThanOrEqual(7);
    await page.goto('/tong-quan');
    await expect(owed.getByRole('heading', { level: 3 })).toHaveText(titles);
  });

  test('an officer reads a duty with its grounds, enters a directive and records a result', async ({
    page,
  }) => {
    await signInAs(page, 'Cán bộ thẩm tra');
    await page.goto('/nhiem-vu');
    await expect(
      page.getByRole('link', { name: 'Thống kê, báo cáo trước Ban điều hành từng quý', exact: true }),
    ).toBeVisible();
    await station(page, 'nhiem-vu');
    await page.getByRole('button', { name: 'Nhập nhiệm vụ mới' }).click();
    const form = page.getByRole('dialog');
    await form.getByRole('button', { name: 'Lưu' }).click();
    await expect(form.getByRole('alert')).toBeVisible();
    const name = `Gửi danh mục dữ liệu dùng chung (minh họa ${page.viewportSize()?.width ?? ''})`;
    await form.getByLabel('Tên nhiệm vụ').fill(name);
    await form.getByLabel('Câu giao nhiệm vụ trong văn bản').fill('Các bộ, ngành gửi danh mục dữ liệu');
    await form.getByLabel('Số, ký hiệu văn bản').fill('MH-12/TB-VPCP');
    await form.getByLabel('Cơ quan ban hành').fill('Văn phòng Chính phủ');
    await form.getByLabel('Ngày văn bản').fill('01/02/2018');
    await form.getByLabel('Ngày bắt đầu').fill('01/02/2018');
    await form.getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('link', { name }).first().click();
    await page.getByRole('button', { name: 'Ghi kết quả của Bộ Y tế' }).click();
    await page.getByLabel('Đang thực hiện').check();
    await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
    const row = page.getByRole('row', { name: /Bộ Y tế/ });
    await expect(row).toContainText('Đang thực hiện');
    await row.getByRole('button', { name: 'Xem căn cứ của Bộ Y tế' }).click();
    await expect(page.getByRole('dialog')).toContainText('Cục Tin học hóa ghi kết quả');
    await station(page, 'can-cu-nhiem-vu', false);
  });

  test("an officer keeps the Ministry's sheet; milestones are counted, never typed", async ({ page }) => {
    await signInAs(page, 'Cán bộ thẩm tra');
    await page.goto('/phan-cua-bo');
    const milestones = page.getByRole('region', { name: 'Các mốc xây dựng' });
    await expect(milestones).toContainText(/hoàn thành \d+\/\d+/);
    await page.getByRole('button', { name: 'Nhập: Các mốc xây dựng' }).click();
    await page.getByLabel('Nội dung').fill('Mốc nhập thử (minh họa)');
    await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('button', { name: 'Bỏ: Mốc nhập thử (minh họa)' }).first().click();
    await page.getByLabel('Lý do').fill('Nhập để thử');
    await page.getByRole('dialog').getByRole('button', { name: 'Bỏ' }).click();
    await expect(page.getByText('Đã bỏ dòng nhập nhầm; lịch sử được giữ.')).toBeVisible();
    await station(page, 'phan-cua-bo');
  });

  test('an officer enters a document of C6, and ends it', async ({ page }) => {
    await signInAs(page, 'Cán bộ thẩm tra');
    await page.goto('/phan-cua-bo');
    const list = page.getByRole('region', { name: 'Văn bản, tiêu chuẩn đối chiếu (câu C6)' });
    const rows = list.locator('tbody tr');
    await expect(rows.nth(10)).toContainText('Thông tư 32/2017/TT-BTTTT');
    await expect(rows.filter({ hasText: '09/2015/QĐ-TTg' })).toContainText('Tỉnh, thành phố');
    await page.getByRole('button', { name: 'Nhập: Văn bản, tiêu chuẩn đối chiếu (câu C6)' }).click();
    const dialog = page.getByRole('dialog');
    const name = 'Thông tư MH-15/2018/TT-BTTTT (minh họa)';
    await dialog.getByLabel('Tên', { exact: true }).fill(name);
    await dialog.getByLabel('Có hiệu lực từ ngày').fill('01/07/2018');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Hỏi cơ quan');
    await dialog.getByLabel('Hỏi cơ quan').selectOption('Bộ, cơ quan ngang bộ');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    const entered = rows.last();
    await expect(entered).toContainText(name);
    await expect(entered).toContainText('Bộ, cơ quan ngang bộ');
    await entered.getByRole('button', { name: `Điều chỉnh: ${name}` }).click();
    await dialog.getByLabel('Hết hiệu lực từ ngày').fill('02/07/2018');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await expect(entered).toContainText('02/07/2018');
  });

  test('an officer enters days off, and corrects what was entered by mistake', async ({ page }) => {
    await signInAs(page, 'Cán bộ thẩm tra');
    await page.goto('/phan-cua-bo');
    const list = page.getByRole('region', { name: 'Ngày nghỉ, ngày làm việc bù' });
    const known = list.getByRole('row').filter({ hasText: 'Tết Nguyên đán' });
    await expect(known.filter({ hasText: '14/02/2018' })).toContainText('21/02/2018');
    await page.getByRole('button', { name: 'Nhập: Ngày nghỉ, ngày làm việc bù' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Ngày lễ, tết').selectOption('Tết Nguyên đán');
    await dialog.getByLabel('Áp dụng').selectOption('Nghỉ');
    await dialog.getByLabel('Từ ngày', { exact: true }).fill('23/01/2020');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Trở lại lịch làm việc thường từ ngày');
    await dialog.getByLabel('Trở lại lịch làm việc thường từ ngày').fill('30/01/2020');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    const entered = known.filter({ hasText: '23/01/2020' });
    await expect(entered).toContainText('Nghỉ');
    await entered.getByRole('button', { name: 'Điều chỉnh: Tết Nguyên đán 23/01/2020' }).click();
    await dialog.getByLabel('Áp dụng').selectOption('Không áp dụng (nhập nhầm)');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await expect(entered).toContainText('Không áp dụng (nhập nhầm)');
  });
});
