import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { typeInto } from '../../server/test/build/typed-workbook.js';
import { question } from './form-card.js';
import { approverOf, newestLogged, reporterOf } from './office-desks.js';
import { fillIssuedReport, largePicture, openPart, saved } from './report-form.js';
import { takeWorkbook } from './workbook-desk.js';

/** One-click sign-in of the demonstration, by the name of the role. */
async function signIn(page: Page, name: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto('/dang-nhap');
  await page.getByRole('region', { name: 'Tài khoản minh họa' }).getByRole('button', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Báo cáo Quý/ })).toBeVisible();
}

test.describe('the report of an agency', () => {
  test.describe.configure({ mode: 'serial' });

  test('a reporter fills the whole form and hands it to the approver', async ({ page }) => {
    test.setTimeout(180_000);
    await signIn(page, 'Cán bộ lập báo cáo – Tỉnh Bắc Giang');
    await fillIssuedReport(page, {
      number: '503',
      symbol: 'QĐ-UBND',
      issuedOn: '30/03/2017',
      title: 'Phê duyệt Kiến trúc Chính quyền điện tử tỉnh Bắc Giang, phiên bản 1.0',
      issuingBody: 'UBND tỉnh Bắc Giang',
      signer: 'Chủ tịch UBND tỉnh',
    });
    await page.reload();
    await openPart(page, 'F');
    await expect(page.getByText('Đã đủ nội dung để gửi').first()).toBeVisible();
    await page.getByRole('button', { name: 'Trình lãnh đạo' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Trình lãnh đạo' }).click();
    await expect(page.getByText(/^Đã trình lãnh đạo:/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Gửi báo cáo', exact: true })).toHaveCount(0);
  });

  test('the approver sends it and gets a receipt whose code can be checked', async ({ page }) => {
    await signIn(page, 'Lãnh đạo phê duyệt – Tỉnh Bắc Giang');
    await page.getByRole('button', { name: 'Gửi báo cáo', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Gửi báo cáo', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Phiếu tiếp nhận báo cáo' })).toBeVisible();
    await expect(page.getByText(/^\d{4}Q\d-032-\d{2}$/)).toBeVisible();
    await expect(page.getByText('Nội dung đang lưu khớp với mã kiểm tra')).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });

  test('an issued architecture without its decision is not handed on, and the sentence leads to the field', async ({
    page,
  }) => {
    await signIn(page, 'Cán bộ lập báo cáo – Bộ Thông tin và Truyền thông');
    await openPart(page, 'A');
    await question(page, 'A1')
      .getByRole('radio', { name: /^Bước 7\. Đã ban hành/ })
      .check();
    await saved(page);
    const link = page.getByRole('link', { name: /^A3: Đã chọn “Đã ban hành”/ });
    await link.click();
    await expect(page.locator('#A3-steps-7-document')).toBeInViewport();
    await expect(page.getByRole('button', { name: 'Trình lãnh đạo' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });

  test('work goes on without a line and arrives when it is back', async ({ page, context }) => {
    await signIn(page, 'Cán bộ lập báo cáo – Tỉnh Thừa Thiên Huế');
    await openPart(page, 'T');
    await context.setOffline(true);
    await question(page, 'T1').getByLabel('Đơn vị chủ trì báo cáo').fill('Sở Thông tin và Truyền thông tỉnh');
    await expect(page.getByText(/^Mất kết nối\. 1 câu/)).toBeVisible({ timeout: 15_000 });
    await context.setOffline(false);
    await saved(page);
    await page.reload();
    await expect(question(page, 'T1').getByLabel('Đơn vị chủ trì báo cáo')).toHaveValue(
      'Sở Thông tin và Truyền thông tỉnh',
    );
  });

  test('two people who change one answer both see it, and one of them chooses', async ({ page, browser }) => {
    await signIn(page, 'Cán bộ lập báo cáo – Tỉnh Thừa Thiên Huế');
    const other = await (await browser.newContext()).newPage();
    await signIn(other, 'Lãnh đạo phê duyệt – Tỉnh Thừa Thiên Huế');
    const unit = (at: Page) => question(at, 'T1').getByLabel('Đơn vị chủ trì báo cáo');
    await openPart(page, 'T');
    await openPart(other, 'T');
    await unit(other).fill('Văn phòng UBND tỉnh');
    await saved(other);
    await unit(page).fill('Trung tâm Công nghệ thông tin tỉnh');
    const dialog = page.getByRole('dialog', { name: /^Câu T1 vừa được người khác cập nhật/ });
    await expect(dialog).toContainText('Văn phòng UBND tỉnh');
    await expect(dialog).toContainText('Trung tâm Công nghệ thông tin tỉnh');
    await dialog.getByRole('button', { name: 'Lấy nội dung đã lưu' }).click();
    await expect(unit(page)).toHaveValue('Văn phòng UBND tỉnh');
  });

  test('a contributor opens the report and asks for nothing that only others of the agency may see', async ({
    page,
  }) => {
    const asked: (string | undefined)[] = [];
    page.on('request', (request) => asked.push(request.headers()['x-apollo-operation-name']));
    await signIn(page, 'Cán bộ đơn vị phối hợp – Tỉnh Bình Định');
    await openPart(page, 'B');
    await expect.poll(() => asked).toContain('ReportPage');
    expect(asked).not.toContain('TimeRequests');
  });

  test('an approver sends the report back with a reason that the reporter reads', async ({ page }) => {
    await signIn(page, 'Lãnh đạo phê duyệt – Tỉnh Bắc Giang');
    await page.getByRole('button', { name: 'Rút báo cáo đã gửi' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Rút báo cáo đã gửi' }).click();
    await expect(page.getByRole('dialog')).toContainText('Đề nghị nêu lý do.');
    await page.getByRole('dialog').getByLabel('Lý do').fill('Cần rà soát lại số liệu.');
    await page.getByRole('dialog').getByRole('button', { name: 'Rút báo cáo đã gửi' }).click();
    await expect(page.getByRole('button', { name: 'Trình lãnh đạo' })).toBeVisible();

    await signIn(page, 'Cán bộ lập báo cáo – Tỉnh Bắc Giang');
    await page.getByRole('button', { name: 'Trình lãnh đạo' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Trình lãnh đạo' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await signIn(page, 'Lãnh đạo phê duyệt – Tỉnh Bắc Giang');
    await page.getByRole('button', { name: 'Chuyển lại để sửa' }).click();
    await page.getByRole('dialog').getByLabel('Lý do').fill('Bổ sung ngày bắt đầu các bước.');
    await page.getByRole('dialog').getByRole('button', { name: 'Chuyển lại để sửa' }).click();
    await expect(page.getByText('Lãnh đạo chuyển lại:')).toBeVisible();
    await signIn(page, 'Cán bộ lập báo cáo – Tỉnh Bắc Giang');
    await expect(page.getByText('Bổ sung ngày bắt đầu các bước.').first()).toBeVisible();
  });

  test('a substitute sends in the place of the approver from day to day or until that is ended; receipt and log say so', async ({
    page,
  }) => {
    const [approver, substitute] = [approverOf('Tỉnh Bắc Giang'), reporterOf('Tỉnh Bắc Giang')];
    const paper = 'Giấy ủy quyền số MH-12/GUQ-STTTT ngày 15/3/2018';
    await signIn(page, approver);
    await openPart(page, 'F');
    const panel = page.getByRole('region', { name: 'Người gửi thay khi lãnh đạo phê duyệt vắng mặt' });
    const name = { name: 'Cử người gửi thay' };
    await panel.getByRole('button', name).click();
    await panel.getByRole('button', name).click();
    for (const words of ['Đề nghị chọn người gửi thay.', 'Đề nghị nhập văn bản ủy quyền.'])
      await expect(panel).toContainText(words);
    await panel.getByLabel('Người gửi thay', { exact: true }).selectOption({ label: substitute });
    await panel.getByLabel('Đến hết ngày').fill('30/03/2018');
    await panel.getByLabel('Văn bản ủy quyền').fill(paper);
    await panel.getByRole('button', name).click();
    const row = panel.getByRole('row').filter({ hasText: paper });
    await expect(row).toContainText('đang có hiệu lực');
    await expect(row).toContainText(/– 30\/03\/2018/);
    await page.getByRole('button', { name: 'Trình lãnh đạo' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Trình lãnh đạo' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();

    await signIn(page, substitute);
    await page.getByRole('button', { name: 'Gửi báo cáo', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Gửi báo cáo', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Phiếu tiếp nhận báo cáo' })).toBeVisible();
    await expect(page.getByText(`${approver}, theo ${paper}`)).toBeVisible();
    await signIn(page, substitute);
    await expect(page.getByRole('button', { name: 'Rút báo cáo đã gửi' })).toBeVisible();

    await signIn(page, approver);
    await openPart(page, 'F');
    await row.getByRole('button', { name: 'Kết thúc' }).click();
    await expect(row).toContainText('đã kết thúc');
    await signIn(page, substitute);
    await openPart(page, 'F');
    await expect(row).toContainText('đã kết thúc');
    await expect(page.getByRole('button', { name: 'Rút báo cáo đã gửi' })).toHaveCount(0);
    for (const [action, words, who] of [
      ['report.nameSubstitute', 'Cử người gửi thay', approver],
      ['report.endSubstitute', 'Kết thúc việc gửi thay', approver],
      ['report.submit', 'Gửi báo cáo', substitute],
    ] as const) {
      const line = await newestLogged(page, action);
      await expect(line).toContainText(who);
      await expect(line).toContainText(words);
    }
  });

  test('a session that ends while drafting asks for the password in place and goes on', async ({ page }) => {
    await signIn(page, 'Cán bộ lập báo cáo – Tỉnh Thừa Thiên Huế');
    await openPart(page, 'T');
    // The first refusal of the save arrives only after the person is back: it must not ask a second time.
    let refuse: () => void = () => undefined;
    const back = new Promise<void>((resolve) => (refuse = resolve));
    let saves = 0;
    await page.route('**/graphql', async (route) => {
      const name = route.request().headers()['x-apollo-operation-name'];
      if (name !== 'SaveAnswer' || ++saves > 1) return route.continue();
      const response = await route.fetch();
      await back;
      return route.fulfill({ response });
    });
    await page.context().clearCookies();
    const sent = page.waitForRequest(
      (request) => request.headers()['x-apollo-operation-name'] === 'SaveAnswer',
    );
    await question(page, 'T1').getByLabel('Họ và tên').fill('Cán bộ lập báo cáo');
    const dialog = page.getByRole('dialog', { name: 'Phiên làm việc đã hết' });
    await dialog.getByLabel('Mật khẩu').fill('Minh-hoa-Quy-I-2018');
    await sent;
    await dialog.getByRole('button', { name: 'Tiếp tục' }).click();
    await expect(dialog).toBeHidden();
    refuse();
    await saved(page);
    await expect(dialog).toBeHidden();
    await expect(question(page, 'T1').getByLabel('Họ và tên')).toHaveValue('Cán bộ lập báo cáo');
  });

  test('a workbook with an error shows the error first and the remarks below it, and nothing is taken', async ({
    page,
  }) => {
    await signIn(page, 'Cán bộ lập báo cáo – Tỉnh Thừa Thiên Huế');
    const dialog = await takeWorkbook(page, (bytes) =>
      typeInto(bytes, {
        'A2.percent': '12,5',
        'A6.leadUnit': { formula: '"Sở "&"TT&TT"', result: 'Sở TT&TT' },
      }),
    );
    await expect(dialog.getByRole('alert')).toContainText('1 ô chưa đọc được');
    const [errors, remarks] = await dialog.getByRole('table').all();
    await expect(errors!.getByRole('row')).toHaveText([/Lý do/, /A2.*Đề nghị nhập số nguyên/]);
    await expect(dialog.getByRole('heading', { name: '1 điểm lưu ý' })).toBeVisible();
    await expect(remarks!.getByRole('row')).toHaveText([/Lý do/, /A6.*công thức/]);
    await expect(dialog.getByRole('button', { name: /^Cập nhật/ })).toHaveCount(0);
  });

  test('an upload goes on after a broken line, and a page that only calls itself PDF is refused', async ({
    page,
  }) => {
    await signIn(page, 'Cán bộ lập báo cáo – Tỉnh Thừa Thiên Huế');
    await openPart(page, 'T');
    await question(page, 'T2').getByRole('radio', { name: 'Ký số' }).check();
    const file = question(page, 'T2').locator('input[type=file]');
    await file.setInputFiles({
      name: 'bao-cao.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4 <html><script>alert(1)</script></html>'),
    });
    await expect(question(page, 'T2').getByText(/^Tệp bị hỏng hoặc chưa đầy đủ/)).toBeVisible();

    let pieces = 0;
    await page.route('**/uploads/*', (route) =>
      route.request().method() === 'PATCH' && ++pieces === 2 ? route.abort() : route.continue(),
    );
    await file.setInputFiles({
      name: 'ban-quet.png',
      mimeType: 'image/png',
      buffer: await largePicture(page),
    });
    await expect(question(page, 'T2').getByText('ban-quet.png')).toBeVisible();
    await expect(question(page, 'T2').getByText('đã kiểm tra cấu trúc tệp')).toBeVisible({ timeout: 30_000 });
    expect(pieces).toBeGreaterThan(2);
    await saved(page);
  });
});
