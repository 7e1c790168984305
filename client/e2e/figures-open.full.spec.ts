import { expect, type Page, test } from '@playwright/test';
import { viewFromAddress } from '@ega/shared/status/agency-address';
import { type AgencyFacts, viewedAgencies } from '@ega/shared/status/agency-list';
import { type AgencyColumns, rowsOf } from '@ega/shared/status/agency-row';
import {
  AgencyListDocument,
  type AgencyListQuery,
  FrozenSessionsDocument,
  type FrozenSessionsQuery,
} from '../src/gql/graphql.js';
import { openScreen } from './every-screen.js';
import { OFFICER, reporterOf } from './office-desks.js';
import { ask, signInAs } from './office.js';
import { startOwnProduct } from './own-product.js';
import { moveClock } from './quarter-2-round.js';

/* What stands behind a figure: the list it counts, the grounds of a status, the other side of a comparison. */
test.use({
  baseURL: process.env['E2E_LOOK_URL'] ?? process.env['E2E_BASE_URL'] ?? 'http://localhost:3000',
  actionTimeout: 15_000,
});

const DEPUTY = 'Lãnh đạo Bộ Thông tin và Truyền thông';

async function rowsOn(page: Page, basis: 'reported' | 'verified'): Promise<AgencyFacts[]> {
  const { agencyList } = await ask<AgencyListQuery>(page, AgencyListDocument, { basis });
  return rowsOf(agencyList as unknown as AgencyColumns) as unknown as AgencyFacts[];
}

test('every figure of the overview opens a list of exactly as many agencies', async ({ page }) => {
  await signInAs(page, DEPUTY);
  await openScreen(page, '/tong-quan');
  await expect(page.locator('a.bs').first()).toBeVisible();
  const figures = await page
    .locator('.pace a, .kpis a.kl[href^="/co-quan?"], table a.counted, .bt a, a.bs')
    .evaluateAll((links) =>
      links.map((link) => ({
        href: link.getAttribute('href')!,
        count: Number(/\d+/.exec(link.textContent!)![0]),
        name: link.getAttribute('aria-label') ?? link.closest('tr, li, div')!.textContent!.slice(0, 60),
      })),
    );
  // Answer, key figures, seven columns of five rows but one, and each part of ten bars.
  expect(figures.length).toBeGreaterThan(60);
  const rows = { reported: await rowsOn(page, 'reported'), verified: await rowsOn(page, 'verified') };
  for (const { href, count, name } of figures) {
    const { searchParams } = new URL(href, 'http://any');
    const { view, ignored } = viewFromAddress((part) => searchParams.get(part));
    expect(ignored, href).toEqual([]);
    const basis = searchParams.get('nguon') === 'tham-tra' ? 'verified' : 'reported';
    expect(viewedAgencies(rows[basis], view), `${name}: ${href}`).toHaveLength(count);
  }
  const late = page
    .getByRole('row', { name: /^Cả nước/ })
    .locator('a.counted')
    .nth(2);
  const said = await late.innerText();
  await late.click();
  await expect(page).toHaveURL(/\/co-quan\?bc=cham$/);
  await expect(page.getByText(`${said}/93 cơ quan`)).toBeVisible();
});

test('an agency, which sees its own row only, reads the same figures without links', async ({ page }) => {
  await signInAs(page, reporterOf('Tỉnh Bình Định'));
  await openScreen(page, '/tong-quan');
  await expect(page.locator('.pace dd')).toHaveCount(4);
  await expect(page.locator('.pace a, table a.counted, a.bs')).toHaveCount(0);
});

test('after the deadline the answer tells who was in time, who was late and who is overdue', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const product = await startOwnProduct();
  const page = await (await browser.newContext({ baseURL: product.url })).newPage();
  await signInAs(page, DEPUTY);
  await openScreen(page, '/tong-quan');
  await expect(page.locator('.pace dt').first()).toHaveText('Có nguy cơ chậm');
  await signInAs(page, 'Quản trị hệ thống');
  await moveClock(page, '02/09/2018');
  await signInAs(page, DEPUTY);
  await openScreen(page, '/tong-quan');
  await expect(page.locator('.cdn')).toContainText('Đã quá thời hạn 2 ngày');
  const told = await page.locator('.pace dt').allTextContents();
  expect(told.slice(0, 3)).toEqual(['Đạt', 'Đạt, chậm', 'Quá hạn']);
  expect(told).not.toContain('Có nguy cơ chậm');
  await page.context().close();
  await product.stop();
});

