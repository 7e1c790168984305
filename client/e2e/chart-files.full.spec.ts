import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { openScreen } from './every-screen.js';
import { signInAs } from './office.js';

/* What a chart hands out of the system says the same as its table, in a world that nobody changes. */
test.use({
  baseURL: process.env['E2E_LOOK_URL'] ?? process.env['E2E_BASE_URL'] ?? 'http://localhost:3000',
  actionTimeout: 15_000,
});

const DEPUTY = 'Lãnh đạo Bộ Thông tin và Truyền thông';

interface ChartFile {
  preface: string[];
  head: string[];
  rows: string[][];
}

/** The file as a program reads it: RFC 4180, in UTF-8 with the mark by which a spreadsheet knows Vietnamese. */
async function fileOf(page: Page, chart: Locator): Promise<ChartFile> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    chart.getByRole('button', { name: 'Tải CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^DỮ LIỆU MINH HỌA - [a-z0-9-]+-\d{4}-\d{2}-\d{2}\.csv$/);
  const bytes = readFileSync(await download.path());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = bytes.subarray(3).toString('utf8').split('\r\n');
  expect(lines.pop()).toBe('');
  const cells = lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    ),
  );
  const at = cells.findIndex((line) => line.length > 1);
  return { preface: cells.slice(0, at).map(([line]) => line!), head: cells[at]!, rows: cells.slice(at + 1) };
}

const DAY = /^(\d{2})\/(\d{2})\/(\d{4})$/;

/** The table under a chart, its figures without the marks that only readers need. */
async function tableOf(chart: Locator): Promise<{ head: string[]; rows: string[][] }> {
  await chart.getByRole('button', { name: 'Xem bảng' }).click();
  const table = chart.getByRole('table');
  const head = await table.locator('thead th').allTextContents();
  const numeric = await table
    .locator('thead th')
    .evaluateAll((cells) => cells.map((cell) => cell.classList.contains('num')));
  const rows = await table
    .locator('tbody tr')
    .evaluateAll((lines) =>
      lines.map((line) => [...line.querySelectorAll('th, td')].map((cell) => cell.textContent)),
    );
  const plain = (text: string, at: number): string =>
    !numeric[at] ? text : text === '–' ? '' : text.replaceAll('.', '');
  return { head, rows: rows.map((cells) => cells.map(plain)) };
}

/** A day is the same day however it is written. */
const asDays = (rows: string[][]): string[][] =>
  rows.map((cells) => cells.map((cell) => cell.replace(DAY, '$3-$2-$1')));

for (const [screen, charts, counted] of [
  ['/tong-quan', 3, true],
  ['/tong-quan?nguon=tham-tra', 3, true],
  ['/tong-quan?ngay=2018-03-10', 3, true],
  ['/linh-vuc/kien-truc', 3, true],
  ['/linh-vuc/ngsp', 3, true],
  ['/linh-vuc/mot-cua', 5, true],
  ['/linh-vuc/du-an', 2, true],
  // The story of one agency is counted on nothing.
  ['/co-quan/38-tinh-binh-dinh', 1, false],
] as const)
  test(`each file saved under a chart of ${screen} holds its table, as-of, basis and whole`, async ({
    page,
  }) => {
    await signInAs(page, DEPUTY);
    await openScreen(page, screen);
    const found = page.locator('section.p').filter({ has: page.getByRole('button', { name: 'Tải CSV' }) });
    await expect(found).toHaveCount(charts);
    if (screen.startsWith('/tong-quan'))
      // The forecast comes after the figures, and changes the chart it belongs to.
      await expect(page.locator('figcaption').filter({ hasText: 'lần ban hành, trong' })).toBeVisible();
    for (const chart of await found.all()) {
      const title = await chart.getByRole('heading').first().innerText();
      const { preface, head, rows } = await fileOf(page, chart);
      const table = await tableOf(chart);
      expect(head, title).toEqual(table.head);
      expect(asDays(rows), title).toEqual(asDays(table.rows));
      expect(rows.length, title).toBeGreaterThan(0);

      const caption = await chart.locator('figcaption').innerText();
      const instant = /\d{2}\/\d{2}\/\d{4} \d{2}:\d{2}/.exec(caption)?.[0];
      const [mark, name, facts] = preface;
      expect(mark, title).toMatch(/^DỮ LIỆU MINH HỌA · ngày 16\/03\/2018$/);
      expect(name, title).toMatch(new RegExp(`^${title}`));
      const basis = screen.includes('tham-tra') ? 'Đã thẩm tra' : 'Cơ quan kê khai';
      expect(facts, title).toMatch(
        new RegExp(`^Số liệu tính đến ${instant} · ${basis}( · tính trên \\d.*)?$`),
      );
      if (!counted) continue;
      const whole = /tính trên (\d.*)$/.exec(facts ?? '')?.[1];
      expect(whole, title).toBeDefined();
      expect(caption, title).toContain(`; tính trên ${whole}.`);
    }
  });
