import { expect, type Locator, test, type Page } from '@playwright/test';
import {
  AgencyListDocument,
  type AgencyListQuery,
  ReviewQueueDocument,
  type ReviewQueueQuery,
} from '../src/gql/graphql.js';
import { newestLogged, OFFICER } from './office-desks.js';
import { ask, signInAs } from './office.js';
import { Staff } from './staff.js';

/** The first report that waits, opened from the queue. */
async function openFirstWaiting(page: Page): Promise<void> {
  await signInAs(page, 'Chuyên viên thẩm tra');
  await page.goto('/tham-tra');
  await page
    .getByRole('table', { name: /^Chờ thẩm tra/ })
    .getByRole('link')
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /: báo cáo Quý/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Quyết định' })).toBeVisible();
}

/** The first that waits with a project on which the Authority has an opinion of its own. */
async function openWaitingProjects(page: Page): Promise<Locator> {
  await openFirstWaiting(page);
  await page.goto('/tham-tra');
  const links = page.getByRole('table', { name: /^Chờ thẩm tra/ }).getByRole('link');
  await expect(links.first()).toBeVisible();
  const addresses = await links.evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  const views = page.getByRole('table', { name: /ý kiến cơ quan và đánh giá của Cục$/ });
  const rows = views.getByRole('row').filter({ has: page.getByRole('button', { name: /^Ghi đánh giá: / }) });
  for (const address of addresses) {
    await page.goto(address);
    await expect(bar(page)).toBeVisible();
    if ((await rows.count()) > 0) return rows.first();
  }
  throw new Error('no report that waits has a project to assess');
}

const bar = (page: Page) => page.getByRole('region', { name: 'Quyết định' });
const verify = (page: Page) => bar(page).getByRole('button', { name: 'Xác nhận đã thẩm tra' });

/** Takes back whatever an earlier run decided, so that the test starts from nothing. */
async function clearDecisions(page: Page): Promise<void> {
  const clear = page.getByRole('button', { name: 'Bỏ quyết định' });
  for (let left = await clear.count(); left > 0; left = await clear.count()) {
    await clear.first().click();
    await expect(clear).toHaveCount(left - 1);
  }
}

// Needs reports that wait: the whole demo world, not only its accounts.
test.use({
  baseURL: process.env['E2E_WORLD_URL'] ?? process.env['E2E_BASE_URL'] ?? 'http://localhost:3000',
});