test('what changed tells how far the conclusions of the last session have come', async ({ page }) => {
  await signInAs(page, DEPUTY);
  const { meetings } = await ask<FrozenSessionsQuery>(page, FrozenSessionsDocument, {});
  const last = meetings.find(({ versions }) => versions.length > 0)!;
  expect(last.conclusions).toBeGreaterThan(0);
  await openScreen(page, '/tong-quan');
  const line = page.locator('.changes').getByRole('link', { name: /^Kết luận phiên họp/ });
  await expect(line).toContainText(`đã hoàn thành ${last.conclusionsDone}/${last.conclusions}`);
  await line.click();
  await expect(page).toHaveURL(`/phien-hop/${last.id}`);
  // They go on being answered: of a past day nothing is told.
  await openScreen(page, '/tong-quan?ngay=2018-03-10');
  await expect(page.locator('.changes')).toBeVisible();
  await expect(line).toHaveCount(0);
});

test.describe('the comparison', () => {
  const before = (page: Page) => page.getByLabel('Kỳ hoặc phiên họp trước');
  const after = (page: Page) => page.getByLabel('Số liệu sau, theo phiên họp');
  const notice = (page: Page) => page.locator('.board-notices');

  test('takes the frozen figures of a session on either side, and says which it took', async ({ page }) => {
    await signInAs(page, DEPUTY);
    await openScreen(page, '/so-sanh');
    await expect(notice(page)).toContainText(
      'Số liệu trước là số liệu đã chốt của phiên họp gần nhất: Quý IV/2017',
    );
    await expect(notice(page)).not.toContainText('Lấy số liệu tại thời hạn gửi');

    await before(page).selectOption({ label: 'Phiên họp Quý IV/2017, phiên bản 1' });
    await expect(page).toHaveURL('/so-sanh?tu-phien=2017-Q4.1');
    await expect(notice(page)).toContainText('số liệu đã chốt của phiên họp Quý IV/2017, phiên bản 1');

    await before(page).selectOption({ label: 'Quý III/2017' });
    await expect(page).toHaveURL('/so-sanh?tu-ky=2017-Q3');
    await expect(notice(page)).toContainText('Lấy số liệu tại thời hạn gửi của kỳ khi không ghi ngày.');

    await after(page).selectOption({ label: 'Phiên họp Quý IV/2017, phiên bản 1' });
    await expect(page).toHaveURL('/so-sanh?tu-ky=2017-Q3&phien=2017-Q4.1');
    await expect(notice(page)).toContainText('Số liệu đã chốt của phiên họp Quý IV/2017');
    await expect(page.getByRole('heading', { name: 'Từng số liệu' })).toBeVisible();
  });

  test('lets go of a session where a round is chosen, on both sides', async ({ page }) => {
    await signInAs(page, DEPUTY);
    await openScreen(page, '/so-sanh?tu-phien=2017-Q4&phien=2017-Q4');
    await expect(before(page)).toHaveValue('phien 2017-Q4');
    await before(page).selectOption({ label: 'Quý II/2017' });
    await page.getByLabel('Kỳ báo cáo').selectOption({ label: 'Quý I/2018' });
    await expect(page).toHaveURL('/so-sanh?tu-ky=2017-Q2&ky=2018-Q1');
    await expect(page.getByRole('table').first()).toBeVisible();
  });
});

