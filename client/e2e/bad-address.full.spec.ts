import { expect, test } from '@playwright/test';
import { PATTERNS } from '../src/app/paths.js';
import { EVERY_SCREEN, openScreen } from './every-screen.js';
import { expectUnhurt, openUnhurt, SCRIPT, watchNames } from './hostile-address.js';
import { OFFICER, reporterOf } from './office-desks.js';
import { signInAs } from './office.js';

/* Every screen; bad-address.spec.ts, which always runs, asks those of the board. */
test.use({
  baseURL: process.env['E2E_LOOK_URL'] ?? process.env['E2E_BASE_URL'] ?? 'http://localhost:3000',
  actionTimeout: 15_000,
});

const OWN = 'Tỉnh Bình Định';

test.describe('a script in every part of every address', () => {
  for (const person of new Set(Object.values(EVERY_SCREEN).map((row) => row.person)))
    test(`${person ?? 'signed out'}: is never run, and no screen breaks`, async ({ page }) => {
      test.setTimeout(300_000);
      const broken: string[] = [];
      page.on('pageerror', (error) => broken.push(error.message));
      const rows = Object.values(EVERY_SCREEN).filter((row) => row.person === person);
      if (person) await signInAs(page, OFFICER);
      const paths: string[] = [];
      for (const { address } of rows)
        paths.push((typeof address === 'string' ? address : await address(page)).split('?')[0]!);
      if (person) await signInAs(page, person);
      await watchNames(page);
      const names = new Set<string>();
      // Whoever is signed in already goes on to the address that the sign-in page names.
      for (const path of new Set([...paths, PATTERNS.signIn])) await expectUnhurt(page, path, names);
      // By this one the frame asks, of everybody.
      expect([...names]).toContain('lang');
      expect(broken).toEqual([]);
    });

  test('where the address names a thing too', async ({ page }) => {
    test.setTimeout(120_000);
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(error.message));
    for (const person of [OFFICER, reporterOf(OWN)]) {
      await signInAs(page, person);
      for (const pattern of Object.values(PATTERNS).filter((each) => each.includes(':'))) {
        await openUnhurt(page, pattern.replace(/:\w+/g, SCRIPT));
        await openUnhurt(page, pattern.replace(':round', '2018-Q1').replace(/:\w+/g, SCRIPT));
      }
    }
    expect(broken).toEqual([]);
  });
});

test.describe('what is not there', () => {
  for (const [address, title] of [
    ['/bao-cao/2018-Q1/phieu-tiep-nhan/2018Q1-099-01', 'Phiếu tiếp nhận báo cáo'],
    ['/bao-cao/2018-Q1/999', 'Không tìm thấy trang'],
    ['/bao-cao/2018-Q1/32', 'Không tìm thấy trang'],
  ] as const)
    test(`${address} leads back to the first page`, async ({ page }) => {
      await signInAs(page, reporterOf(OWN));
      await openScreen(page, address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await page.locator('main .emp').getByRole('link', { name: 'Về trang đầu' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page).toHaveURL(/\/bao-cao\/2018-Q1\/38/);
    });
});
