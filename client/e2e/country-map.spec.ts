import { expect, test, type Page } from '@playwright/test';
import { signInAs } from './office.js';

interface Isle {
  label: string;
  inside: boolean;
  sameColour: boolean;
}

/** Every drawing of the country that is to be seen, with what it shows of the two archipelagos. */
async function isles(page: Page): Promise<Isle[][]> {
  return page.locator('svg[data-country]').evaluateAll((maps) =>
    maps
      .filter((map) => map.getBoundingClientRect().width > 0)
      .map((map) => {
        const frame = map.getBoundingClientRect();
        return [...map.querySelectorAll('[data-isle]')].map((isle) => {
          const box = isle.getBoundingClientRect();
          const province = map.querySelector(`[data-agency="${isle.getAttribute('data-isle')}"]`)!;
          const shape = province.matches('rect') ? province : province.querySelector('rect')!;
          const fill = (of: Element): string => getComputedStyle(of).fill;
          return {
            label: isle.textContent ?? '',
            inside:
              box.left >= frame.left - 1 &&
              box.right <= Math.min(frame.right, window.innerWidth) + 1 &&
              box.top >= frame.top - 1 &&
              box.bottom <= frame.bottom + 1,
            sameColour: fill(isle.querySelector('rect')!) === fill(shape),
          };
        });
      }),
  );
}

/** How many colours the provinces have on the first drawing. */
async function colours(page: Page): Promise<number> {
  const fills = await page
    .locator('svg[data-country]')
    .first()
    .locator('[data-agency] rect, rect[data-agency]')
    .evaluateAll((tiles) => tiles.map((tile) => getComputedStyle(tile).fill));
  return new Set(fills).size;
}

async function expectWhole(page: Page): Promise<void> {
  await page.locator('svg[data-country]').first().waitFor();
  const maps = await isles(page);
  expect(maps.length).toBeGreaterThan(0);
  for (const map of maps)
    expect(map).toEqual([
      { label: 'Quần đảo Hoàng Sa(TP. Đà Nẵng)', inside: true, sameColour: true },
      { label: 'Quần đảo Trường Sa(tỉnh Khánh Hòa)', inside: true, sameColour: true },
    ]);
}

/** A world in which provinces stand differently: where all have one colour, any colour is the right one. */
test.use({
  baseURL: process.env['E2E_WORLD_URL'] ?? process.env['E2E_BASE_URL'] ?? 'http://localhost:3000',
});

test.describe('every picture of the country', () => {
  test('has both archipelagos wholly in its frame on the sign-in page', async ({ page }) => {
    await page.goto('/dang-nhap');
    for (const width of [1920, 1440, 1000]) {
      await page.setViewportSize({ width, height: 900 });
      await expectWhole(page);
    }
  });

  test('has them on the overview and in the presentation, in the colours of their provinces', async ({
    page,
  }) => {
    await signInAs(page, 'Lãnh đạo Bộ');
    for (const width of [1920, 1440, 768, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('/tong-quan');
      await page.locator('svg[data-country]').waitFor();
      await expectWhole(page);
      expect(await colours(page)).toBeGreaterThan(2);
    }
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.goto('/trinh-chieu?man=ban-do');
    const begin = page.getByRole('button', { name: 'Đã xem, bắt đầu trình chiếu' });
    const map = page.locator('svg[data-country]');
    await expect(begin.or(map)).toBeVisible();
    if (await begin.isVisible()) await begin.click();
    await map.waitFor();
    await expectWhole(page);
  });
});
