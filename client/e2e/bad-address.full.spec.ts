import { expect, test, type Page } from '@playwright/test';
import { PATTERNS } from '../src/app/paths.js';
import { EVERY_SCREEN, openScreen } from './every-screen.js';
import { OFFICER, reporterOf } from './office-desks.js';
import { signInAs } from './office.js';

/* Every screen; bad-address.spec.ts, which always runs, asks those of the board. */
test.use({
  baseURL: process.env['E2E_LOOK_URL'] ?? process.env['E2E_BASE_URL'] ?? 'http://localhost:3000',
  actionTimeout: 15_000,
});

const OWN = 'Tỉnh Bình Định';

test.describe('a script in every part of every address', () => {
  const SCRIPT = encodeURIComponent('"><img src=x onerror=window.hurt=1><script>window.hurt=1</script>');
  /** Every name that any screen reads from its address. */
  const NAMES = [
    ...[
      'ky',
      'luc',
      'ngay',
      'phien',
      'nguon',
      'man',
      'nhom',
      'vung',
      'tt',
      'bc',
      'chi-tieu',
      'q',
      'sx',
      'cot',
      'o',
    ],
    ...[
      'tu',
      'den',
      'tu-ky',
      'tu-luc',
      'tu-ngay',
      'tu-phien',
      'so',
      'co-quan',
      'coquan',
      'nhiem-vu',
      'cau',
      'xem',
    ],
    ...['loc', 'loai', 'muc', 'nam', 'tep', 'tim', 'trang', 'ghi-den', 'tiep', 'lang'],
  ];
  const QUERY = NAMES.map((name) => `${name}=${SCRIPT}`).join('&');

  async function expectUnhurt(page: Page, address: string): Promise<void> {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 }).first(), address).toBeVisible();
    await expect(page.locator('.sk'), address).toHaveCount(0);
    expect.soft(await page.evaluate(() => (window as { hurt?: number }).hurt), address).toBeUndefined();
    const words = await page.locator('body').innerText();
    expect.soft(words, address).not.toMatch(/\b(NaN|undefined)\b|\[object|Trang gặp lỗi/);
  }

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
      for (const path of paths) await expectUnhurt(page, `${path}?${QUERY}`);
      expect(broken).toEqual([]);
    });

  test('where the address names a thing too', async ({ page }) => {
    test.setTimeout(120_000);
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(error.message));
    for (const person of [OFFICER, reporterOf(OWN)]) {
      await signInAs(page, person);
      for (const pattern of Object.values(PATTERNS).filter((each) => each.includes(':'))) {
        await expectUnhurt(page, pattern.replace(/:\w+/g, SCRIPT));
        await expectUnhurt(page, pattern.replace(':round', '2018-Q1').replace(/:\w+/g, SCRIPT));
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
