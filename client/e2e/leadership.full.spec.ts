import { expect, type Page, test } from '@playwright/test';
import {
  ForecastDocument,
  type ForecastQuery,
  OverviewDocument,
  type OverviewQuery,
} from '../src/gql/graphql.js';
import { openScreen } from './every-screen.js';
import { OFFICER, reporterOf } from './office-desks.js';
import { ask, signInAs } from './office.js';

/* The screens that leadership decides from, in a world that nobody changes. */
test.use({
  baseURL: process.env['E2E_LOOK_URL'] ?? process.env['E2E_BASE_URL'] ?? 'http://localhost:3000',
  actionTimeout: 15_000,
  permissions: ['clipboard-read', 'clipboard-write'],
});

const DEPUTY = 'Lãnh đạo Bộ Thông tin và Truyền thông';
const OWN = 'Tỉnh Bình Định';
/** The position the demo stands at, named so that it stays the same whatever comes after. */
const AT = '2018-03-16T08:00:00+07:00';
const PINNED = `luc=${encodeURIComponent(AT)}`;

test('from the overview to the signed decision in three clicks', async ({ page }) => {
  await signInAs(page, DEPUTY);
  await openScreen(page, '/tong-quan');
  const issued = page.locator('svg[data-country] a').filter({ has: page.locator('.tile-done') });
  await issued.first().click();

  const step = page.locator('.step-line li').filter({ hasText: '7. Đã ban hành' });
  const number = step.getByRole('link').first();
  const said = await number.innerText();
  await expect(page.getByRole('region', { name: 'Căn cứ đánh giá' })).toContainText(said);
  await number.click();

  const lines = page.getByRole('table').locator('tbody tr');
  await expect(lines).toHaveCount(1);
  await lines.getByRole('link', { name: said }).click();

  await expect(page.getByRole('heading', { level: 1 })).toContainText(said);
  const file = page.getByRole('link', { name: /^Tải/ }).first();
  await expect(file).toBeVisible();
  const answer = await page.request.get((await file.getAttribute('href'))!);
  expect(answer.status()).toBe(200);
  expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
});

test.describe('the forecast on the overview', () => {
  test('says the numbers that the interface gives somebody else at the same position', async ({
    page,
    browser,
    baseURL,
  }) => {
    const other = await (await browser.newContext({ baseURL: baseURL! })).newPage();
    await signInAs(other, OFFICER);
    const { forecast } = await ask<ForecastQuery>(other, ForecastDocument, { at: AT });
    const { overview } = await ask<OverviewQuery>(other, OverviewDocument, { at: AT });
    await other.context().close();
    const { low, middle, high } = forecast.range!;
    expect(forecast.state).toBe('made');
    expect(low < middle && middle < high).toBe(true);

    await signInAs(page, DEPUTY);
    await openScreen(page, `/tong-quan?${PINNED}`);
    await expect(page.locator('.forecast-answer p')).toHaveText(
      `Theo tiến độ từng cơ quan, dự báo ${middle}/${forecast.denominator} cơ quan hoàn thành trước thời hạn ` +
        `(khoảng 80%: ${low}–${high}); còn ${forecast.denominator - middle} cơ quan dự báo chưa hoàn thành trước thời hạn.`,
    );
    const chart = page.getByRole('region', { name: 'Ban hành kiến trúc: lũy kế và dự báo đến thời hạn' });
    await expect(chart).toContainText(`(${forecast.evidence.issues} lần ban hành, trong`);
    await chart.getByRole('button', { name: 'Xem bảng' }).click();
    const end = chart.getByRole('table').locator('tbody tr').last();
    for (const value of [low, middle, high])
      await expect(end.getByRole('cell', { name: String(value), exact: true }).first()).toBeVisible();

    const all = overview.groups.find(({ group }) => group === 'all')!;
    const atRisk = all.byStatus.value[all.byStatus.status.indexOf('atRisk')]!;
    expect(atRisk).toBe(overview.atRisk.length);
    await expect(page.locator('.pace > div').first()).toHaveText(
      new RegExp(`Có nguy cơ chậm\\s*${atRisk}/93 cơ quan`),
    );
    const rows = page.locator('.attention tbody tr');
    const days = forecast.agencies;
    // Farthest behind the deadline first; where nothing is forecast, by step as the interface gives them.
    const gapOf = ({ agency }: (typeof overview.atRisk)[number]): number =>
      days.gap[days.number.indexOf(agency.number)] ?? -1e6;
    const sorted = (list: typeof overview.atRisk) => list.toSorted((a, b) => gapOf(b) - gapOf(a));
    const behind = [...sorted(overview.overdue), ...sorted(overview.atRisk)];
    expect(gapOf(behind[0]!)).toBeGreaterThan(0);
    await expect(rows).toHaveCount(Math.min(10, behind.length));
    for (const [at, { agency }] of behind.slice(0, 10).entries()) {
      const day = days.day[days.number.indexOf(agency.number)] ?? null;
      await expect(rows.nth(at).getByRole('rowheader')).toContainText(agency.nameVi);
      await expect(rows.nth(at), agency.nameVi).toContainText(
        day ? day.split('-').reverse().join('/') : 'Sau thời hạn',
      );
    }
  });

  test('is not made where too few events are known, and says how many are', async ({ page }) => {
    await signInAs(page, DEPUTY);
    const day = '2016-12-20';
    const { forecast } = await ask<ForecastQuery>(page, ForecastDocument, { day });
    expect(forecast.state).toBe('tooLittle');
    await openScreen(page, `/tong-quan?ngay=${day}`);
    const words =
      `Chưa đủ số liệu để dự báo: cần ít nhất 10 lần ban hành (hiện có ${forecast.evidence.issues}) và thay đổi bước ` +
      `thực hiện trong ít nhất 4 quý (hiện có ${forecast.evidence.quarters}).`;
    await expect(page.locator('.forecast-answer p')).toHaveText(words);
    await expect(page.locator('figcaption').filter({ hasText: words })).toBeVisible();
    await expect(page.locator('main')).not.toContainText('khoảng 80%:');
  });
});

