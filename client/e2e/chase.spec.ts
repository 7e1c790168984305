import { expect, test } from '@playwright/test';
import { OFFICER, reporterOf } from './office-desks.js';
import { signInAs } from './office.js';
import { station } from './stations.js';

const ASKED_UNTIL = '30/03/2018';
const AGENCY = 'Tỉnh Bình Định';

test.describe('following up a report that does not come', () => {
  test('an agency asks for more time, the officer grants it in the day’s work, and the agency is told', async ({
    page,
  }) => {
    const reason = `Đơn vị chủ trì đang kiện toàn ${crypto.randomUUID().slice(0, 8)}`;
    await signInAs(page, reporterOf(AGENCY));
    await page.goto('/bao-cao');
    await page.getByRole('button', { name: 'Đề nghị gia hạn' }).click();
    const ask = page.getByRole('dialog');
    await ask.getByRole('button', { name: 'Gửi đề nghị' }).click();
    await expect(ask.getByRole('alert')).toContainText('Đề nghị nhập ngày xin gửi báo cáo.');
    await ask.getByLabel('Đề nghị được gửi đến hết ngày').fill(ASKED_UNTIL);
    await ask.getByLabel('Lý do').fill(reason);
    await ask.getByRole('button', { name: 'Gửi đề nghị' }).click();
    await expect(page.getByText(/Đã gửi đề nghị ngày .* chờ Cục Tin học hóa trả lời\./)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Đề nghị gia hạn' })).toBeHidden();

    await signInAs(page, OFFICER);
    await page.goto('/thong-bao');
    await page.getByRole('link', { name: new RegExp(reason) }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Việc hôm nay' })).toBeVisible();
    await station(page, 'viec-hom-nay');
    await page.getByRole('row').filter({ hasText: reason }).getByRole('button', { name: 'Gia hạn' }).click();
    const grant = page.getByRole('dialog');
    await expect(grant.getByLabel('Thời hạn mới, hết ngày')).toHaveValue(ASKED_UNTIL);
    await grant.getByRole('button', { name: 'Gia hạn' }).click();
    await expect(page.getByText(`Đã gia hạn cho ${AGENCY} đến hết ngày 30/3/2018`)).toBeVisible();
    await expect(page.getByText(reason)).toBeHidden();

    await signInAs(page, reporterOf(AGENCY));
    await page.getByRole('link', { name: /^Thông báo: \d+ chưa đọc$/ }).click();
    const told = page.getByRole('listitem').filter({ hasText: 'được gia hạn đến hết ngày 30/3/2018' });
    await expect(told.first()).toContainText('Mới');
    await station(page, 'thong-bao');
    await page.getByRole('button', { name: 'Đánh dấu đã đọc tất cả' }).click();
    await expect(page.getByRole('link', { name: 'Thông báo: 0 chưa đọc' })).toBeVisible();
    await page.goto('/bao-cao');
    await expect(
      page.getByText('Đề nghị được gửi báo cáo đến hết ngày 30/3/2018 đã được chấp thuận.'),
    ).toBeVisible();
  });

  test('the officer logs a call with a promise, and takes a drafted dispatch along', async ({ page }) => {
    await signInAs(page, OFFICER);
    await page.goto('/viec-hom-nay');
    const late = page.getByRole('region', { name: 'Quá thời hạn gửi báo cáo' });
    const row = late
      .getByRole('row')
      .filter({ has: page.getByRole('button', { name: 'Ghi đôn đốc' }) })
      .last();
    await row.getByRole('button', { name: 'Ghi đôn đốc' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Đề nghị nhập chức danh người trao đổi.');
    const office = `Trưởng phòng ${crypto.randomUUID().slice(0, 8)}`;
    await dialog.getByLabel('Người trao đổi (chức danh)').fill(office);
    await dialog.getByLabel('Ngày cam kết gửi báo cáo').fill('28/03/2018');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    const called = late.getByRole('row').filter({ hasText: office });
    await expect(called).toContainText('cam kết gửi trong ngày 28/03/2018');
    const [letter] = await Promise.all([
      page.waitForEvent('download'),
      called.getByRole('link', { name: 'Dự thảo công văn' }).click(),
    ]);
    expect(letter.suggestedFilename()).toMatch(/^DỮ LIỆU MINH HỌA - du-thao-cong-van-2018-Q1-\d+-.*\.docx$/);
  });

  test('a call is logged on the page of the agency, by those who chase and for now only', async ({
    page,
  }) => {
    await signInAs(page, OFFICER);
    await page.goto('/co-quan');
    await page.getByRole('link', { name: AGENCY, exact: true }).click();
    const log = page.getByRole('region', { name: 'Gửi nhắc báo cáo, ghi đôn đốc' });
    await log.getByRole('button', { name: 'Ghi đôn đốc' }).click();
    const dialog = page.getByRole('dialog', { name: `Ghi đôn đốc: ${AGENCY}` });
    const office = `Chánh Văn phòng ${crypto.randomUUID().slice(0, 8)}`;
    await dialog.getByLabel('Người trao đổi (chức danh)').fill(office);
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await expect(dialog).toBeHidden();
    await expect(log.getByRole('listitem').filter({ hasText: office })).toContainText('Gọi điện ngày');
    // What is shown of an earlier day is over: nothing is logged there.
    await page.goto(`${page.url()}?ngay=2018-03-01`);
    await expect(log).toBeVisible();
    await expect(log.getByRole('button', { name: 'Ghi đôn đốc' })).toBeHidden();

    await signInAs(page, reporterOf(AGENCY));
    await page.goto('/co-quan');
    await page.getByRole('link', { name: AGENCY, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: AGENCY })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Ghi đôn đốc' })).toBeHidden();
  });

  test('without a mail server the messages wait on screen', async ({ page }) => {
    await signInAs(page, OFFICER);
    await page.goto('/quan-tri/thu-gui-di');
    await expect(page.getByText('Chưa cấu hình máy chủ thư điện tử.')).toBeVisible();
    await page.locator('summary').first().click();
    await expect(page.getByText('Xem và xử lý tại:').first()).toBeVisible();
    await station(page, 'thu-gui-di', false);
  });
});
