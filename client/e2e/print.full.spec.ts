import { expect, type Page, test } from '@playwright/test';
import { EVERY_SCREEN, openScreen } from './every-screen.js';
import { signInAs } from './office.js';

const DEPUTY = 'Lãnh đạo Bộ Thông tin và Truyền thông';

/** Pages of a PDF as Chromium writes it: one plain object for each. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

test.use({
  baseURL: process.env['E2E_WORLD_URL'] ?? process.env['E2E_BASE_URL'] ?? 'http://localhost:3000',
});

const printedPages = async (page: Page): Promise<number> =>
  pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));

/** The page as it will stand on the paper, as wide as that between its margins: 275 mm at 96 dots an inch. */
async function layOutForPrint(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1039, height: 900 });
  await page.emulateMedia({ media: 'print' });
}

const cutOff = (page: Page): Promise<unknown[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main .p')]
      .filter((panel) => panel.scrollWidth > panel.clientWidth + 1)
      .map((panel) => panel.querySelector('h2')?.textContent),
  );

/** Texts below the least that is printed, 7.3 points; drawings are scaled as a whole. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const small = new Set<string>();
    const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement: holder, textContent } = texts.currentNode;
      if (!holder || holder.closest('svg, style, .vh') || !holder.checkVisibility()) continue;
      if (textContent!.trim() && Number.parseFloat(getComputedStyle(holder).fontSize) < 9.7)
        small.add(textContent!.trim());
    }
    return [...small];
  });

test('the overview is printed on four pages of A4, and nothing of it is cut off', async ({ page }) => {
  await signInAs(page, DEPUTY);
  await openScreen(page, '/tong-quan');
  await expect(page.locator('.own-duties')).toBeVisible();
  await expect(page.locator('.recharts-surface').first()).toBeVisible();
  expect(await printedPages(page)).toBe(4);
  await layOutForPrint(page);
  expect(await cutOff(page)).toEqual([]);
});

test('the record of a province is printed on two pages of A4, whole and to be read', async ({ page }) => {
  await signInAs(page, 'Cán bộ thẩm tra');
  await openScreen(page, '/co-quan/37-tinh-ben-tre');
  await expect(page.locator('.chart .recharts-surface')).toBeVisible();
  const titles = page.locator('main .p:visible h2');
  // The last to arrive: it is a read of its own.
  await expect(titles.filter({ hasText: 'Vị trí trong nhóm' })).toBeVisible();
  const onScreen = await titles.allTextContents();
  const drawing = page.getByRole('region', { name: 'Các bước theo ngày văn bản' });
  await drawing.getByRole('button', { name: 'Xem bảng' }).click();
  const days = await drawing.locator('tbody th').allTextContents();
  expect(days.length).toBeGreaterThan(2);
  expect(await printedPages(page)).toBe(2);
  await layOutForPrint(page);
  // The drawing alone stays away, because the steps tell the same days.
  expect(await titles.allTextContents()).toEqual(
    onScreen.filter((title) => title !== 'Các bước theo ngày văn bản'),
  );
  const steps = page.getByRole('region', { name: 'Các bước xây dựng, ban hành kiến trúc' });
  for (const day of days) await expect(steps).toContainText(day, { useInnerText: true });
  expect(await cutOff(page)).toEqual([]);
  expect(await tooSmall(page)).toEqual([]);
});

test('the matrix of the 93 agencies is printed on three pages of A4, whole and to be read', async ({
  page,
}) => {
  await signInAs(page, 'Cán bộ thẩm tra');
  await openScreen(page, '/ma-tran');
  const lines = page.locator('.mx tbody tr');
  await expect(lines).toHaveCount(96);
  expect(await printedPages(page)).toBe(3);
  await layOutForPrint(page);
  const cutCells = await page
    .locator('.mx tr')
    .evaluateAll((rows) =>
      (rows as HTMLTableRowElement[]).flatMap(({ cells }) =>
        [...cells].filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map((cell) => cell.textContent),
      ),
    );
  expect(cutCells).toEqual([]);
  expect(await cutOff(page)).toEqual([]);
  expect(await tooSmall(page)).toEqual([]);
});

test('whatever has a button to print has the head and the foot of a printed page', async ({ page }) => {
  await signInAs(page, 'Cán bộ thẩm tra');
  const { address: receiptOf } = EVERY_SCREEN.receipt;
  const receipt = typeof receiptOf === 'string' ? receiptOf : await receiptOf(page);
  for (const address of [
    '/tong-quan',
    '/thu-vien-kien-truc',
    '/cong-khai',
    '/cong-khai/tu-dien-so-lieu',
    '/viec-hom-nay',
    receipt,
  ]) {
    await openScreen(page, address);
    await expect(page.getByRole('button', { name: /^In( |$)/ }).first(), address).toBeVisible();
    const heads = page.locator('main style');
    await expect(heads, address).toHaveCount(1);
    const head = await heads.evaluate((style) => style.textContent);
    expect(head, address).toMatch(/Kiến trúc Chính phủ điện tử.*DỮ LIỆU MINH HỌA.*counter\(pages\)/s);
  }
});
