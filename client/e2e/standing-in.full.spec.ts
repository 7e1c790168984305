import { expect, test } from '@playwright/test';
import { newestLogged, OFFICER } from './office-desks.js';
import { signInAs } from './office.js';

// Needs a session and reports under review: the whole demo world.
test.use({
  baseURL: process.env['E2E_WORLD_URL'] ?? process.env['E2E_BASE_URL'] ?? 'http://localhost:3000',
});

const LEADER = 'Lãnh đạo Cục Tin học hóa';

test.describe('who acts for others', () => {
  test('an officer may freeze while the leader has delegated it, and no more once that is ended; the log has both', async ({
    page,
  }) => {
    const freeze = page.getByRole('button', { name: /^(Chốt số liệu \d|Lập phiên bản \d)/ });
    const openSession = async (): Promise<void> => {
      await signInAs(page, OFFICER);
      await page.goto('/phien-hop/2018-Q1');
      await expect(page.getByRole('region', { name: 'Kiểm tra trước khi chốt' })).toBeVisible();
    };
    await openSession();
    await expect(freeze).toHaveCount(0);

    await signInAs(page, LEADER);
    await page.goto('/quan-tri/ra-soat-quyen');
    const panel = page.getByRole('region', { name: 'Ủy quyền của Lãnh đạo Cục' });
    await panel.getByRole('button', { name: 'Ủy quyền' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ủy quyền' });
    const save = dialog.getByRole('button', { name: 'Ủy quyền' });
    await save.click();
    await expect(dialog.getByRole('alert').getByRole('link')).toHaveCount(4);
    await dialog.getByLabel('Người được ủy quyền').selectOption({ label: `${OFFICER} – Cục Tin học hóa` });
    await dialog.getByRole('checkbox', { name: 'Chốt số liệu phiên họp' }).check();
    await dialog.getByLabel('Đến hết ngày').fill('30/03/2018');
    const paper = `MH-${crypto.randomUUID().slice(0, 4)}/GUQ-THH ngày 15/3/2018`;
    await dialog.getByLabel('Văn bản ủy quyền').fill(paper);
    await save.click();
    await expect(page.getByText('Đã ghi nhận ủy quyền')).toBeVisible();
    const row = panel.getByRole('row').filter({ hasText: paper });
    for (const words of [OFFICER, LEADER, 'Chốt số liệu phiên họp', '– 30/03/2018', 'Đang có hiệu lực'])
      await expect(row).toContainText(words);
    await openSession();
    await expect(freeze).toBeVisible();

    await signInAs(page, LEADER);
    await page.goto('/quan-tri/ra-soat-quyen');
    await row.getByRole('button', { name: 'Chấm dứt' }).click();
    await expect(page.getByText('Đã chấm dứt ủy quyền')).toBeVisible();
    await expect(row).toContainText('Đã hết hiệu lực');
    await openSession();
    await expect(freeze).toHaveCount(0);

    for (const [action, words] of [
      ['power.delegate', 'Ủy quyền'],
      ['power.endDelegation', 'Chấm dứt ủy quyền'],
    ] as const) {
      const line = await newestLogged(page, action);
      await expect(line).toContainText(LEADER);
      await expect(line).toContainText(words);
      await line.getByText('Chi tiết').click();
      await expect(line).toContainText(paper);
    }
  });

  test('what an officer is in charge of passes to a successor before the account ends; the log says what', async ({
    page,
  }) => {
    const [leaver, successor] = [2, 3].map((n) => `Cán bộ thẩm tra ${n} – Cục Tin học hóa`) as [
      string,
      string,
    ];
    const openAccount = async () => {
      await signInAs(page, 'Quản trị hệ thống');
      await page.goto('/quan-tri/tai-khoan');
      await page.getByLabel('Tìm theo tên, thư điện tử, cơ quan').fill(leaver);
      return page
        .getByRole('table', { name: 'Danh sách tài khoản' })
        .getByRole('row')
        .filter({ hasText: leaver });
    };
    const account = await openAccount();
    await account.getByRole('button', { name: 'Ngừng tài khoản' }).click();
    const dialog = page.getByRole('dialog', { name: `Ngừng tài khoản ${leaver}?` });
    const review = dialog
      .getByRole('listitem')
      .filter({ hasText: 'Báo cáo được phân công thẩm tra' })
      .filter({ hasText: 'Quý I/2018 (chuyển)' });
    const agency = /thẩm tra: (.*), Quý I\/2018/.exec(await review.first().innerText())![1]!;
    const passing = await dialog.getByRole('listitem').filter({ hasText: '(chuyển)' }).count();
    await dialog.getByLabel('Lý do').fill('Chuyển công tác.');
    await dialog.getByRole('button', { name: 'Ngừng tài khoản' }).click();
    await expect(dialog).toContainText('Đề nghị chọn người nhận bàn giao hoặc xác nhận để lại công việc.');
    await dialog.getByLabel('Bàn giao cho').selectOption({ label: successor });
    await dialog.getByRole('button', { name: 'Bàn giao và ngừng tài khoản' }).click();
    await expect(
      page.getByText(`Đã bàn giao ${passing} công việc cho ${successor} và ngừng tài khoản.`),
    ).toBeVisible();
    await expect(account).toContainText('Đã ngừng');

    const line = await newestLogged(page, 'account.handOver');
    for (const words of ['Quản trị hệ thống', 'Bàn giao công việc', leaver, 'Chuyển công tác.'])
      await expect(line).toContainText(words);
    await line.getByText('Chi tiết').click();
    await expect(line).toContainText(successor);
    await expect(line).toContainText(agency);

    await signInAs(page, OFFICER);
    await page.goto('/tham-tra');
    const assignee = page.getByRole('combobox', { name: new RegExp(`: ${agency}$`) });
    const returned = page.getByRole('button', { name: /^Đề nghị hoàn thiện \d/ });
    await expect(returned).toBeVisible();
    if ((await assignee.count()) === 0) await returned.click();
    await expect(assignee.locator('option:checked')).toHaveText(successor);

    await (await openAccount()).getByRole('button', { name: 'Khôi phục' }).click();
    const back = page.getByRole('dialog', { name: `Khôi phục tài khoản ${leaver}?` });
    await back.getByLabel('Lý do').fill('Trở lại công tác.');
    await back.getByRole('button', { name: 'Khôi phục' }).click();
    await expect(account).toContainText('Đang dùng');
  });
});
