import { expect, test } from '@playwright/test';
import { PATTERNS } from '../src/app/paths.js';
import { EVERY_SCREEN, openScreen, type ScreenName } from './every-screen.js';
import { expectAccessible } from './four-states.js';
import { signInAs } from './office.js';

/*
 * Every screen with the person it is made for, in both themes and at both widths; `axe.full.spec.ts` asks every role.
 */
const NAMES = Object.keys(EVERY_SCREEN) as ScreenName[];
const people = [...new Set(NAMES.map((name) => EVERY_SCREEN[name].person))];

test('every address of the product has its row', () => {
  expect([...NAMES].sort()).toEqual(Object.keys(PATTERNS).sort());
});

// Lists with lines, and reports under review: the whole demo world.
test.use({
  baseURL: process.env['E2E_WORLD_URL'] ?? process.env['E2E_BASE_URL'] ?? 'http://localhost:3000',
});

for (const person of people)
  test(`${person ?? 'signed out'}: no screen has an accessibility fault in any theme and width`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    if (person) await signInAs(page, person);
    for (const name of NAMES) {
      const { person: whose, address, brief, more = [] } = EVERY_SCREEN[name];
      if (whose !== person) continue;
      const first = brief ?? (typeof address === 'string' ? address : await address(page));
      for (const one of [first, ...more]) {
        await openScreen(page, one);
        await expectAccessible(page, one);
      }
    }
  });
