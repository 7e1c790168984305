import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import type { FormVariant } from '@ega/shared/agencies/kind';
import type { Answers } from '@ega/shared/reports/answer-schemas';
import { formOfRound } from '@ega/shared/reports/form-context';
import { FORM_VERSION } from '@ega/shared/reports/form-version';
import { civil } from '@ega/shared/text/civil-date';
import { QUARTER_2 } from '../../server/test/build/complete-report.js';
import type { EvidenceFile } from './answer-hand.js';
import { fillWorkbook } from './fill-workbook.js';
import { MouseHand } from './mouse-hand.js';
import { openPart, saved } from './report-form.js';
import { questionsOf, typeAnswer, type RowIds } from './type-answers.js';

const FORM = formOfRound({ formVersion: FORM_VERSION, cutOff: civil(QUARTER_2.cutOff) });
const PARTS = ['T', 'A', 'B', 'C', 'D', 'E'];

interface Evidence {
  readonly file: EvidenceFile;
  readonly rows?: RowIds;
  /** Only what a workbook does not carry. */
  readonly filesOnly?: boolean;
}

/** Types every answer of every part into the form that is open. */
export async function typeReport(page: Page, answers: Answers, evidence: Evidence): Promise<void> {
  const { file, rows = new Map<string, string>(), filesOnly = false } = evidence;
  const hand = new MouseHand(page);
  for (const part of PARTS) {
    const questions = questionsOf(part, answers);
    if (questions.length === 0) continue;
    await openPart(page, part);
    for (const question of questions)
      await typeAnswer(question, answers[question], { hand, rows, file, filesOnly });
    if (!filesOnly) await saved(page);
  }
}

/** Takes the form that is open away as a workbook and brings back what somebody made of it; the dialog that shows it. */
export async function takeWorkbook(page: Page, work: (bytes: Buffer) => Promise<Buffer>): Promise<Locator> {
  await page.getByRole('button', { name: 'Tải biểu mẫu Excel' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: 'Tải về' }).click(),
  ]);
  const buffer = await work(readFileSync(await download.path()));
  await page.getByRole('button', { name: 'Nhập từ tệp Excel' }).click();
  const dialog = page.getByRole('dialog');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    dialog.getByRole('button', { name: 'Chọn tệp .xlsx' }).click(),
  ]);
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await chooser.setFiles({ name: download.suggestedFilename(), mimeType, buffer });
  return dialog;
}

/** Fills the workbook of the form that is open and has it taken; then adds the files of evidence. */
export async function bringWorkbook(
  page: Page,
  { answers, variant, file }: { answers: Answers; variant: FormVariant; file: EvidenceFile },
): Promise<void> {
  const rows: RowIds = new Map();
  const dialog = await takeWorkbook(page, (bytes) =>
    fillWorkbook(bytes, { variant, form: FORM, answers }, rows),
  );
  const apply = dialog.getByRole('button', { name: /^Cập nhật \d+ câu vào bản nháp$/ });
  await expect(apply).toBeVisible({ timeout: 20_000 });
  await apply.click();
  await expect(dialog).toBeHidden();
  await typeReport(page, answers, { file, rows, filesOnly: true });
}

/** The reporter hands it on, the approver sends it from the same address; the number on the receipt. */
export async function sendFrom(address: string, reporter: Page, approver: Page): Promise<string> {
  await openPart(reporter, 'F');
  await reporter.getByRole('button', { name: 'Trình lãnh đạo' }).click();
  await reporter.getByRole('dialog').getByRole('button', { name: 'Trình lãnh đạo' }).click();
  await expect(reporter.getByText(/^Đã trình lãnh đạo:/)).toBeVisible();
  await approver.goto(address);
  await approver.getByRole('button', { name: 'Gửi báo cáo', exact: true }).click();
  await approver.getByRole('dialog').getByRole('button', { name: 'Gửi báo cáo', exact: true }).click();
  await expect(approver.getByRole('heading', { level: 1, name: 'Phiếu tiếp nhận báo cáo' })).toBeVisible();
  return approver.getByText(/^(\d{4}Q\d|TN-\d{4}-\d{2})-\d{3}-\d{2}$/).innerText();
}
