import { expect, type Page } from '@playwright/test';

/** What an officer opens. */
export const OFFICER_SCREENS = [
  ...[
    '/tong-quan',
    '/tong-quan?nguon=tham-tra',
    '/so-sanh',
    '/co-quan',
    '/ma-tran',
    '/nhiem-vu',
    '/nhiem-vu/O9',
  ],
  ...['kien-truc', 'ngsp', 'mot-cua', 'du-an'].map((area) => `/linh-vuc/${area}`),
  ...[
    '/thu-vien-kien-truc',
    '/phan-cua-bo',
    '/tham-tra',
    '/viec-hom-nay',
    '/van-ban',
    '/kien-nghi',
    '/phien-hop',
  ],
  ...['/quan-tri/ky-bao-cao', '/quan-tri/danh-muc-co-quan', '/quan-tri/thu-gui-di', '/trinh-chieu'],
];

/** Words that a box cuts off without a way to read the rest. */
async function cutWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
      .filter((box) => {
        const { overflowX, textOverflow } = getComputedStyle(box);
        const said = box.title || box.closest('[title]') || box.matches('.vh, [aria-hidden=true] *');
        const words = [...box.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim());
        return (
          words &&
          !said &&
          (overflowX === 'hidden' || overflowX === 'clip' || textOverflow === 'ellipsis') &&
          box.clientWidth > 4 &&
          box.scrollWidth > box.clientWidth + 1
        );
      })
      .map((box) => `${box.tagName}.${box.className}: ${box.textContent!.trim().slice(0, 60)}`),
  );
}

/** Words that lie on other words. What floats over the page by its nature (heads that stay in sight) is left out. */
async function wordsOnWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Piece = { text: string; left: number; right: number; top: number; bottom: number };
    const pieces: Piece[] = [];
    /** How much of the page a box lets be seen, the boxes around it included; null where it floats. */
    const seenThrough = new Map<Element, DOMRect | null>();
    const frame = (box: Element | null): DOMRect | null => {
      if (!box || box === document.body) return new DOMRect(0, 0, 1e5, 1e6);
      if (seenThrough.has(box)) return seenThrough.get(box)!;
      const { position, overflowX, overflowY, visibility, opacity, clipPath } = getComputedStyle(box);
      let rect = frame(box.parentElement);
      if (/sticky|fixed/.test(position) || visibility === 'hidden' || opacity === '0' || clipPath !== 'none')
        rect = null;
      else if (rect && (overflowX !== 'visible' || overflowY !== 'visible')) {
        const own = box.getBoundingClientRect();
        const [left, top] = [Math.max(rect.left, own.left), Math.max(rect.top, own.top)];
        const [right, bottom] = [Math.min(rect.right, own.right), Math.min(rect.bottom, own.bottom)];
        rect = new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
      }
      seenThrough.set(box, rect);
      return rect;
    };
    const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent!.trim();
      const seen = text === '' ? null : frame(node.parentElement);
      // What is folded away has its place all the same.
      if (!seen || node.parentElement!.closest('.vh, option') || !node.parentElement!.checkVisibility())
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const piece = {
          text: text.slice(0, 40),
          left: Math.max(left, seen.left),
          right: Math.min(right, seen.right),
          top: Math.max(top, seen.top),
          bottom: Math.min(bottom, seen.bottom),
        };
        if (piece.right - piece.left > 1 && piece.bottom - piece.top > 1) pieces.push(piece);
      }
    }
    pieces.sort((one, other) => one.top - other.top);
    const found = new Set<string>();
    for (const [at, one] of pieces.entries())
      for (let next = at + 1; next < pieces.length && pieces[next]!.top < one.bottom; next++) {
        const other = pieces[next]!;
        const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const high = Math.min(one.bottom, other.bottom) - other.top;
        const least = Math.min(one.bottom - one.top, other.bottom - other.top);
        // The box of a line is higher than its letters: lines may touch by a part of it.
        if (wide > 2 && high > least / 2) found.add(`“${one.text}” on “${other.text}”`);
      }
    return [...found].slice(0, 5);
  });
}

/** Nothing that is no number, nothing wider than the window, no word cut off, no words on words. */
export async function expectSoundPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const words = await page.locator('body').innerText();
  expect.soft(words, address).not.toMatch(/\b(undefined|NaN|Infinity|null)\b|\[object/);
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(over, `${address} is wider than the window`).toBeLessThanOrEqual(0);
  expect.soft(await cutWords(page), `${address} cuts words off`).toEqual([]);
  expect.soft(await wordsOnWords(page), `${address} has words on words`).toEqual([]);
}
