import { join } from 'node:path';
import type { Page } from '@playwright/test';

const folder = process.env['E2E_PICTURES'];

/** Pictures of a station of the journey, wide and narrow, where a folder for them is named; otherwise nothing. */
export async function station(page: Page, name: string, fullPage = true): Promise<void> {
  if (!folder) return;
  const before = page.viewportSize();
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage });
  }
  if (before) await page.setViewportSize(before);
}
