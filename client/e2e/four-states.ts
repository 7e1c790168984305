import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/*
 * The engine that @axe-core/playwright brings, put into a page once and asked four times: the library itself sends it anew
 * for every look and opens a second page to sort the results, which took longer than the looking.
 */
const { resolve } = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const ENGINE = readFileSync(resolve('axe-core/axe.min.js'), 'utf8');

/** Rules that a change of colours alone can break; everything else was looked at in the light of the same width. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>;
type Engine = { axe: { run(of: Document, how: object): Promise<AxeResults> } };

const WIDTHS = [1440, 390] as const;

/** Every violation that axe knows of, not only the serious ones. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const { violations: found } = await page.evaluate(
    (chosen) =>
      (window as unknown as Engine).axe.run(document, {
        resultTypes: ['violations'],
        // WCAG 2.2 AA, which axe leaves off by itself.
        rules: { 'target-size': { enabled: true } },
        ...(chosen ? { runOnly: { type: 'rule', values: chosen } } : {}),
      }),
    rules,
  );
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

const paint = (page: Page, theme: 'light' | 'dark'): Promise<void> =>
  page.evaluate((chosen) => {
    const { dataset } = document.documentElement;
    if (chosen === 'dark') dataset['theme'] = 'dark';
    else delete dataset['theme'];
  }, theme);

/** Both widths in both themes, switched in the page that is open; what is wrong is told with the state it was seen in. */
export async function expectAccessible(page: Page, address: string): Promise<void> {
  await page.evaluate(ENGINE);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await paint(page, 'light');
    expect.soft(await violations(page), `${address}, light, ${width}`).toEqual([]);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(over, `${address} is wider than a window of ${width}`).toBeLessThanOrEqual(0);
    await paint(page, 'dark');
    expect.soft(await violations(page, OF_COLOURS), `${address}, dark, ${width}`).toEqual([]);
  }
  await paint(page, 'light');
  await page.setViewportSize({ width: WIDTHS[0], height: 900 });
  // Words that have not arrived, numbers that are none.
  expect.soft(await page.locator('body').innerText(), address).not.toMatch(/\b(undefined|NaN)\b/);
}