test.describe('the page of an agency', () => {
  test('tells how many duties are red beside the name, and opens the grounds of each with what would clear it', async ({
    page,
  }) => {
    await signInAs(page, DEPUTY);
    const { agencyList } = await ask<AgencyListQuery>(page, AgencyListDocument, {});
    await openScreen(page, `/co-quan/${agencyList.slug[agencyList.status.indexOf('atRisk')]!}`);
    const panel = page.getByRole('region', { name: 'Các nhiệm vụ của cơ quan' });
    const rows = panel.locator('tbody tr');
    await expect(rows.first()).toBeVisible();
    const red = await rows.locator('.st-over').count();
    const mark = page.locator('.head-row').getByText(/nhiệm vụ quá hạn hoặc không đạt$/);
    if (red > 0) await expect(mark).toHaveText(`${red} nhiệm vụ quá hạn hoặc không đạt`);
    else await expect(mark).toHaveCount(0);

    const first = rows.filter({ has: page.locator('.st-over, .st-risk') }).first();
    const duty = await first.getByRole('rowheader').innerText();
    const grounds = first.getByRole('button', { name: `Xem căn cứ: ${duty}` });
    await grounds.click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(duty);
    await expect(dialog).toContainText(/Nội dung cần thực hiện: .+/);
    await expect(dialog.getByRole('link', { name: 'Mở hồ sơ cơ quan' })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(grounds).toBeFocused();
  });

  test('shows leadership what was asked and answered about each question, and those who review the sheet', async ({
    page,
  }) => {
    await signInAs(page, OFFICER);
    const { agencyList } = await ask<AgencyListQuery>(page, AgencyListDocument, {});
    const returned = `/co-quan/${agencyList.slug[agencyList.reportState.indexOf('returned')]!}`;
    await openScreen(page, returned);
    await expect(page.getByRole('link', { name: /^Mở phiếu thẩm tra 2018Q1-/ })).toBeVisible();
    await signInAs(page, DEPUTY);
    await openScreen(page, returned);
    const threads = page.getByRole('region', { name: 'Trao đổi về báo cáo kỳ này, theo từng câu' });
    await expect(threads.getByRole('heading', { name: /^Câu [A-F]\d/ }).first()).toBeVisible();
    await expect(threads.getByRole('listitem').first()).toContainText('Cục Tin học hóa');
    await expect(page.getByRole('link', { name: /^Mở phiếu thẩm tra/ })).toHaveCount(0);
    await openScreen(page, `${returned}?ngay=2018-03-10`);
    await expect(threads).toHaveCount(0);
  });
});

test('released figures are public as of their session, the other documents as of now', async ({ page }) => {
  await page.goto('/cong-khai');
  const head = page.locator('.head .sub');
  await expect(head).toContainText('Số liệu tính đến');
  const instant = /Số liệu tính đến (\S+ \S+)$/.exec(await head.innerText())![1]!;
  expect(instant).not.toContain('16/03/2018');
  await expect(page.locator('main figcaption, main .cap').first()).toContainText(
    `Số liệu tính đến ${instant}`,
  );
  expect(await page.locator('main style').evaluate((style) => style.textContent)).toContain(
    `Số liệu tính đến ${instant}`,
  );
  await expect(page.getByText('Thông tin công khai cập nhật đến 16/03/2018')).toBeVisible();
});

test('a list that filters have emptied names them', async ({ page }) => {
  await signInAs(page, OFFICER);
  for (const address of ['/co-quan', '/ma-tran'])
    for (const [search, names] of [
      ['nhom=bo&vung=tn', 'Bộ, cơ quan ngang bộ, Tây Nguyên'],
      ['vung=tn&tt=dat-cham&q=khong co', 'Tây Nguyên, Đạt, chậm, “khong co”'],
    ] as const) {
      await openScreen(page, `${address}?${search}`);
      await expect(page.getByText(`Đang lọc: ${names}`), address).toBeVisible();
    }
  for (const address of ['/linh-vuc/kien-truc', '/thu-vien-kien-truc']) {
    await openScreen(page, `${address}?nhom=bo&vung=tn`);
    await expect(page.getByText('Đang lọc: Bộ, cơ quan ngang bộ, Tây Nguyên').first(), address).toBeVisible();
  }
  await openScreen(page, '/co-quan?nhom=bo&vung=tn');
  const filters = page.locator('search.filters');
  for (const label of ['Trạng thái', 'Báo cáo kỳ này'])
    await expect(filters.getByText(label, { exact: true })).toHaveCount(0);
  await page.locator('.emp').getByRole('button', { name: 'Xóa bộ lọc' }).click();
  await expect(page).toHaveURL(/\/co-quan$/);
});
