import { expect, type Page } from '@playwright/test';
import { fillJoining, fillPlans, fillProposals, fillUnifying } from './area-forms.js';
import { choose, question } from './form-card.js';

/** Opens a part of the form by its letter. */
export async function openPart(page: Page, letter: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Các phần của báo cáo' })
    .locator(`a[href="?cau=${letter}"]`)
    .click();
  await expect(page.getByRole('heading', { level: 2, name: new RegExp(`^${letter}\\.`) })).toBeVisible();
}

/** Everything typed has arrived at the server. */
export async function saved(page: Page): Promise<void> {
  await expect(page.locator('.fb').getByText(/Đã lưu lúc \d{2}:\d{2}/)).toBeVisible({ timeout: 20_000 });
}

/** A PDF of several pages, made here, that says on each page what it is. */
export async function samplePdf(page: Page, title: string, pages = 3): Promise<Buffer> {
  const sheet = await page.context().newPage();
  const one = `<section style="break-after:page"><p>Bản minh họa, không phải văn bản gốc</p><h1>${title}</h1></section>`;
  await sheet.setContent(one.repeat(pages));
  const bytes = await sheet.pdf({ format: 'A4' });
  await sheet.close();
  return bytes;
}

/** A picture of more than a megabyte: several pieces on the way up. */
export async function largePicture(page: Page): Promise<Buffer> {
  const sheet = await page.context().newPage();
  await sheet.setContent('<canvas width="900" height="700"></canvas>');
  const address = await sheet.evaluate(() => {
    const canvas = document.querySelector('canvas');
    const drawing = canvas?.getContext('2d');
    if (!canvas || !drawing) return '';
    const noise = drawing.createImageData(900, 700);
    for (let at = 0; at < noise.data.length; at++) noise.data[at] = at % 4 === 3 ? 255 : Math.random() * 256;
    drawing.putImageData(noise, 0, 0);
    return canvas.toDataURL('image/png');
  });
  await sheet.close();
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}

export interface Decision {
  number: string;
  symbol: string;
  issuedOn: string;
  title: string;
  issuingBody: string;
  signer: string;
}

/** Fills a whole report of a province that has issued its architecture by one decision. */
export async function fillIssuedReport(page: Page, decision: Decision): Promise<void> {
  await openPart(page, 'T');
  await question(page, 'T1').getByLabel('Đơn vị chủ trì báo cáo').fill('Sở Thông tin và Truyền thông');
  await question(page, 'T1').getByLabel('Điện thoại', { exact: true }).fill('(00) 0000 0000');
  await choose(question(page, 'T2'), 'Hình thức văn bản', 'Gửi bổ sung sau');
  await choose(question(page, 'T3'), /bí mật nhà nước/, 'Không');
  await saved(page);

  await openPart(page, 'A');
  await question(page, 'A1')
    .getByRole('radio', { name: /^Bước 7\. Đã ban hành/ })
    .check();
  const step = question(page, 'A3').locator('details#A3-steps-7');
  await step.getByLabel('Ngày bắt đầu bước').fill(decision.issuedOn);
  await step.getByLabel('Ngày hiệu lực').fill(decision.issuedOn);
  await step.getByLabel('Phiên bản kiến trúc').fill('1.0');
  await step.getByLabel('Phiên bản Khung áp dụng').fill('1.0');
  await step.getByLabel('Loại văn bản').selectOption({ label: 'Quyết định' });
  await step.getByLabel('Số', { exact: true }).fill(decision.number);
  await step.getByLabel('Ký hiệu').fill(decision.symbol);
  await step.getByLabel('Ngày ban hành').fill(decision.issuedOn);
  await step.getByLabel('Trích yếu').fill(decision.title);
  await step.getByLabel('Cơ quan ban hành').fill(decision.issuingBody);
  await step.getByLabel('Người ký', { exact: true }).fill(decision.signer);
  const buffer = await samplePdf(page, `${decision.number}/${decision.symbol}`);
  await step
    .locator('input[type=file]')
    .setInputFiles({ name: `QD-${decision.number}.pdf`, mimeType: 'application/pdf', buffer });
  await expect(step.getByText('đã kiểm tra cấu trúc tệp')).toBeVisible({ timeout: 20_000 });
  await question(page, 'A6').getByLabel('Đơn vị chủ trì').fill('Sở Thông tin và Truyền thông');
  const checks = question(page, 'A7').locator('.check-row');
  for (const check of await checks.all()) await check.getByRole('radio', { name: 'Có', exact: true }).check();
  await fillPlans(page);
  await saved(page);

  await openPart(page, 'B');
  await choose(question(page, 'B1'), 'Tình trạng nền tảng', 'Chưa có kế hoạch');
  for (const line of await question(page, 'B3').locator('details.card').all()) {
    await line.locator('summary').first().click();
    await line.getByRole('radio', { name: /^Không có nhu cầu/ }).check();
    await line.getByLabel('Lý do không có nhu cầu').fill('Chức năng, nhiệm vụ không khai thác dữ liệu này.');
  }
  await fillJoining(page, ['department', 'district']);
  await saved(page);

  await openPart(page, 'C');
  await choose(question(page, 'C0'), 'Tiếp nhận, giải quyết TTHC', 'Có');
  const figures: [string, string, string][] = [
    ['C0', 'province', '1200'],
    ['C0', 'district', '300'],
    ['C0', 'commune', '120'],
    ['C4', 'levels-department-used', '0'],
    ['C4', 'levels-department-total', '20'],
    ['C4', 'levels-district-used', '0'],
    ['C4', 'levels-district-total', '9'],
    ['C4', 'levels-commune-used', '0'],
    ['C4', 'levels-commune-total', '152'],
    ['C7', 'level1', '20'],
    ['C7', 'level2', '1400'],
    ['C7', 'level3', '190'],
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
  await saved(page);

  await openPart(page, 'E');
  for (const none of await question(page, 'E1').getByRole('checkbox', { name: 'Không có' }).all())
    await none.check();
  await fillProposals(page);
  await saved(page);
}