test.describe('the review of a sent report', () => {
  test.describe.configure({ mode: 'serial' });

  test('a request for completion needs a reason and words, and the agency is asked for exactly these', async ({
    page,
  }) => {
    await openFirstWaiting(page);
    await clearDecisions(page);
    await page.locator('#cau-A1').getByText('Đề nghị bổ sung').click();
    await page.getByRole('button', { name: 'Lưu đề nghị' }).click();
    await expect(page.getByText('Đề nghị chọn lý do và nhập ý kiến gửi cơ quan.').first()).toBeVisible();
    await page.getByRole('button', { name: 'tài liệu kiểm chứng chưa phù hợp' }).click();
    await page.getByRole('button', { name: 'Lưu đề nghị' }).click();
    await expect(bar(page)).toContainText('1 đề nghị bổ sung');
    await expect(verify(page)).toHaveAttribute('aria-disabled', 'true');
    await page.getByRole('button', { name: 'Đề nghị hoàn thiện báo cáo (1 nội dung)' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('listitem')).toHaveCount(1);
    await dialog.getByRole('button', { name: 'Gửi đề nghị' }).click();
    await page.getByRole('button', { name: /^Hoàn tác/ }).click();
    await expect(page.getByText('Đã hoàn tác quyết định.')).toBeVisible();
    await expect(bar(page)).toBeVisible();
    await clearDecisions(page);
  });

  test('the keys J and D go through the questions; they are silent while somebody types and when switched off', async ({
    page,
  }) => {
    await openFirstWaiting(page);
    await clearDecisions(page);
    await page.keyboard.press('j');
    await page.keyboard.press('d');
    await expect(bar(page)).toContainText('1 chấp nhận');
    await page.locator('#cau-A1').getByText('Đề nghị bổ sung').click();
    await page.getByLabel('Ý kiến gửi cơ quan').fill('d');
    await page.getByRole('button', { name: 'Hủy', exact: true }).click();
    await expect(bar(page)).toContainText('1 chấp nhận');
    await page.getByLabel('Phím tắt').uncheck();
    await page.keyboard.press('j');
    await page.keyboard.press('d');
    await expect(bar(page)).toContainText('1 chấp nhận');
    await page.getByLabel('Phím tắt').check();
  });

  test('the finding on a project stands beside the view of the agency, with its reason, and in the log', async ({
    page,
  }) => {
    const row = await openWaitingProjects(page);
    const view = await row.getByRole('cell').first().innerText();
    const before = await row.getByRole('cell').nth(1).innerText();
    await row.getByRole('button', { name: /^Ghi đánh giá: / }).click();
    const dialog = page.getByRole('dialog', { name: /^Ghi đánh giá: / });
    const save = dialog.getByRole('button', { name: 'Ghi đánh giá', exact: true });
    await save.click();
    await expect(dialog).toContainText('Đề nghị nêu lý do, căn cứ.');
    const verdict = before.includes('Chưa đủ thông tin') ? 'Chưa đáp ứng quy định' : 'Chưa đủ thông tin';
    const reason = `Hồ sơ chưa nêu dữ liệu liên thông ${crypto.randomUUID().slice(0, 8)}`;
    await dialog.getByRole('radio', { name: verdict }).check();
    await dialog.getByLabel('Lý do, căn cứ').fill(reason);
    await save.click();
    await expect(page.getByText('Đã ghi đánh giá')).toBeVisible();
    await expect(row.getByRole('cell').nth(1)).toContainText(verdict);
    await expect(row.getByRole('cell').nth(1)).toContainText(reason);
    await expect(row.getByRole('cell').first()).toHaveText(view);
    const line = await newestLogged(page, 'project.assess');
    await expect(line).toContainText(OFFICER);
    await expect(line).toContainText(reason);
  });

  test('a report is verified when every answer is accepted, and taken back within ten seconds', async ({
    page,
  }) => {
    await openFirstWaiting(page);
    const rows = page.locator('tr[id^="cau-"]');
    for (let place = 0; place < (await rows.count()); place++) {
      const accept = rows.nth(place).getByRole('radio', { name: 'Chấp nhận' });
      if (await accept.isChecked()) continue;
      await rows.nth(place).getByText('Chấp nhận', { exact: true }).click();
      await expect(accept).toBeChecked();
    }
    await verify(page).click();
    await expect(page.getByText('Báo cáo đã được thẩm tra.')).toBeVisible();
    await page.getByRole('button', { name: /^Hoàn tác/ }).click();
    await expect(bar(page)).toBeVisible();
    await verify(page).click();
    await expect(page.getByText('Báo cáo đã được thẩm tra.')).toBeVisible();
    await expect(page.getByText('Xác nhận đã thẩm tra').first()).toBeVisible();
  });
});

test('the contents of an issued architecture are judged beside the check of the agency, and both are read on its page', async ({
  page,
}) => {
  await signInAs(page, 'Chuyên viên thẩm tra');
  const { agencyList } = await ask<AgencyListQuery>(page, AgencyListDocument, {});
  const { reviewQueue } = await ask<ReviewQueueQuery>(page, ReviewQueueDocument, { round: '2018-Q1' });
  const issued = agencyList.number.filter((_, at) => (agencyList.step[at] ?? 0) >= 7);
  const sent = reviewQueue.items.find(
    ({ agency, state }) => state === 'verified' && issued.includes(agency.number),
  )!;
  await page.goto(`/tham-tra/${sent.receiptNumber}?xem=tat-ca`);
  const title = /^Nội dung theo hướng dẫn \(A7\): ý kiến cơ quan và đánh giá của Cục$/;
  const views = page
    .locator('section.stack')
    .filter({ has: page.getByRole('heading', { name: title, level: 3 }) });
  await views.getByRole('button', { name: 'Ghi đánh giá', exact: true }).click();

  const dialog = page.getByRole('dialog', { name: title });
  const choose = (group: RegExp | string, answer: string) =>
    dialog.getByRole('group', { name: group }).getByText(answer, { exact: true }).click();
  for (let content = 1; content <= 8; content++)
    await choose(new RegExp(`^\\(${content}\\)`), content === 2 ? 'Có một phần' : 'Có');
  await choose('Kết luận của Cục', 'Đạt');
  await dialog.getByLabel('Lý do, căn cứ của kết luận').fill('Đã đọc toàn văn.');
  await dialog.getByRole('button', { name: 'Ghi đánh giá' }).click();
  await expect(dialog).toContainText('Đề nghị nêu nội dung còn thiếu.');
  const remark = `Chưa có mô hình nghiệp vụ ${Date.now()}.`;
  await dialog.getByLabel(/^Nhận xét: \(2\)/).fill(remark);
  await dialog.getByRole('button', { name: 'Ghi đánh giá' }).click();
  await expect(dialog).toBeHidden();
  await expect(views.getByRole('row', { name: /^\(2\)/ })).toContainText(`Có một phần${remark}`);
  await expect(views).toContainText('Kết luận của Cục: Đạt');

  await page.goto(`/co-quan/${sent.agency.slug}`);
  await page
    .getByRole('row')
    .filter({ hasText: 'trong đó đã đối chiếu đủ nội dung theo hướng dẫn' })
    .getByRole('button')
    .click();
  const grounds = page.getByRole('dialog');
  await expect(
    grounds.getByRole('table', { name: title }).getByRole('row', { name: /^\(2\)/ }),
  ).toContainText(remark);
  await expect(grounds).toContainText('Đã đọc toàn văn.');
});

test('a proposal is given to an officer and answered; the agency reads it, the log has both', async ({
  browser,
  page,
  baseURL,
}) => {
  await signInAs(page, OFFICER);
  await page.goto('/kien-nghi');
  const table = page.getByRole('table', { name: 'Sổ theo dõi kiến nghị, đề xuất' });
  // Of an agency whose people are not offered for one click: their address tells the agency.
  const open = table
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: 'Trả lời', exact: true }) })
    .filter({ hasText: /KN-\d{4}Q\d-(?!013|032|038|087)\d{3}-/ });
  const number = await open.first().getByRole('rowheader').locator('.num').innerText();
  const row = table.getByRole('row').filter({ hasText: number });
  await row.getByRole('combobox').selectOption({ label: OFFICER });
  await row.getByRole('button', { name: 'Trả lời', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: `Trả lời kiến nghị ${number}` });
  const save = dialog.getByRole('button', { name: 'Ghi trả lời' });
  await save.click();
  await expect(dialog).toContainText('Đề nghị nhập nội dung trả lời.');
  const answer = `Bộ đã có hướng dẫn tại văn bản số MH-${crypto.randomUUID().slice(0, 4)}.`;
  await dialog.getByRole('textbox', { name: 'Nội dung trả lời' }).fill(answer);
  await dialog.getByLabel('Số, ký hiệu văn bản trả lời').fill('MH-77/THH-CPĐT');
  await save.click();
  await expect(page.getByText(`Đã ghi trả lời kiến nghị ${number}.`)).toBeVisible();
  await expect(row).toContainText(`Đã trả lời: ${answer} (MH-77/THH-CPĐT)`);
  await expect(row.getByRole('button', { name: 'Trả lời bổ sung' })).toBeVisible();

  for (const [action, words] of [
    ['proposal.assign', 'Giao theo dõi kiến nghị'],
    ['proposal.reply', 'Trả lời kiến nghị'],
  ] as const) {
    const line = await newestLogged(page, action);
    await expect(line).toContainText(OFFICER);
    await expect(line).toContainText(words);
    await expect(line).toContainText(number);
  }

  const staff = new Staff(browser, baseURL!);
  const agency = await staff.ofAgency('lap-bao-cao', Number(number.split('-')[2]));
  await agency.goto('/kien-nghi');
  await expect(agency.getByRole('row').filter({ hasText: number })).toContainText(answer);
  await staff.goHome();
});
