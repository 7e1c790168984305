import { expect, test } from '@playwright/test';
import { EVERY_SCREEN, openScreen } from './every-screen.js';
import { signInAs } from './office.js';

const DEPUTY = 'Lãnh đạo Bộ Thông tin và Truyền thông';

/** Pages of a PDF as Chromium writes it: one plain object for each. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

test.use({
  baseURL: process.env['E2E_WORLD_URL'] ?? process.env['E2E_BASE_URL'] ?? 'http://localhost:3000',
});

test('the overview is printed on four pages of A4, and nothing of it is cut off', async ({ page }) => {
  await signInAs(page, DEPUTY);
  await openScreen(page, '/tong-quan');
  await expect(page.locator('.own-duties')).toBeVisible();
  await expect(page.locator('.recharts-surface').first()).toBeVisible();
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))).toBe(4);
  // As wide as the paper between its margins: 275 mm at 96 dots an inch.
  await page.setViewportSize({ width: 1039, height: 900 });
  await page.emulateMedia({ media: 'print' });
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main .p')]
      .filter((panel) => panel.scrollWidth > panel.clientWidth + 1)
      .map((panel) => panel.querySelector('h2')?.textContent),
  );
  expect(cut).toEqual([]);
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
