import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { approverOf, newestLogged } from './office-desks.js';
import { signInAs } from './office.js';

test.describe('administration', () => {
  test('an invitation names every missing field and leads to it', async ({ page }) => {
    await signInAs(page, 'Quản trị hệ thống');
    await page.goto('/quan-tri/tai-khoan');
    await page.getByRole('button', { name: 'Mời người dùng' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: /^Cán bộ lập báo cáo/ }).check();
    await dialog.getByRole('button', { name: 'Tạo liên kết' }).click();
    const summary = dialog.getByRole('alert');
    await expect(summary).toBeFocused();
    await expect(summary.getByRole('link')).toHaveCount(3);
    await summary.getByRole('link', { name: 'Đề nghị nhập tên hiển thị.' }).click();
    await expect(dialog.getByLabel('Tên hiển thị')).toBeFocused();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });

  test('a link is shown once, with a slip to print, opens the way to a password, and the log has it', async ({
    page,
    browser,
  }) => {
    await signInAs(page, 'Quản trị hệ thống');
    await page.goto('/quan-tri/tai-khoan');
    await page.getByRole('button', { name: 'Mời người dùng' }).click();
    const dialog = page.getByRole('dialog');
    const mark = crypto.randomUUID().slice(0, 8);
    await dialog.getByLabel('Thư điện tử công vụ').fill(`moi-${mark}@thu.minh-hoa.example`);
    await dialog.getByLabel('Tên hiển thị').fill(`Cán bộ lập báo cáo ${mark}`);
    await dialog.getByRole('radio', { name: /^Cán bộ lập báo cáo/ }).check();
    await dialog.getByLabel('Tìm trong danh sách').fill('binh dinh');
    await dialog.getByLabel('Tỉnh Bình Định').check();
    await dialog.getByRole('button', { name: 'Tạo liên kết' }).click();
    await expect(page.getByRole('heading', { name: 'Phiếu cấp tài khoản' })).toBeFocused();
    const link = await page.getByText(/^http.*\/loi-moi\//).innerText();
    await page.getByRole('button', { name: 'Đã giao, về danh sách' }).click();
    await expect(page.getByText(link)).toHaveCount(0);

    const guest = await (await browser.newContext()).newPage();
    await guest.goto(link);
    await expect(guest.getByRole('heading', { level: 1, name: 'Nhận tài khoản' })).toBeVisible();
    await guest.context().close();

    await page.goto('/quan-tri/nhat-ky?viec=account.invite');
    await expect(page.getByRole('row').nth(1)).toContainText(`Tài khoản Cán bộ lập báo cáo ${mark}`);
    await expect(page.getByRole('rowheader', { name: 'Đăng nhập' })).toHaveCount(0);
  });

  test('names on documents are entered with first day and legal basis, and stand in the list and the log', async ({
    page,
  }) => {
    await signInAs(page, 'Quản trị hệ thống');
    await page.goto('/quan-tri/thong-tin-van-ban');
    await page.getByRole('button', { name: 'Ghi thông tin mới' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Công văn của Bộ').fill('btttt thh');
    await dialog.getByRole('button', { name: 'Ghi', exact: true }).click();
    await expect(dialog.getByRole('alert')).toBeFocused();
    await expect(dialog.getByRole('alert').getByRole('link')).toHaveCount(5);
    // A day after every round of the journeys: nobody's papers change.
    await dialog.getByLabel('Hiệu lực từ ngày').fill('01/06/2030');
    await dialog.getByLabel('Văn bản căn cứ').fill('Quyết định số MH-30/QĐ-BTTTT');
    await dialog.getByLabel('Ngày ban hành').fill('20/05/2030');
    await dialog.getByLabel('Cơ quan ban hành').fill('Bộ Thông tin và Truyền thông');
    await dialog.getByLabel('Công văn của Bộ').fill('BTTTT-MH');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await dialog.getByRole('button', { name: 'Ghi', exact: true }).click();
    await expect(dialog).toBeHidden();
    const line = page.getByRole('row').filter({ hasText: 'BTTTT-MH' });
    await expect(line).toContainText('từ 01/06/2030');
    await expect(line).toContainText('Quyết định số MH-30/QĐ-BTTTT ngày 20/05/2030');
    await expect(line).toContainText('Minh họa');
    await page.goto('/quan-tri/nhat-ky?viec=letterhead.record');
    await expect(page.getByRole('row').nth(1)).toContainText('Ghi thông tin trên văn bản');
  });

  test('more time is given only to named agencies, until a day ahead, with a reason', async ({ page }) => {
    await signInAs(page, 'Lãnh đạo Cục');
    await page.goto('/quan-tri/ky-bao-cao');
    await page.getByRole('button', { name: 'Gia hạn' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Thời hạn mới: hết ngày').fill('01/01/2017');
    await dialog.getByRole('button', { name: 'Gia hạn' }).click();
    const summary = dialog.getByRole('alert');
    await expect(summary).toContainText('Đề nghị chọn ít nhất một cơ quan.');
    await expect(summary).toContainText('Thời hạn mới phải sau thời hạn chung và sau thời điểm hiện tại.');
    await expect(summary).toContainText('Đề nghị nêu lý do gia hạn.');
  });

  test('a program reads by a token that an approver issues, of the own agency alone, until it is revoked; the log has both', async ({
    page,
  }) => {
    const approver = approverOf('Tỉnh Bình Định');
    await signInAs(page, approver);
    await page.goto('/quan-tri/ket-noi');
    const issue = { name: 'Cấp mã truy cập', exact: true };
    await page.getByRole('button', issue).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', issue).click();
    await expect(dialog).toContainText('Đề nghị nhập tên phần mềm.');
    const name = `Hệ thống thông tin báo cáo ${crypto.randomUUID().slice(0, 8)}`;
    await dialog.getByLabel('Phần mềm').fill(name);
    await dialog.getByRole('button', issue).click();
    await expect(page.getByRole('heading', { level: 2, name })).toBeFocused();
    const secret = await page.locator('.secret').innerText();

    // As curl sends it: no cookie, no header of a browser.
    const ask = async (agency: number) => {
      const response = await fetch(new URL('/graphql', page.url()), {
        method: 'POST',
        headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
        body: JSON.stringify({ operation: 'ApiReport', variables: { round: '2018-Q1', agency } }),
      });
      const { data, errors } = (await response.json()) as {
        data?: { report: { state: string } };
        errors?: { extensions: { code: string } }[];
      };
      return [response.status, data?.report.state ?? errors?.[0]?.extensions.code];
    };
    expect(await ask(38)).toEqual([200, expect.stringMatching(/^[a-zA-Z]+$/)]);
    expect(await ask(32)).toEqual([expect.any(Number), 'NOT_FOUND']);

    await page.getByRole('button', { name: 'Đã lưu mã, về danh sách' }).click();
    await expect(page.getByText(secret)).toHaveCount(0);
    await page.reload();
    const row = page.getByRole('row').filter({ hasText: name });
    await expect(row).toContainText('Đang có hiệu lực');
    await expect(row).not.toContainText('Chưa dùng');
    await row.getByRole('button', { name: 'Thu hồi' }).click();
    const sure = page.getByRole('dialog', { name: `Thu hồi mã truy cập của “${name}”?` });
    await sure.getByRole('button', { name: 'Thu hồi' }).click();
    await expect(page.getByText('Đã thu hồi mã truy cập.')).toBeVisible();
    await expect(row).toContainText(/Đã thu hồi \d/);
    await expect(row.getByRole('button', { name: 'Thu hồi' })).toHaveCount(0);
    expect(await ask(38)).toEqual([401, 'UNAUTHENTICATED']);

    for (const [action, words] of [
      ['token.issue', 'Cấp mã truy cập cho phần mềm'],
      ['token.revoke', 'Thu hồi mã truy cập'],
    ] as const) {
      const line = await newestLogged(page, action);
      await expect(line).toContainText(approver);
      await expect(line).toContainText(words);
      await line.getByText('Chi tiết').click();
      await expect(line).toContainText(name);
    }
  });

  test('the illustrative clock never goes back', async ({ page }) => {
    await signInAs(page, 'Quản trị hệ thống');
    await page.goto('/quan-tri/dong-ho');
    await page.getByRole('radio', { name: 'Ngày giờ khác' }).check();
    await page.getByLabel('Ngày', { exact: true }).fill('01/01/2016');
    await page.getByRole('button', { name: 'Chuyển ngày giờ' }).click();
    await expect(page.getByText('Thời điểm mới phải sau thời điểm hiện tại.')).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});
