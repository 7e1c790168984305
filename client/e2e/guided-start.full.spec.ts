import { expect, test } from '@playwright/test';
import { openScreen, PEOPLE } from './every-screen.js';
import { signInAs } from './office.js';

test.use({
  baseURL: process.env['E2E_LOOK_URL'] ?? process.env['E2E_BASE_URL'] ?? 'http://localhost:3000',
  actionTimeout: 15_000,
});

test.describe('the guided start', () => {
  for (const person of PEOPLE)
    test(`${person}: shown once, closed with the keyboard, opened again from the menu`, async ({ page }) => {
      await signInAs(page, person);
      const guide = page.getByRole('region', { name: 'Hướng dẫn bắt đầu' });
      const close = guide.getByRole('button', { name: 'Đã hiểu, không hiện nữa' });
      await expect(guide.getByRole('listitem')).toHaveCount(3);
      const home = page.url();
      // Whatever a step leads to, the person may open.
      const links = await guide
        .getByRole('link')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href')!));
      for (const link of links) {
        await openScreen(page, link);
        await expect(page.getByRole('heading', { level: 1 }), link).not.toHaveText(
          /chưa có quyền|Không tìm thấy/,
        );
      }
      await page.goto(home);
      await expect(close).toBeVisible();
      const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
      for (let presses = 0; presses < 60 && (await focused()) !== (await close.innerText()); presses++)
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(guide).toBeHidden();
      // The keyboard goes on at the page, not at its very top.
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      await page.reload();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(guide).toBeHidden();
      await signInAs(page, person);
      await expect(guide).toBeHidden();
      await page.getByRole('button', { name: /^Tài khoản: / }).click();
      await page.getByRole('link', { name: 'Hướng dẫn bắt đầu' }).click();
      await expect(guide.getByRole('listitem')).toHaveCount(3);
    });
});
