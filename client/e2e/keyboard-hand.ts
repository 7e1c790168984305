import { expect, type Locator, type Page } from '@playwright/test';
import type { AnswerHand, EvidenceFile } from './answer-hand.js';

const FAR = 400;

/** Fills the form without ever touching a mouse: Tab, arrows, Space, Enter and letters; it reads only where the focus is. */
export class KeyboardHand implements AnswerHand {
  constructor(private readonly page: Page) {
    // Asked for ahead: a key is faster than the browser's consent to hand its windows over.
    page.on('filechooser', () => undefined);
  }

  async write(id: string, words: string): Promise<void> {
    await this.reach(`[id="${id}"]`);
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.insertText(words);
  }

  async choose(id: string, code: string, label: string): Promise<void> {
    const list = `select[id="${id}"], [id="${id}"] select`;
    if ((await this.page.locator(list).count()) > 0) await this.chooseInList(list, code);
    else await this.chooseRadio(`[id="${id}"] input[type=radio]`, label);
  }

  async tick(id: string, label: string): Promise<void> {
    await this.reach(`[id="${id}"] label`, label);
    await this.page.keyboard.press('Space');
  }

  async flag(id: string): Promise<void> {
    await this.reach(`[id="${id}"] input[type=checkbox]`);
    await this.page.keyboard.press('Space');
  }

  async addRow(listId: string): Promise<string> {
    const cards = this.page.locator(`[id="${listId}"] > details`);
    const before = await cards.count();
    await this.reach(`[id="${listId}"] > div > button`);
    await this.page.keyboard.press('Enter');
    await expect(cards).toHaveCount(before + 1);
    await this.stillSomewhere('after a row was added');
    return (await cards.last().getAttribute('id')) ?? '';
  }

  async attach(id: string, file: EvidenceFile): Promise<void> {
    await this.reach(`[id="${id}"]`);
    // The window that chooses a file belongs to the system, not to the page.
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser', { timeout: 10_000 }),
      this.page.keyboard.press('Enter'),
    ]);
    await chooser.setFiles({ ...file });
    const field = this.page.locator('.field').filter({ has: this.page.locator(`[id="${id}"]`) });
    await expect(field.last().getByText('đã kiểm tra cấu trúc tệp')).toBeVisible({ timeout: 20_000 });
    await this.stillSomewhere('after a file was sent');
  }

  /** Goes to a button or link and presses Enter. */
  async enter(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    await this.tabTo(() => target.evaluate(standing), target.toString());
    await this.page.keyboard.press('Enter');
  }

  /** Types into the field of this label. */
  async writeInto(label: string | RegExp, words: string): Promise<void> {
    const target = this.page.getByLabel(label).first();
    await expect(target).toBeVisible();
    await this.tabTo(() => target.evaluate(standing));
    await this.page.keyboard.insertText(words);
  }

  /** Whoever works without a mouse must not have to begin at the top of the page again. */
  async stillSomewhere(when: string): Promise<void> {
    const lost = () => this.page.evaluate(() => document.activeElement === document.body);
    await expect.poll(lost, `the focus is lost ${when}`).toBe(false);
  }

  private async chooseInList(list: string, code: string): Promise<void> {
    await this.reach(list);
    const field = this.page.locator(list);
    // A list that adds to a line begins again after each choice.
    const steps = await field.evaluate((element, wanted) => {
      const options = [...(element as HTMLSelectElement).options];
      return (
        options.findIndex(({ value }) => value === wanted) - (element as HTMLSelectElement).selectedIndex
      );
    }, code);
    for (let step = 0; step < Math.abs(steps); step++)
      await this.page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
  }

  private async chooseRadio(radios: string, label: string): Promise<void> {
    const all = this.page.locator(radios);
    const wanted = await all.evaluateAll(
      (elements, words) =>
        elements.findIndex((element) => (element.closest('label')?.textContent ?? '').startsWith(words)),
      label,
    );
    expect(wanted, label).toBeGreaterThanOrEqual(0);
    await this.openAround(all.first());
    await this.tabTo(async () => {
      const at = await all.evaluateAll((elements) =>
        elements.findIndex((each) => each === document.activeElement),
      );
      return at >= 0 ? 'here' : all.first().evaluate(standing);
    });
    const at = () =>
      all.evaluateAll((elements) => elements.findIndex((each) => each === document.activeElement));
    if ((await at()) === wanted) await this.page.keyboard.press('Space');
    for (let steps = 0; (await at()) !== wanted && steps < FAR; steps++)
      await this.page.keyboard.press((await at()) < wanted ? 'ArrowDown' : 'ArrowUp');
    await expect(all.nth(wanted)).toBeChecked();
  }

  /** Opens what is closed around a field, then goes on to the field. */
  private async reach(css: string, label?: string): Promise<void> {
    const field =
      label === undefined
        ? this.page.locator(css).first()
        : this.page.locator(css).filter({ hasText: label }).locator('input').first();
    await expect(field, css).toHaveCount(1);
    await this.openAround(field);
    await this.tabTo(() => field.evaluate(standing), css);
  }

  private async openAround(field: Locator): Promise<void> {
    const closed = field.locator('xpath=ancestor::details[not(@open)]');
    while ((await closed.count()) > 0) {
      await this.tabTo(() => closed.first().locator('> summary').evaluate(standing));
      await this.page.keyboard.press('Enter');
    }
  }

  /** Tab after Tab, forwards or back, until the focus is there; a focus that goes in circles or nowhere is a trap. */
  private async tabTo(where: () => Promise<'here' | 'after' | 'before'>, what = 'it'): Promise<void> {
    for (let tabs = 0; tabs < FAR; tabs++) {
      const at = await where();
      if (at === 'here') return;
      await this.page.keyboard.press(at === 'after' ? 'Tab' : 'Shift+Tab');
    }
    const lost = await this.page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
    throw new Error(`The keyboard does not get to ${what}; it stands at ${lost ?? 'nothing'}`);
  }
}

/** Where an element stands, seen from the focus. */
function standing(element: Element): 'here' | 'after' | 'before' {
  const focused = document.activeElement ?? document.body;
  if (focused === element) return 'here';
  return focused.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? 'before' : 'after';
}
