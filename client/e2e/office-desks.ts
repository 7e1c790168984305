import { expect, type Locator, type Page } from '@playwright/test';
import { signInAs } from './office.js';
import { openPart } from './report-form.js';

export const OFFICER = 'Cán bộ thẩm tra – Cục Tin học hóa';
export const reporterOf = (agency: string): string => `Cán bộ lập báo cáo – ${agency}`;
export const approverOf = (agency: string): string => `Lãnh đạo phê duyệt – ${agency}`;

/** The reporter hands the finished report to the approver. */
export async function handToApprover(page: Page): Promise<void> {
  await openPart(page, 'F');
  await page.getByRole('button', { name: 'Trình lãnh đạo' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Trình lãnh đạo' }).click();
  await expect(page.getByText(/^Đã trình lãnh đạo:/)).toBeVisible();
}

/** The approver sends it; the number on the receipt. */
export async function sendReport(page: Page, agency: string): Promise<string> {
  await signInAs(page, approverOf(agency));
  await page.getByRole('button', { name: 'Gửi báo cáo', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Gửi báo cáo', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Phiếu tiếp nhận báo cáo' })).toBeVisible();
  await expect(page.getByText('Nội dung đang lưu khớp với mã kiểm tra')).toBeVisible();
  return page.getByText(/^2018Q1-\d{3}-\d{2}$/).innerText();
}

/** The newest line of the log of one kind of act, as the leader of the Authority reads it. */
export async function newestLogged(page: Page, action: string): Promise<Locator> {
  await signInAs(page, 'Lãnh đạo Cục Tin học hóa');
  await page.goto(`/quan-tri/nhat-ky?viec=${action}`);
  return page.getByRole('table', { name: 'Sự kiện' }).getByRole('row').nth(1);
}

const bar = (page: Page) => page.getByRole('region', { name: 'Quyết định' });

/** The officer opens a sent report from the queue. */
export async function openForReview(page: Page, agency: string, receipt: string): Promise<void> {
  await signInAs(page, OFFICER);
  await page.goto('/tham-tra');
  const row = page.getByRole('row').filter({ hasText: receipt });
  await row.getByRole('link', { name: agency }).click();
  await expect(bar(page)).toBeVisible();
}

/** Accepts, question by question, everything shown except the questions named. */
export async function acceptQuestions(page: Page, except: readonly string[] = []): Promise<void> {
  const rows = page.locator('tr[id^="cau-"]');
  await expect(rows.first()).toBeVisible();
  for (const row of await rows.all()) {
    const id = (await row.getAttribute('id'))?.replace('cau-', '') ?? '';
    const accept = row.getByRole('radio', { name: 'Chấp nhận' });
    if (except.includes(id) || (await accept.isChecked())) continue;
    await row.getByText('Chấp nhận', { exact: true }).click();
    await expect(accept).toBeChecked();
  }
}

/** Asks for the completion of one question and returns the report. */
export async function returnFor(page: Page, id: string, words: string, dueOn: string): Promise<void> {
  await page.locator(`#cau-${id}`).getByText('Đề nghị bổ sung').click();
  await page.getByLabel('Lý do').selectOption({ index: 2 });
  await page.getByLabel('Ý kiến gửi cơ quan').fill(words);
  await page.getByRole('button', { name: 'Lưu đề nghị' }).click();
  await expect(bar(page)).toContainText('1 đề nghị bổ sung');
  await page.getByRole('button', { name: 'Đề nghị hoàn thiện báo cáo (1 nội dung)' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Thời hạn hoàn thiện: hết ngày').fill(dueOn);
  await dialog.getByRole('button', { name: 'Gửi đề nghị' }).click();
  await expect(page.getByText(/^Đã đề nghị .* hoàn thiện báo cáo/)).toBeVisible();
}

/** Every answer is accepted: the report becomes verified. */
export async function verifyReport(page: Page): Promise<void> {
  await bar(page).getByRole('button', { name: 'Xác nhận đã thẩm tra' }).click();
  await expect(page.getByText('Báo cáo đã được thẩm tra.')).toBeVisible();
}
