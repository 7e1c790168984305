import { expect, type Locator, type Page } from '@playwright/test';
import type { AnswerHand, EvidenceFile } from './answer-hand.js';

/** Fills the form as most people do: pointing, choosing, typing. */
export class MouseHand implements AnswerHand {
  constructor(private readonly page: Page) {}

  async write(id: string, words: string): Promise<void> {
    await (await this.open(id)).fill(words);
  }

  async choose(id: string, code: string, label: string): Promise<void> {
    const field = await this.open(id);
    const list = this.page.locator(`select[id="${id}"], [id="${id}"] select`);
    if ((await list.count()) > 0) await list.first().selectOption(code);
    else await named(field, 'radio', label).check();
  }

  async tick(id: string, label: string): Promise<void> {
    await named(await this.open(id), 'checkbox', label).check();
  }

  async flag(id: string): Promise<void> {
    await (await this.open(id)).getByRole('checkbox').check();
  }

  async addRow(listId: string): Promise<string> {
    const list = await this.open(listId);
    const cards = list.locator('> details');
    const before = await cards.count();
    await list.locator('> div > button').click();
    await expect(cards).toHaveCount(before + 1);
    return (await cards.last().getAttribute('id')) ?? '';
  }

  async attach(id: string, file: EvidenceFile): Promise<void> {
    const button = await this.open(id);
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), button.click()]);
    await chooser.setFiles({ ...file });
    const field = this.page.locator('.field').filter({ has: this.page.locator(`[id="${id}"]`) });
    await expect(field.last().getByText('đã kiểm tra cấu trúc tệp')).toBeVisible({ timeout: 20_000 });
  }

  /** The field, with every card and document around it opened. */
  private async open(id: string): Promise<Locator> {
    const field = this.page.locator(`[id="${id}"]`);
    await expect(field, id).toHaveCount(1);
    const closed = field.locator('xpath=ancestor::details[not(@open)]');
    while ((await closed.count()) > 0) await closed.first().locator('> summary').click();
    return field;
  }
}

/** By its words; a choice with a hint is read with the hint behind them. */
function named(group: Locator, role: 'radio' | 'checkbox', label: string): Locator {
  const words = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return group
    .getByRole(role, { name: label, exact: true })
    .or(
      group
        .locator('label')
        .filter({ hasText: new RegExp(`^${words}`) })
        .getByRole(role),
    )
    .first();
}
