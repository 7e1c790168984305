import type { Page } from '@playwright/test';
import { choose, question } from './form-card.js';

/** A8 and A10 of part A: no plan of the year yet, nothing held in the period. */
export async function fillPlans(page: Page): Promise<void> {
  const plans = question(page, 'A8');
  await choose(plans.locator('#A8-plans-period'), 'Tình trạng', 'Đã ban hành');
  const issued = plans.locator('#A8-plans-period');
  await issued.getByLabel('Số', { exact: true }).fill('MH-167');
  await issued.getByLabel('Ký hiệu').fill('KH-UBND');
  await issued.getByLabel('Ngày ban hành').fill('26/10/2015');
  for (const name of ['Có lộ trình', /^Có phân công/, /^Căn cứ Khung/]) await choose(issued, name, 'Có');
  await choose(plans.locator('#A8-plans-year'), 'Tình trạng', 'Đang dự thảo');
  await question(page, 'A10').getByRole('checkbox', { name: 'Không phát sinh trong kỳ' }).check();
}

/** B2, B4 and B6 of part B: the network is there, the plan is being written. */
export async function fillJoining(page: Page, levels: readonly string[]): Promise<void> {
  const technical = question(page, 'B2');
  await technical.getByLabel('Đơn vị đầu mối kỹ thuật').fill('Trung tâm Công nghệ thông tin');
  await technical.getByLabel('Điện thoại').fill('(00) 0000 0000');
  await choose(technical, 'Kết nối mạng truyền số liệu chuyên dùng', 'Có');
  for (const level of levels) {
    await page.locator(`#B2-levels-${level}-connected`).fill('6');
    await page.locator(`#B2-levels-${level}-total`).fill('9');
  }
  await choose(technical, 'Hồ sơ an toàn thông tin theo cấp độ', 'Chưa có');
  await question(page, 'B4').getByRole('checkbox', { name: 'Không phát sinh' }).check();
  await choose(question(page, 'B6'), 'Tình trạng kế hoạch', 'Đang xây dựng');
  await question(page, 'B6').getByLabel('Thời điểm dự kiến').fill('30/06/2018');
}

/** C3, C6 and C8–C11 of part C where no package is in use yet. */
export async function fillUnifying(page: Page): Promise<void> {
  await choose(question(page, 'C3'), 'Việc chọn phần mềm', 'Chưa chọn');
  for (const row of await question(page, 'C6').locator('.check-row').all())
    await row.getByRole('radio', { name: 'Đáp ứng', exact: true }).check();
  for (const path of ['C8-level3', 'C8-level4', 'C9-level3', 'C9-level4', 'C11-count', 'C11-online'])
    await page.locator(`#${path}`).fill('0');
  await page.locator('#C9-total').fill('5210');
  for (const pair of await question(page, 'C10').locator('fieldset.grp').all())
    await pair.getByRole('radio', { name: 'Chưa', exact: true }).check();
}

/** E2: nothing to propose. */
export async function fillProposals(page: Page): Promise<void> {
  await question(page, 'E2').getByRole('checkbox', { name: 'Không có kiến nghị, đề xuất' }).check();
}
