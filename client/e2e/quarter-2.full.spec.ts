import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import type { FormVariant } from '@ega/shared/agencies/kind';
import {
  AGENCY_NUMBER,
  completeReport,
  type ReportingAgency,
} from '../../server/test/build/complete-report.js';
import type { EvidenceFile } from './answer-hand.js';
import { question } from './form-card.js';
import { startOwnProduct } from './own-product.js';
import { moveClock, openQuarter2, openTrial } from './quarter-2-round.js';
import { samplePdf, saved } from './report-form.js';
import { Staff } from './staff.js';
import { byPlace, storedRevision } from './stored-revision.js';
import { bringWorkbook, sendFrom, typeReport } from './workbook-desk.js';

// Long: three whole reports, each typed on screen and sent once more through the form workbook.
const AGENCIES: readonly (readonly [ReportingAgency, FormVariant, string])[] = [
  ['bo-y-te', 'B', 'Bộ Y tế'],
  ['bhxh', 'CP', 'Bảo hiểm xã hội Việt Nam'],
  ['quang-ninh', 'T', 'Tỉnh Quảng Ninh'],
];

let product: Awaited<ReturnType<typeof startOwnProduct>>;
let staff: Staff;
let trial: string;
let file: EvidenceFile;

test.describe('a whole report of quý II/2018, on screen and through the workbook', () => {
  test.describe.configure({ mode: 'serial' });
  test.setTimeout(600_000);

  test.beforeAll(async ({ browser }) => {
    test.setTimeout(240_000);
    product = await startOwnProduct();
    staff = new Staff(browser, product.url);
  });
  test.afterAll(async () => {
    await staff.goHome();
    await product.stop();
  });

  test('a first report after its round has closed: the draft is kept, and the screen shows the way to have it reopened', async () => {
    const admin = await staff.offered('Quản trị hệ thống');
    const reporter = await staff.offered('Cán bộ lập báo cáo – Tỉnh Bình Định');
    const unit = question(reporter, 'T1').getByLabel('Đơn vị chủ trì báo cáo');
    await reporter.goto('/bao-cao/2018-Q1/38?cau=T');
    await unit.fill('Sở Thông tin và Truyền thông tỉnh Bình Định');
    await saved(reporter);

    await moveClock(admin, '01/04/2018');
    await reporter.reload();
    await expect(unit).toHaveValue('Sở Thông tin và Truyền thông tỉnh Bình Định');
    await expect(reporter.getByText('Kỳ báo cáo đã đóng. Bản nháp vẫn được lưu;')).toBeVisible();
    const way = reporter.getByText('lãnh đạo phê duyệt chọn “Đề nghị mở lại báo cáo” trên trang này');
    await expect(way).toBeVisible();
    await reporter.getByRole('button', { name: 'Đề nghị mở lại báo cáo' }).click();
    const ask = reporter.getByRole('dialog', { name: 'Đề nghị mở lại báo cáo' });
    await ask.getByLabel('Đề nghị được gửi đến hết ngày').fill('10/04/2018');
    await ask.getByLabel('Lý do').fill('Mưa lũ, mất điện kéo dài');
    await ask.getByRole('button', { name: 'Gửi đề nghị' }).click();
    await expect(reporter.getByText(/Đã gửi đề nghị ngày .* chờ Cục Tin học hóa trả lời\./)).toBeVisible();
    await expect(way).toBeHidden();
  });

  test('the round opens, and a trial round that practises it', async () => {
    const admin = await staff.offered('Quản trị hệ thống');
    const leader = await staff.offered('Lãnh đạo Cục Tin học hóa');
    await moveClock(admin, '21/05/2018');
    await openQuarter2(leader);
    trial = await openTrial(leader, 'Lập báo cáo quý II/2018 bằng biểu mẫu Excel');
    await moveClock(admin, '07/06/2018');
    const buffer = await samplePdf(leader, 'Văn bản minh họa kèm báo cáo quý II/2018');
    file = { name: 'van-ban.pdf', mimeType: 'application/pdf', buffer };
  });

  for (const [agency, variant, name] of AGENCIES)
    test(`${name}: what was typed on screen and what came in the workbook is one and the same`, async () => {
      const number = AGENCY_NUMBER[agency];
      const answers = completeReport(agency, createHash('sha256').update(file.buffer).digest('hex'));
      const reporter = await staff.ofAgency('lap-bao-cao', number);
      const approver = await staff.ofAgency('phe-duyet', number);

      const inExcel = `/bao-cao/${trial}/${number}`;
      await reporter.goto(inExcel);
      await bringWorkbook(reporter, { answers, variant, file });
      expect(await sendFrom(inExcel, reporter, approver)).toContain('TN');

      const onScreen = `/bao-cao/2018-Q2/${number}`;
      await reporter.goto(onScreen);
      await typeReport(reporter, answers, { file });
      expect(await sendFrom(onScreen, reporter, approver)).toContain('2018Q2');

      const typed = byPlace((await storedRevision(approver, onScreen)).answers);
      const imported = byPlace((await storedRevision(approver, inExcel)).answers);
      expect(imported).toEqual(typed);
      expect(typed).toEqual(byPlace(JSON.parse(JSON.stringify(answers)) as Record<string, unknown>));
    });

  test('the document that the ministry added to C6 is put on the list by an officer', async () => {
    const officer = await staff.offered('Cán bộ thẩm tra');
    const name = 'Hướng dẫn liên thông dữ liệu khám chữa bệnh';
    await officer.goto('/phan-cua-bo');
    const added = officer.getByRole('region', { name: 'Văn bản cơ quan ghi thêm tại câu C6' });
    await expect(added.locator('tbody tr')).toHaveText([new RegExp(`${name}.*Bộ Y tế`)]);
    await added.getByRole('button', { name: `Đưa vào danh mục đối chiếu: ${name}` }).click();
    const dialog = officer.getByRole('dialog');
    await expect(dialog.getByLabel('Tên', { exact: true })).toHaveValue(name);
    await dialog.getByLabel('Hỏi cơ quan').selectOption('Bộ, cơ quan ngang bộ và tỉnh, thành phố');
    await dialog.getByLabel('Có hiệu lực từ ngày').fill('01/07/2018');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    const list = officer.getByRole('region', { name: 'Văn bản, tiêu chuẩn đối chiếu (câu C6)' });
    await expect(list.locator('tbody tr').last()).toContainText(name);
    await expect(added).toBeHidden();
  });
});
