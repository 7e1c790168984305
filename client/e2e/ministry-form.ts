import { expect, type Page } from '@playwright/test';
import { fillJoining, fillPlans, fillProposals, fillUnifying } from './area-forms.js';
import { choose, question } from './form-card.js';
import { openPart, samplePdf, saved } from './report-form.js';

const UNIT = 'Trung tâm Thông tin';

/** Parts T, A (but for the stage), B, C, D and E of a ministry's form; no figure of it is official. */
export async function fillMinistryReport(page: Page): Promise<void> {
  await openPart(page, 'T');
  await question(page, 'T1').getByLabel('Đơn vị chủ trì báo cáo').fill(UNIT);
  await question(page, 'T1').getByLabel('Điện thoại', { exact: true }).fill('(00) 0000 0000');
  await choose(question(page, 'T2'), 'Hình thức văn bản', 'Gửi bổ sung sau');
  await choose(question(page, 'T3'), /bí mật nhà nước/, 'Không');
  await saved(page);

  await openPart(page, 'B');
  await choose(question(page, 'B1'), 'Tình trạng nền tảng', 'Chưa có kế hoạch');
  for (const line of await question(page, 'B3').locator('details.card').all()) {
    await line.locator('summary').first().click();
    await line.getByRole('radio', { name: /^Không có nhu cầu/ }).check();
    await line.getByLabel('Lý do không có nhu cầu').fill('Chức năng, nhiệm vụ không khai thác dữ liệu này.');
  }
  await fillJoining(page, ['subordinate']);
  await saved(page);

  await openPart(page, 'C');
  await choose(question(page, 'C0'), 'Tiếp nhận, giải quyết TTHC', 'Có');
  const figures: [string, string, string][] = [
    ['C0', 'total', '260'],
    ['C4', 'levels-subordinate-used', '0'],
    ['C4', 'levels-subordinate-total', '12'],
    ['C7', 'level1', '20'],
    ['C7', 'level2', '180'],
    ['C7', 'level3', '50'],
    ['C7', 'level4', '10'],
  ];
  for (const [id, path, figure] of figures) await page.locator(`#${id}-${path}`).fill(figure);
  await question(page, 'C1').getByRole('checkbox', { name: 'Không có phần mềm đang sử dụng' }).check();
  await question(page, 'C2').getByLabel('Số phần mềm một cửa điện tử đang sử dụng').fill('0');
  await choose(question(page, 'C5'), 'Tình trạng giao đơn vị đầu mối', 'Chưa giao');
  await fillUnifying(page);
  await saved(page);

  await openPart(page, 'D');
  await question(page, 'D1')
    .getByRole('radio', { name: /^Không phát sinh/ })
    .check();
  await openPart(page, 'E');
  for (const none of await question(page, 'E1').getByRole('checkbox', { name: 'Không có' }).all())
    await none.check();
  await fillProposals(page);
  await saved(page);
}

/** "Issued", though nobody can name the decision. */
export async function claimIssued(page: Page): Promise<void> {
  await openPart(page, 'A');
  await question(page, 'A1')
    .getByRole('radio', { name: /^Bước 7\. Đã ban hành/ })
    .check();
  const step = question(page, 'A3').locator('details#A3-steps-7');
  await step.getByLabel('Ngày bắt đầu bước').fill('01/12/2017');
  await question(page, 'A6').getByLabel('Đơn vị chủ trì').fill(UNIT);
  await fillPlans(page);
  await saved(page);
}

/** What can be shown: the submission to the minister. */
export async function stayAtStepSix(page: Page): Promise<void> {
  await openPart(page, 'A');
  await question(page, 'A3').locator('details#A3-steps-7').getByLabel('Ngày bắt đầu bước').fill('');
  await question(page, 'A1')
    .getByRole('radio', { name: /^Bước 6\./ })
    .check();
  const step = question(page, 'A3').locator('details#A3-steps-6');
  await step.locator('summary').first().click();
  await step.getByLabel('Ngày bắt đầu bước').fill('15/01/2018');
  await step.getByLabel('Loại văn bản').selectOption({ label: 'Tờ trình' });
  await step.getByLabel('Số', { exact: true }).fill('MH-06');
  await step.getByLabel('Ký hiệu').fill('TTr-TTTT');
  await step.getByLabel('Ngày ban hành').fill('15/01/2018');
  await step.getByLabel('Trích yếu').fill('Về việc ban hành Kiến trúc Chính phủ điện tử của Bộ');
  await step.getByLabel('Cơ quan ban hành').fill(UNIT);
  await step.getByLabel('Người ký', { exact: true }).fill('Giám đốc Trung tâm Thông tin');
  const buffer = await samplePdf(page, 'Tờ trình MH-06/TTr-TTTT');
  await step
    .locator('input[type=file]')
    .setInputFiles({ name: 'TTr-MH-06.pdf', mimeType: 'application/pdf', buffer });
  await expect(step.getByText('đã kiểm tra cấu trúc tệp')).toBeVisible({ timeout: 20_000 });
  await choose(question(page, 'A4'), 'Tình trạng lấy ý kiến', 'Chưa gửi');
  await question(page, 'A5')
    .getByLabel(/^Ngày dự kiến/)
    .fill('30/06/2018');
  await saved(page);
}
