import { expect, test, type Page } from '@playwright/test';
import { EnterRegistryActDocument } from '../src/gql/graphql.js';
import { OFFICER, reporterOf } from './office-desks.js';
import { signInAs } from './office.js';
import { startOwnProduct } from './own-product.js';

/*
 * A round without reports (every rate has a numerator of 0, projects have a denominator of 0), an agency whose name has
 * 200 characters without a break to spare, lists of none and of one: nothing that is no number, nothing wider than the
 * window, no word cut off, no words on words.
 */
const LONG = `Ủy ban quốc gia về ${'chuyển đổi phương thức quản lý và '.repeat(6)}`.slice(0, 199).trimEnd();
const RENAMED = 'Tỉnh Bình Định';

const SCREENS = [
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
/** Lists that a filter brings down to none and to the renamed agency alone, with what they say of it. */
const NARROWED = [
  ['/co-quan?q=khong-co-co-quan-nay', '0/93 cơ quan'],
  ['/co-quan?q=quoc gia ve chuyen doi', '1/93 cơ quan'],
  ['/ma-tran?q=khong-co', '0/93 cơ quan'],
  ['/ma-tran?q=quoc gia ve chuyen doi', '1/93 cơ quan'],
] as const;
/** What counts agencies, with what it says of one and of none. */
const COUNTING = [
  ...['/tong-quan', '/tong-quan?nguon=tham-tra', '/ma-tran', '/co-quan', '/nhiem-vu', '/nhiem-vu/O9'],
  ...['/so-sanh?tu-ngay=2018-03-10', '/linh-vuc/kien-truc', '/linh-vuc/ngsp', '/linh-vuc/mot-cua'],
  ...['/linh-vuc/du-an', '/thu-vien-kien-truc', '/viec-hom-nay', '/tham-tra', '/trinh-chieu'],
];
const OTHERS = Array.from({ length: 93 }, (_, at) => at + 1).filter((number) => number !== 38);

let product: Awaited<ReturnType<typeof startOwnProduct>>;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  product = await startOwnProduct();
});
test.afterAll(() => product?.stop());

/** Words that a box cuts off without a way to read the rest. */
async function cutWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
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

async function expectSound(page: Page, address: string): Promise<void> {
  await page.goto(`${product.url}${address}`);
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

test.describe('a round without reports and a very long name', () => {
  test.use({ baseURL: undefined });

  test('an officer gives an agency a name of 200 characters', async ({ browser }) => {
    test.setTimeout(120_000);
    const page = await (await browser.newContext({ baseURL: product.url })).newPage();
    await signInAs(page, OFFICER);
    await page.goto('/quan-tri/danh-muc-co-quan/thay-doi?co-quan=38');
    await page.getByLabel('Ngày có hiệu lực').fill('01/01/2018');
    await page.getByLabel('Số, ký hiệu văn bản').fill('MH-01/NQ');
    await page.getByLabel('Ngày ban hành').fill('20/12/2017');
    await page.getByLabel('Cơ quan ban hành').fill('Bản minh họa');
    await page.getByLabel('Cơ quan', { exact: true }).selectOption({ label: RENAMED });
    for (const field of ['Tên tiếng Việt', 'Tên tiếng Anh', 'Tên ngắn', 'Cơ quan báo cáo'])
      await page.getByLabel(field).fill(LONG);
    await page.getByRole('button', { name: 'Ghi vào danh mục' }).click();
    await expect(page.getByText('Đã ghi thay đổi vào danh mục.')).toBeVisible();
    await page.context().close();
  });

  for (const width of [1440, 390])
    test(`every screen stands, ${width} wide`, async ({ browser }) => {
      test.setTimeout(300_000);
      const context = await browser.newContext({ baseURL: product.url, viewport: { width, height: 900 } });
      const page = await context.newPage();
      await signInAs(page, OFFICER);
      for (const address of SCREENS) await expectSound(page, address);
      for (const [address, count] of NARROWED) {
        await expectSound(page, address);
        await expect.soft(page.getByText(count).first(), address).toBeVisible();
      }
      await signInAs(page, reporterOf(RENAMED));
      for (const address of [
        '/tong-quan',
        '/bao-cao',
        '/bao-cao/2018-Q1/38?cau=A',
        '/bao-cao/2018-Q1/38?cau=F',
      ])
        await expectSound(page, address);
      await context.close();
    });

  /** The officer enters that agencies go into another one, or end. */
  async function enterAct(page: Page, act: object): Promise<void> {
    const { hash, name } = EnterRegistryActDocument.__meta__ as { hash: string; name: string };
    const basis = { basisNumber: 'MH-02/NQ', basisDate: '2018-01-10', basisIssuer: 'Bản minh họa' };
    const input = { names: [], effectiveFrom: '2018-02-01', ...basis, ...act };
    const answer = await page.request.post('/graphql', {
      headers: { 'x-apollo-operation-name': name, origin: product.url },
      data: { operation: hash, variables: { input, requestId: crypto.randomUUID() } },
    });
    expect(((await answer.json()) as { errors?: unknown }).errors).toBeUndefined();
  }

  for (const [left, act] of [
    [1, { kind: 'merge', agencies: OTHERS, successor: 38 }],
    [0, { kind: 'dissolve', agencies: [38] }],
  ] as const)
    test(`a country of ${left} agencies`, async ({ browser }) => {
      test.setTimeout(300_000);
      const context = await browser.newContext({ baseURL: product.url });
      const page = await context.newPage();
      await signInAs(page, OFFICER);
      await enterAct(page, act);
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 900 });
        for (const address of COUNTING) await expectSound(page, address);
      }
      await page.goto('/tong-quan');
      await expect(page.locator('.lead')).toContainText(`0/${left}`);
      await page.goto('/ma-tran');
      await expect(page.getByText(`${left}/${left} cơ quan`).first()).toBeVisible();
      await context.close();
    });
});
