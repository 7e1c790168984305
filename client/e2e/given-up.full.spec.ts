import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Browser, type Page } from '@playwright/test';
import { question } from './form-card.js';
import { leaveWithoutLine, test } from './line.js';
import { OFFICER } from './office-desks.js';
import { openPart, saved } from './report-form.js';
import { Staff } from './staff.js';

const AGENCY = 45;
const REPORT = `/bao-cao/2018-Q1/${AGENCY}`;
const GIVE_UP = 'Bỏ bản đang soạn';

const unit = (page: Page) => question(page, 'T1').getByLabel('Đơn vị chủ trì báo cáo');

async function open(page: Page, letter: string): Promise<void> {
  await page.goto(REPORT);
  await openPart(page, letter);
}

async function write(page: Page, words: string): Promise<void> {
  await open(page, 'T');
  await unit(page).fill(words);
  await saved(page);
}

/** Gives the draft up from part F of the form. */
async function giveUp(page: Page): Promise<void> {
  await open(page, 'F');
  await page.getByRole('button', { name: GIVE_UP }).click();
  await page.getByRole('dialog').getByRole('button', { name: GIVE_UP }).click();
  await expect(page.getByText('Đã bỏ bản đang soạn.')).toBeVisible();
}

/** People at browsers of their own, on a line that nobody cuts. */
const elsewhere = (browser: Browser): Staff =>
  new Staff(browser, process.env['E2E_BASE_URL'] ?? 'http://localhost:3000');

test.describe('an agency that began in the system and answers on paper', () => {
  test.describe.configure({ mode: 'serial' });
  test.setTimeout(120_000);

  test('gives its draft up: told before what goes, it reads all of it afterwards, and an officer may enter', async ({
    browser,
  }) => {
    const staff = elsewhere(browser);
    const reporter = await staff.ofAgency('lap-bao-cao', AGENCY);
    await write(reporter, 'Sở Thông tin và Truyền thông');
    const officer = await staff.offered(OFFICER);
    await officer.goto(`${REPORT}/nhap-thay`);
    await expect(officer.getByText(/đề nghị cơ quan chọn “Bỏ bản đang soạn”/)).toBeVisible();
    await expect(officer.getByLabel('Số đến')).toHaveCount(0);

    await open(reporter, 'T');
    await expect(reporter.getByRole('button', { name: GIVE_UP })).toHaveCount(0);
    await openPart(reporter, 'F');
    await reporter.getByRole('button', { name: GIVE_UP }).click();
    const asked = reporter.getByRole('dialog', { name: /^Bỏ bản đang soạn của báo cáo Quý I\/2018/ });
    await expect(asked).toContainText(/1 câu đã trả lời không còn trong biểu mẫu/);
    await expect(asked).toContainText(/vẫn đọc được tại Quá trình xử lý/);
    await asked.getByRole('button', { name: GIVE_UP }).click();
    await expect(reporter.getByText('Đã bỏ bản đang soạn.')).toBeVisible();
    await expect(reporter.getByRole('button', { name: GIVE_UP })).toHaveCount(0);

    await reporter.getByRole('button', { name: 'Xem nội dung đã trả lời' }).click();
    const kept = reporter.getByRole('dialog', { name: /^Bản đang soạn đã bỏ/ });
    await expect(kept.getByRole('region', { name: 'T1' })).toContainText('Sở Thông tin và Truyền thông');
    expect((await new AxeBuilder({ page: reporter }).analyze()).violations).toEqual([]);
    await kept.getByRole('button', { name: 'Đóng' }).click();
    await openPart(reporter, 'T');
    await expect(unit(reporter)).toHaveValue('');

    await officer.reload();
    await expect(officer.getByLabel('Số đến')).toBeVisible();
    await staff.goHome();
  });

  test('what was typed without a line for that draft is told, kept on the device, and goes where its person says', async ({
    browser,
    baseURL,
    line,
  }) => {
    const words = `Văn phòng UBND tỉnh ${crypto.randomUUID().slice(0, 4)}`;
    const others = elsewhere(browser);
    const reporter = await others.ofAgency('lap-bao-cao', AGENCY);
    await write(reporter, 'Sở Thông tin và Truyền thông');
    const device = new Staff(browser, baseURL!);
    let page = await device.ofAgency('phe-duyet', AGENCY);
    await open(page, 'T');
    await line.cut(page.context());
    await unit(page).fill(words);
    await expect(page.getByText(/^Mất kết nối\. 1 câu chưa gửi được giữ trên máy này/)).toBeVisible();
    page = await leaveWithoutLine(page, line);
    await giveUp(reporter);

    await open(page, 'T');
    const held = page.getByRole('region', { name: '1 câu nhập cho bản đang soạn đã bỏ, chưa lưu' });
    await expect(held).toContainText(/Cán bộ lập báo cáo .* đã bỏ bản đang soạn/);
    await expect(held.getByRole('region', { name: 'T1' })).toContainText(words);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await reporter.reload();
    await openPart(reporter, 'T');
    await expect(unit(reporter)).toHaveValue('');
    await page.reload();
    await expect(held.getByRole('region', { name: 'T1' })).toContainText(words);

    await held.getByRole('button', { name: 'Đưa vào bản mới' }).click();
    await saved(page);
    await expect(held).toBeHidden();
    await reporter.reload();
    await expect(unit(reporter)).toHaveValue(words);
    await giveUp(reporter);
    await device.goHome();
    await others.goHome();
  });
});
