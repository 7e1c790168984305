import { expect, type Page } from '@playwright/test';

/** The demonstration's clock is moved on, as its administrator does. */
export async function moveClock(admin: Page, day: string, time = '09:00'): Promise<void> {
  await admin.goto('/quan-tri/dong-ho');
  await admin.getByRole('radio', { name: 'Ngày giờ khác' }).check();
  await admin.getByLabel('Ngày', { exact: true }).fill(day);
  await admin.getByLabel('Giờ', { exact: true }).fill(time);
  await admin.getByRole('button', { name: 'Chuyển ngày giờ' }).click();
  await admin.getByRole('dialog').getByRole('button', { name: 'Chuyển ngày giờ' }).click();
  await expect(admin.getByText(/^Ngày giờ minh họa: /)).toBeVisible();
}

/** Quý II/2018 by the pattern of the rounds before it. */
export async function openQuarter2(leader: Page): Promise<void> {
  await leader.goto('/quan-tri/ky-bao-cao');
  await leader.getByRole('button', { name: 'Mở kỳ báo cáo' }).click();
  const dialog = leader.getByRole('dialog');
  await dialog.getByLabel('Quý').selectOption('2');
  const days: [string, string][] = [
    ['Năm', '2018'],
    ['Kỳ số liệu từ ngày', '06/03/2018'],
    ['đến hết ngày', '05/06/2018'],
    ['Thời điểm chốt số liệu: hết ngày', '05/06/2018'],
    ['Mở từ đầu ngày', '21/05/2018'],
    ['Thời hạn gửi: hết ngày', '08/06/2018'],
    ['Đóng kỳ: hết ngày', '30/06/2018'],
  ];
  for (const [label, words] of days) await dialog.getByLabel(label, { exact: true }).fill(words);
  await dialog.getByRole('button', { name: 'Tiếp tục' }).click();
  await dialog.getByRole('button', { name: 'Mở kỳ báo cáo' }).click();
  await expect(leader.getByText('Đã mở kỳ Quý II/2018 cho 93 cơ quan.')).toBeVisible();
}

/** A trial round with the form and the days of quý II/2018; its code. */
export async function openTrial(leader: Page, title: string): Promise<string> {
  await leader.goto('/quan-tri/ky-bao-cao');
  await leader.getByRole('button', { name: 'Mở kỳ thử nghiệm' }).click();
  const dialog = leader.getByRole('dialog');
  await dialog.getByLabel('Nội dung tập huấn').fill(title);
  await dialog.getByLabel('Biểu mẫu và các mốc như kỳ').selectOption({ label: 'Quý II/2018' });
  await dialog.getByLabel('Thời hạn gửi: hết ngày').fill('30/06/2018');
  await dialog.getByRole('button', { name: 'Mở kỳ thử nghiệm' }).click();
  const told = await leader.getByText(/^Đã mở kỳ thử nghiệm TN-\d{4}-\d{2}\.$/).innerText();
  return /TN-\d{4}-\d{2}/.exec(told)?.[0] ?? '';
}