test.describe('today’s figures beside the last published ones', () => {
  const told = async (page: Page, address: string): Promise<number[]> => {
    await openScreen(page, address);
    const figures = await page.locator('.lead b').allInnerTexts();
    return figures.map((text) => Number(/^\d+/.exec(text)![0]));
  };

  for (const basis of ['', 'nguon=tham-tra'])
    test(`differ by the agencies that are named, each with its document${basis && ', verified alone, too'}`, async ({
      page,
    }) => {
      await signInAs(page, DEPUTY);
      const published = await told(page, `/tong-quan?phien=2017-Q4&${basis}`);
      const today = await told(page, `/tong-quan?${basis}`);
      const accounts = page
        .getByRole('region', { name: 'Đối chiếu với số liệu kỳ trước' })
        .locator('section');
      await expect(accounts.getByRole('heading')).toHaveText([
        'Đã ban hành kiến trúc',
        'Đã triển khai xây dựng (lũy kế)',
      ]);
      for (const [at, account] of (await accounts.all()).entries()) {
        const sum = await account.locator('p').first().innerText();
        const [before = NaN, , entered = NaN, left = NaN, now = NaN] = sum.match(/\d+/g)!.map(Number);
        expect([before, now], sum).toEqual([published[at], today[at]]);
        expect(before + entered - left, sum).toBe(now);
        expect(entered, sum).toBeGreaterThan(0);
        await account.getByText('Xem từng cơ quan').click();
        const rows = account.locator('tbody tr');
        const effects = await rows.locator('td:nth-child(2)').allInnerTexts();
        expect(effects.toSorted(), sum).toEqual([
          ...Array<string>(entered).fill('+1'),
          ...Array<string>(left).fill('−1'),
        ]);
        const names = await rows.locator('a[href^="/co-quan/"]').allInnerTexts();
        expect(new Set(names).size).toBe(entered + left);
        for (const cause of await rows.locator('td:nth-child(3)').allInnerTexts()) expect(cause).not.toBe('');
      }
      const newcomer = accounts
        .first()
        .locator('tbody tr')
        .filter({ hasText: /\/QĐ-.* ngày \d{2}\/\d{2}\/\d{4}/ })
        .first();
      const [, decision = '', day = ''] = /(\S+) ngày (\S+)$/.exec(
        await newcomer.locator('td:nth-child(4)').innerText(),
      )!;
      const agency = newcomer.locator('a[href^="/co-quan/"]');
      const name = await agency.innerText();
      await agency.click();
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`/co-quan/[a-z0-9-]+${basis && `\\?${basis}`}$`));
      const step = page.locator('.step-line li').filter({ hasText: '7. Đã ban hành' });
      await expect(step).toContainText(decision);
      await expect(step).toContainText(day);
    });
});

