import type { Locator, Page } from '@playwright/test';

/** The card of one question. */
export const question = (page: Page, id: string): Locator => page.locator(`section.q#${id}`);

export async function choose(card: Locator, group: string | RegExp, option: string): Promise<void> {
  await card.getByRole('group', { name: group }).getByRole('radio', { name: option }).check();
}
