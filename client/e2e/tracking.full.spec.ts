import { writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import ExcelJS from 'exceljs';
import { OFFICER } from './office-desks.js';
import { signInAs } from './office.js';
import { openPart } from './report-form.js';
import { Staff } from './staff.js';
import { station } from './stations.js';

const BAC_KAN = 33;
const DIEN_BIEN = 48;

/** The Authority's own table as it lies on a disk: titles, headings of two lines, groups, its own words. */
async function tableOf(path: string): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const page = workbook.addWorksheet('Theo dõi 2017');
  page.addRow(['BẢNG THEO DÕI TÌNH HÌNH XÂY DỰNG, BAN HÀNH KIẾN TRÚC']);
  page.addRow(['STT', 'Tên cơ quan', 'Tình trạng', 'Quyết định ban hành', null, 'Đơn vị chủ trì', 'Ghi chú']);
  page.addRow([null, null, null, 'Số, ký hiệu', 'Ngày ban hành', null, null]);
  page.mergeCells('D2:E2');
  page.addRow(['I', 'Bộ, cơ quan ngang bộ']);
  const unit = { formula: '"Cục "&"Công nghệ thông tin"', result: 'Cục Công nghệ thông tin' };
  page.addRow([1, 'Bộ Y Tế', 'Đang làm', null, null, unit, 'gọi lại']);
  page.addRow(['II', 'Tỉnh, thành phố']);
  page.addRow([2, 'UBND tỉnh Bắc Kạn', 'Đang làm', null, 'chưa có', 'Sở TTTT', null]);
  page.addRow([3, 'Sở TTTT Quảng Ninh', 'Đã ban hành', 'QĐ 12 năm 2016', null, null, null]);
  await writeFile(path, Buffer.from(await workbook.xlsx.writeBuffer()));
  return path;
}

test('an officer loads the table kept so far; an agency finds it in its report and confirms it', async ({
  page,
  browser,
  baseURL,
}, info) => {
  test.setTimeout(120_000);
  const file = await tableOf(info.outputPath('theo-doi.xlsx'));
  await signInAs(page, OFFICER);
  await page.goto('/nhap-bieu-mau');
  await page.getByRole('link', { name: 'Nạp bảng theo dõi' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nạp bảng theo dõi' })).toBeVisible();
  await page.locator('input[type=file]').setInputFiles(file);

  const means = page.getByRole('combobox', { name: /^Nội dung của biểu mẫu: / });
  await expect(means).toHaveCount(6);
  await expect(page.getByLabel(/Nội dung của biểu mẫu: C\. Tình trạng/)).toHaveValue('A1.step');
  await expect(page.getByLabel(/Nội dung của biểu mẫu: F\. Đơn vị chủ trì/)).toHaveValue('A6.leadUnit');
  await page.getByRole('button', { name: 'Xem trước' }).click();

  await expect(page.getByRole('alert')).toContainText('chưa đọc được');
  await station(page, 'bang-theo-doi-hoi');
  await page.getByLabel('Cơ quan: B8').selectOption({ label: '79. Tỉnh Quảng Ninh' });
  await page
    .getByLabel('Ứng với lựa chọn: Đang làm')
    .selectOption({ label: 'Bước 3. Đang xây dựng dự thảo' });
  await page.getByLabel('Ứng với lựa chọn: chưa có').selectOption({ label: 'Bỏ qua các ô này' });
  await page.getByRole('button', { name: 'Xem lại kết quả' }).click();
  await expect(page.getByRole('alert')).toContainText('1 ô');
  await expect(page.getByRole('row', { name: /D8/ })).toContainText('Không đọc được số, ký hiệu văn bản');
  await page.locator('summary', { hasText: '1 điểm lưu ý' }).click();
  await expect(page.getByRole('row', { name: /F5/ })).toContainText('Ô chứa công thức');
  await page.getByLabel(/Nội dung của biểu mẫu: D\./).selectOption({ label: 'Không đọc' });
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await expect(page.getByText('5 nội dung của 3 cơ quan')).toBeVisible();
  await page.getByText('Bộ Y tế', { exact: true }).click();
  await station(page, 'bang-theo-doi-xem');
  await page.getByRole('button', { name: 'Nạp nội dung của 3 cơ quan' }).click();
  await expect(page.getByText('Đã nạp nội dung của 3 cơ quan.')).toBeVisible();
  await expect(page.getByText('Không có nội dung mới so với hệ thống.')).toBeVisible();

  // An agency of no other journey: one that has begun its report is offered nothing.
  const staff = new Staff(browser, baseURL!);
  const reporter = await staff.ofAgency('lap-bao-cao', BAC_KAN);
  await reporter.goto('/bao-cao');
  await openPart(reporter, 'A');
  const a1 = reporter.locator('section#A1');
  await expect(a1).toContainText('Nội dung này lấy từ bảng theo dõi của Cục Tin học hóa.');
  await station(reporter, 'bang-theo-doi-co-quan');
  await a1.getByRole('button', { name: 'Xác nhận không thay đổi' }).click();
  await expect(a1.getByText('Đã xác nhận')).toBeVisible();
  await staff.goHome();
});

/** A list of software kept with a line for each, two of one agency. */
async function softwareOf(path: string): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const page = workbook.addWorksheet('Phần mềm một cửa');
  page.addRow(['STT', 'Tên cơ quan', 'Tên phần mềm', 'Ghi chú']);
  page.addRow([1, 'UBND tỉnh Điện Biên', 'Phần mềm một cửa A', null]);
  page.addRow([2, 'UBND tỉnh Điện Biên', 'Phần mềm một cửa B', 'nâng cấp']);
  await writeFile(path, Buffer.from(await workbook.xlsx.writeBuffer()));
  return path;
}

test('an officer loads a list of software, a line for each; the agency finds both in its register', async ({
  page,
  browser,
  baseURL,
}, info) => {
  test.setTimeout(120_000);
  await signInAs(page, OFFICER);
  await page.goto('/nhap-bieu-mau/bang-theo-doi');
  await page.locator('input[type=file]').setInputFiles(await softwareOf(info.outputPath('phan-mem.xlsx')));
  await page.getByLabel('Mỗi dòng là').selectOption({ label: 'Một phần mềm của cơ quan (C1)' });
  await expect(page.getByLabel(/Nội dung của biểu mẫu: C\. Tên phần mềm/)).toHaveValue('C1.packages.name');
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await expect(page.getByText('2 nội dung của 1 cơ quan')).toBeVisible();
  await page.getByRole('button', { name: 'Nạp nội dung của 1 cơ quan' }).click();
  await expect(page.getByText('Đã nạp nội dung của 1 cơ quan.')).toBeVisible();
  await expect(page.getByText('Không có nội dung mới so với hệ thống.')).toBeVisible();

  const staff = new Staff(browser, baseURL!);
  const reporter = await staff.ofAgency('lap-bao-cao', DIEN_BIEN);
  await reporter.goto('/bao-cao');
  await openPart(reporter, 'C');
  // What depends on an answer that only the agency gives is asked once it is given.
  await reporter.locator('section#C0').getByRole('radio', { name: 'Có', exact: true }).check();
  const register = reporter.locator('section#C1');
  await expect(register).toContainText('Nội dung này lấy từ bảng theo dõi của Cục Tin học hóa.');
  for (const name of ['Phần mềm một cửa A', 'Phần mềm một cửa B'])
    await expect(
      register
        .getByText(name)
        .or(register.locator(`input[value="${name}"]`))
        .first(),
    ).toBeVisible();
  await staff.goHome();
});