test('a shared address shows an agency the same figures, its own row and nobody else', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  await signInAs(page, DEPUTY);
  const share = async (): Promise<string> => {
    await page.getByRole('button', { name: 'Chia sẻ', exact: true }).click();
    await expect(page.getByText('Đã sao chép địa chỉ')).toBeVisible();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const agency = await (await browser.newContext({ baseURL: baseURL! })).newPage();
  await signInAs(agency, reporterOf(OWN));

  await openScreen(page, '/tong-quan?ngay=2018-03-10');
  await openScreen(agency, await share());
  await expect(agency.getByText('Đang xem số liệu tính đến')).toBeVisible();
  for (const block of ['.lead', '.pace', '.forecast-answer']) {
    await expect(page.locator(block).first()).toBeVisible();
    await expect(agency.locator(block).first(), block).toHaveText(
      (await page.locator(block).first().textContent())!,
    );
  }
  const counts = (of: Page) => of.locator('.kpis .kn').allInnerTexts();
  expect(await counts(agency)).toEqual(await counts(page));

  await openScreen(page, '/ma-tran?ngay=2018-03-10');
  await openScreen(agency, await share());
  const heads = (of: Page) => of.locator('.mx-of').allInnerTexts();
  expect(await heads(agency)).toEqual(await heads(page));
  await expect(agency.getByRole('grid').getByRole('link')).toHaveText([OWN]);

  await openScreen(page, '/co-quan/38-tinh-binh-dinh?ngay=2018-03-10');
  await openScreen(agency, await share());
  await expect(agency.locator('.head .st')).toHaveText((await page.locator('.head .st').textContent())!);
  expect(await agency.locator('.step-line').innerText()).toBe(await page.locator('.step-line').innerText());

  await openScreen(page, '/co-quan/32-tinh-bac-giang');
  await openScreen(agency, await share());
  await expect(agency.getByRole('heading', { level: 1 })).toHaveText('Không tìm thấy trang');
  await expect(agency.locator('main')).not.toContainText('Bắc Giang');
  await agency.context().close();
});

test('what came in during the period is told with its whole: the table under each chart adds up to the country', async ({
  page,
}) => {
  await signInAs(page, DEPUTY);
  await openScreen(page, '/linh-vuc/mot-cua');
  const counted = async (title: string, cells: number): Promise<number[][]> => {
    const panel = page.getByRole('region', { name: title });
    await panel.getByRole('button', { name: 'Xem bảng' }).click();
    const rows = await panel.getByRole('table').locator('tbody tr').allInnerTexts();
    return rows.map((row) =>
      row
        .split('\t')
        .slice(-cells)
        .map((cell) => Number(cell.replace(/\./g, ''))),
    );
  };
  const added = (lines: number[][]): number[] =>
    lines[0]!.map((_, at) => lines.reduce((sum, line) => sum + line[at]!, 0));
  const [all, ...groups] = await counted('Hồ sơ tiếp nhận trong kỳ', 4);
  expect(all!.every((count) => count > 0)).toBe(true);
  expect(added(groups)).toEqual(all);
  const used = await counted('Thủ tục mức độ 3, 4 có phát sinh hồ sơ trong kỳ', 3);
  for (const [country, ...parts] of [used.slice(0, 4), used.slice(4)]) expect(added(parts)).toEqual(country);

  await openScreen(page, '/linh-vuc/ngsp');
  const provided = page.getByRole('region', { name: 'Dữ liệu, dịch vụ cơ quan cung cấp cho cơ quan khác' });
  const said = await page
    .getByRole('article', { name: /^Đã cung cấp dữ liệu, dịch vụ cho cơ quan khác/ })
    .locator('.kn b')
    .innerText();
  const rows = provided.getByRole('table').locator('tbody tr');
  await expect(rows.first()).toBeVisible();
  const by = await rows.filter({ hasText: 'Đã cung cấp' }).getByRole('link').allInnerTexts();
  expect(new Set(by).size).toBe(Number(said));
});
