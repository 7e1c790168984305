import { expect, type Locator, type Page, test } from '@playwright/test';
import { openScreen } from './every-screen.js';
import { signInAs } from './office.js';

/* What is drawn anew for a telephone: nothing is scaled down, nothing stands on anything else. */
test.use({
  baseURL: process.env['E2E_LOOK_URL'] ?? process.env['E2E_BASE_URL'] ?? 'http://localhost:3000',
  viewport: { width: 390, height: 900 },
  actionTimeout: 15_000,
});

const DEPUTY = 'Lãnh đạo Bộ Thông tin và Truyền thông';

interface Piece {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const boxes = (words: Locator): Promise<Piece[]> =>
  words.evaluateAll((all) =>
    all.map((each) => {
      const { left, right, top, bottom } = each.getBoundingClientRect();
      return { text: each.textContent!, left, right, top, bottom };
    }),
  );

const covers = (a: Piece, b: Piece): boolean =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 2 && b.top < a.bottom - 2;

/** Pairs of words that lie on each other, and words that leave the drawing. */
async function faults(drawing: Locator, words: Locator): Promise<string[]> {
  const [frame] = await boxes(drawing);
  const pieces = await boxes(words);
  return [
    ...pieces
      .filter(
        ({ left, right, top, bottom }) =>
          left < frame!.left - 1 ||
          right > frame!.right + 1 ||
          top < frame!.top - 1 ||
          bottom > frame!.bottom + 1,
      )
      .map(({ text }) => `“${text}” leaves the drawing`),
    ...pieces.flatMap((one, at) =>
      pieces
        .slice(at + 1)
        .filter((other) => covers(one, other))
        .map((other) => `“${one.text}” on “${other.text}”`),
    ),
  ];
}

async function openOverview(page: Page): Promise<void> {
  await signInAs(page, DEPUTY);
  await openScreen(page, '/tong-quan');
}

test('the lines of the course carry their names, the target and the marks of what is verified; no box of signs', async ({
  page,
}) => {
  await openOverview(page);
  const chart = page.getByRole('region', { name: 'Ban hành kiến trúc: lũy kế và dự báo đến thời hạn' });
  const drawing = chart.locator('svg.recharts-surface').first();
  await expect(drawing).toBeVisible();
  const names = drawing.locator('text').filter({
    hasText: /Mục tiêu 93\/93|đã ban hành|đã thẩm tra|đã triển khai|^Dự báo \d+|^Cần đạt/,
  });
  await expect(names).toHaveCount(6);
  expect(await faults(drawing, names)).toEqual([]);
  expect(await faults(drawing, drawing.locator('.recharts-xAxis-tick-labels text'))).toEqual([]);
  await expect(chart.locator('figure li')).toHaveCount(0);
  const dots = await drawing
    .locator('.recharts-line-dots circle')
    .evaluateAll((all) => all.map((dot) => dot.getAttribute('fill')));
  expect(new Set(dots)).toEqual(new Set(['var(--chart-main)', 'var(--surface)']));
});

test('the map has letters to read and tiles to press, its legend stays in the panel', async ({ page }) => {
  await openOverview(page);
  const map = page.locator('svg[data-country]');
  await expect(map).toBeVisible();
  const tiles = await boxes(map.locator('a rect'));
  expect(tiles).toHaveLength(63);
  for (const { left, right, top, bottom } of tiles) {
    expect(right - left).toBeGreaterThanOrEqual(24);
    expect(bottom - top).toBeGreaterThanOrEqual(24);
  }
  const sizes = await map.evaluate((svg: SVGSVGElement) => {
    const scale = svg.getScreenCTM()!.a;
    return [...svg.querySelectorAll('text')].map(
      (text) => parseFloat(getComputedStyle(text).fontSize) * scale,
    );
  });
  expect(Math.min(...sizes)).toBeGreaterThan(10.5);
  for (const [box, words] of [
    [map.locator('a'), 'text'],
    [map.locator('[data-isle]'), 'text'],
  ] as const)
    for (let at = 0; at < (await box.count()); at++) {
      const [tile] = await boxes(box.nth(at).locator('rect'));
      for (const word of await boxes(box.nth(at).locator(words)))
        expect(word.left >= tile!.left - 0.5 && word.right <= tile!.right + 0.5, word.text).toBe(true);
    }
  const [panel] = await boxes(page.locator('.map-panel'));
  const legend = await boxes(page.locator('.map-legend li *'));
  for (const { text, right } of legend) expect(right, text).toBeLessThan(panel!.right - 8);
});

test('the steps of an agency: dates with room between them, every step whole, the points read by keyboard', async ({
  page,
}) => {
  await signInAs(page, DEPUTY);
  // Issued, so that its line goes up to the highest step.
  await openScreen(page, '/tong-quan');
  const issued = page.locator('svg[data-country] a').filter({ has: page.locator('.tile-done') });
  await openScreen(page, (await issued.first().getAttribute('href'))!);
  const chart = page.getByRole('region', { name: 'Các bước theo ngày văn bản' });
  const drawing = chart.locator('svg.recharts-surface').first();
  await expect(drawing).toBeVisible();
  const dates = drawing.locator('.recharts-xAxis-tick-labels text');
  expect(await dates.count()).toBeGreaterThanOrEqual(2);
  expect(await faults(drawing, dates)).toEqual([]);
  const steps = drawing.locator('.recharts-yAxis-tick-labels text');
  await expect(steps.filter({ hasText: /Đã ban ?hành/ })).toHaveCount(1);
  expect(await faults(drawing, steps)).toEqual([]);
  await drawing.focus();
  await page.keyboard.press('ArrowRight');
  await expect(chart.locator('.recharts-tooltip-wrapper')).toContainText(/\d\d\/\d\d\/\d{4}.*Bước/s);
});

test('the lines over the rounds carry their names', async ({ page }) => {
  await signInAs(page, DEPUTY);
  await openScreen(page, '/linh-vuc/ngsp');
  const drawing = page
    .locator('figure.chart')
    .filter({ has: page.locator('.recharts-line') })
    .locator('svg.recharts-surface')
    .first();
  await expect(drawing).toBeVisible();
  const names = drawing.locator('text').filter({ hasText: /^Kết nối/ });
  await expect(names).toHaveCount(2);
  expect(await faults(drawing, drawing.locator('text'))).toEqual([]);
});

test('the list of whom to speak to is short, and leads to the whole of it', async ({ page }) => {
  await openOverview(page);
  const list = page.locator('.attention');
  await expect(list.locator('tbody tr')).toHaveCount(5);
  const [box] = await boxes(list);
  expect(box!.bottom - box!.top).toBeLessThan(2_600);
  await list
    .getByRole('link', { name: /^Xem tất cả/ })
    .last()
    .click();
  await expect(page).toHaveURL(/\/co-quan\?tt=nguy-co,qua-han$/);
});

test('a figure leads to a draft conclusion by a sign with a name of its own', async ({ page }) => {
  await openOverview(page);
  const signs = page.locator('.kpis').getByRole('link', { name: /^Dự thảo kết luận: / });
  await expect(signs).toHaveCount(6);
  const names = await signs.evaluateAll((all) => all.map((sign) => sign.getAttribute('aria-label')));
  expect(new Set(names).size).toBe(6);
  await expect(signs.getByText('Dự thảo kết luận')).toHaveCount(0);
});
