import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { approverOf, OFFICER, reporterOf } from './office-desks.js';
import { signInAs } from './office.js';

// Long: every screen of every role in both themes and both widths; only `npm run full` runs it.
const world = process.env['E2E_WORLD_URL'] ?? process.env['E2E_BASE_URL'] ?? 'http://localhost:3000';
test.use({ baseURL: world, actionTimeout: 15_000 });

// Number 13 has the longest names beside it in its page head.
const AGENCIES = ['/co-quan/38-tinh-binh-dinh', '/co-quan/13-bo-thong-tin-va-truyen-thong'];
const BOARD = [
  ...['/tong-quan', '/tong-quan?nguon=tham-tra', '/co-quan', ...AGENCIES, '/ho-so'],
  ...['/nhiem-vu', '/nhiem-vu/O9', '/thong-bao', '/van-ban'],
];
const FORM = ['T', 'A', 'B', 'C', 'D', 'E', 'F'].map((part) => `/bao-cao/2018-Q1/38?cau=${part}`);
const RECEIPT = '/bao-cao/2018-Q1/phieu-tiep-nhan/2018Q1-999-01';
const ADMINISTRATION = [
  ...['tai-khoan', 'ky-bao-cao', 'nhat-ky', 'dong-ho'],
  ...['thu-gui-di', 'ra-soat-quyen', 'ket-noi', 'danh-muc-co-quan'],
].map((name) => `/quan-tri/${name}`);
const OFFICE = ['/viec-hom-nay', '/tham-tra', '/kien-nghi', '/phan-cua-bo', '/nhap-bieu-mau'];
const SIGNED_OUT = ['/dang-nhap', '/loi-moi/khong-co', '/cong-khai', '/cong-khai/tu-dien-so-lieu'];

/** What each role opens; an address closed to it shows the page that says so, which is a screen too. */
const SCREENS: readonly (readonly [person: string, addresses: readonly string[]])[] = [
  [
    reporterOf('Tỉnh Bình Định'),
    [...BOARD, ...FORM, RECEIPT, '/bao-cao/2018-Q1/38/phan-cong', '/khong-co-trang-nay'],
  ],
  [
    approverOf('Tỉnh Bình Định'),
    [...BOARD, ...FORM, '/quan-tri/tai-khoan', '/quan-tri/ket-noi', '/tham-tra', '/kien-nghi'],
  ],
  [OFFICER, [...BOARD, ...OFFICE, 'first sheet', ...ADMINISTRATION]],
  ['Lãnh đạo Cục Tin học hóa', [...BOARD, '/viec-hom-nay', '/tham-tra', ...ADMINISTRATION]],
  ['Lãnh đạo Bộ Thông tin và Truyền thông', [...BOARD, '/tham-tra']],
  ['Quản trị hệ thống', [...BOARD, ...ADMINISTRATION]],
];

async function open(page: Page, address: string): Promise<void> {
  if (address !== 'first sheet') await page.goto(address);
  else {
    await page.goto('/tham-tra');
    await page
      .getByRole('table')
      .getByRole('link')
      .first()
      .click({ timeout: 5_000 })
      .catch(() => undefined);
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
}

/** Violations of WCAG that keep somebody from working: axe's "serious" and "critical". */
async function grave(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

for (const theme of ['light', 'dark'] as const)
  for (const width of [1440, 390])
    test.describe(`${theme}, ${width} wide`, () => {
      test.beforeEach(async ({ page }) => {
        test.setTimeout(240_000);
        await page.setViewportSize({ width, height: 900 });
        await page.addInitScript((chosen) => localStorage.setItem('ega.theme', chosen), theme);
      });

      test('before anybody has signed in no screen has a grave accessibility fault', async ({ page }) => {
        for (const address of SIGNED_OUT) {
          await open(page, address);
          expect.soft(await grave(page), address).toEqual([]);
        }
      });

      for (const [person, addresses] of SCREENS)
        test(`${person}: no screen has a grave accessibility fault or is wider than the window`, async ({
          page,
        }) => {
          await signInAs(page, person);
          for (const address of addresses) {
            await open(page, address);
            expect.soft(await grave(page), address).toEqual([]);
            const over = await page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            );
            expect.soft(over, `${address} is wider than the window`).toBeLessThanOrEqual(0);
            // Words that have not arrived, numbers that are none.
            expect.soft(await page.locator('body').innerText(), address).not.toMatch(/\b(undefined|NaN)\b/);
          }
        });
    });
