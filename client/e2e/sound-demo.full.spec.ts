import { test } from '@playwright/test';
import { OFFICER } from './office-desks.js';
import { signInAs } from './office.js';
import { expectSoundPage, OFFICER_SCREENS } from './sound-page.js';

/* The demo world, in which there is something to overlap: reports, long names, charts with lines. */
test.use({
  baseURL: process.env['E2E_LOOK_URL'] ?? process.env['E2E_BASE_URL'] ?? 'http://localhost:3000',
});

const AGENCIES = ['/co-quan/38-tinh-binh-dinh', '/co-quan/13-bo-thong-tin-va-truyen-thong'];

for (const width of [1440, 390])
  test(`every screen stands, ${width} wide`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width, height: 900 });
    for (const person of [OFFICER, 'Lãnh đạo Bộ Thông tin và Truyền thông']) {
      await signInAs(page, person);
      for (const address of [...OFFICER_SCREENS, ...AGENCIES]) await expectSoundPage(page, address);
    }
  });
