import { test } from '@playwright/test';
import { EVERY_SCREEN, openScreen, PEOPLE, type ScreenName } from './every-screen.js';
import { expectAccessible } from './four-states.js';
import { OFFICER } from './office-desks.js';
import { signInAs } from './office.js';

// Long: every screen × every role × both themes × both widths; only `npm run full` runs it.
test.use({
  baseURL: process.env['E2E_LOOK_URL'] ?? process.env['E2E_BASE_URL'] ?? 'http://localhost:3000',
  actionTimeout: 15_000,
});
test.describe.configure({ mode: 'serial' });

const NAMES = Object.keys(EVERY_SCREEN) as ScreenName[];
/** Screens for everybody; signed in they are the same. */
const signedOut = NAMES.filter((name) => EVERY_SCREEN[name].person === null);
const addresses: string[] = ['/khong-co-trang-nay'];

test('the addresses of all screens are found in the world', async ({ page }) => {
  test.setTimeout(120_000);
  await signInAs(page, OFFICER);
  for (const name of NAMES) {
    const { person, address, more = [] } = EVERY_SCREEN[name];
    if (person === null) continue;
    addresses.push(typeof address === 'string' ? address : await address(page), ...more);
  }
});

test('signed out: no screen has an accessibility fault in any theme and width', async ({ page }) => {
  test.setTimeout(300_000);
  for (const name of signedOut) {
    const address = EVERY_SCREEN[name].address as string;
    await openScreen(page, address);
    await expectAccessible(page, address);
  }
});

for (const person of PEOPLE)
  test(`${person}: no screen has an accessibility fault in any theme and width`, async ({ page }) => {
    test.setTimeout(1_800_000);
    await signInAs(page, person);
    let closedSeen = false;
    for (const address of addresses) {
      await openScreen(page, address);
      // The page that says who can grant a screen is the same for all of them.
      const closed = await page
        .getByRole('heading', { level: 1, name: 'Tài khoản chưa có quyền xem trang này' })
        .isVisible();
      if (closed && closedSeen) continue;
      closedSeen ||= closed;
      await expectAccessible(page, address);
    }
  });
