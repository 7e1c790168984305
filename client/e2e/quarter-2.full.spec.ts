import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import type { FormVariant } from '@ega/shared/agencies/kind';
import type { Answers } from '@ega/shared/reports/answer-schemas';
import { formOfRound } from '@ega/shared/reports/form-context';
import { civil } from '@ega/shared/text/civil-date';
import {
  AGENCY_NUMBER,
  completeReport,
  QUARTER_2,
  type ReportingAgency,
} from '../../server/test/build/complete-report.js';
import type { EvidenceFile } from './answer-hand.js';
import { fillWorkbook } from './fill-workbook.js';
import { MouseHand } from './mouse-hand.js';
import { startOwnProduct } from './own-product.js';
import { moveClock, openQuarter2, openTrial } from './quarter-2-round.js';
import { openPart, samplePdf, saved } from './report-form.js';
import { Staff } from './staff.js';
import { station } from './stations.js';
import { byPlace, storedRevision } from './stored-revision.js';
import { questionsOf, typeAnswer, type RowIds } from './type-answers.js';

// Long: three whole reports, each typed on screen and sent once more through the form workbook.
const AGENCIES: readonly (readonly [ReportingAgency, FormVariant, string])[] = [
  ['bo-y-te', 'B', 'Bộ Y tế'],
  ['bhxh', 'CP', 'Bảo hiểm xã hội Việt Nam'],
  ['quang-ninh', 'T', 'Tỉnh Quảng Ninh'],
];
const FORM = formOfRound({ formVersion: 2, cutOff: civil(QUARTER_2.cutOff) });
const PARTS = ['T', 'A', 'B', 'C', 'D', 'E'];

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
      await bringWorkbook(reporter, answers, variant);
      await send(reporter, approver, inExcel);

      const onScreen = `/bao-cao/2018-Q2/${number}`;
      await reporter.goto(onScreen);
      await typeReport(reporter, answers, new Map());
      await send(reporter, approver, onScreen);

      const typed = byPlace((await storedRevision(approver, onScreen)).answers);
      const imported = byPlace((await storedRevision(approver, inExcel)).answers);
      expect(imported).toEqual(typed);
      expect(typed).toEqual(byPlace(JSON.parse(JSON.stringify(answers)) as Record<string, unknown>));
    });
});

/** Every answer of every part, or only the files that a workbook does not carry. */
async function typeReport(page: Page, answers: Answers, rows: RowIds, filesOnly = false): Promise<void> {
  const hand = new MouseHand(page);
  for (const part of PARTS) {
    await openPart(page, part);
    for (const question of questionsOf(part, answers))
      await typeAnswer(question, answers[question], { hand, rows, file, filesOnly });
    if (!filesOnly) await saved(page);
  }
}

/** Takes the form away as a workbook, fills it and brings it back; then the files. */
async function bringWorkbook(page: Page, answers: Answers, variant: FormVariant): Promise<void> {
  await page.getByRole('button', { name: 'Tải biểu mẫu Excel' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: 'Tải về' }).click(),
  ]);
  const rows: RowIds = new Map();
  const filled = await fillWorkbook(
    readFileSync(await download.path()),
    { variant, form: FORM, answers },
    rows,
  );
  await page.getByRole('button', { name: 'Nhập từ tệp Excel' }).click();
  const dialog = page.getByRole('dialog');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    dialog.getByRole('button', { name: 'Chọn tệp .xlsx' }).click(),
  ]);
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await chooser.setFiles({ name: download.suggestedFilename(), mimeType, buffer: filled });
  const apply = dialog.getByRole('button', { name: /^Cập nhật \d+ câu vào bản nháp$/ });
  await expect(apply).toBeVisible({ timeout: 20_000 });
  await station(page, `excel-${variant}`, false);
  await apply.click();
  await expect(dialog).toBeHidden();
  await typeReport(page, answers, rows, true);
}

async function send(reporter: Page, approver: Page, address: string): Promise<void> {
  await openPart(reporter, 'F');
  await reporter.getByRole('button', { name: 'Trình lãnh đạo' }).click();
  await reporter.getByRole('dialog').getByRole('button', { name: 'Trình lãnh đạo' }).click();
  await expect(reporter.getByText(/^Đã trình lãnh đạo:/)).toBeVisible();
  await approver.goto(address);
  await approver.getByRole('button', { name: 'Gửi báo cáo', exact: true }).click();
  await approver.getByRole('dialog').getByRole('button', { name: 'Gửi báo cáo', exact: true }).click();
  await expect(approver.getByRole('heading', { level: 1, name: 'Phiếu tiếp nhận báo cáo' })).toBeVisible();
}
