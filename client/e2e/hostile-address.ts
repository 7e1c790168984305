import { expect, type Page } from '@playwright/test';

/** A script as a part of an address. */
export const SCRIPT = encodeURIComponent('"><img src=x onerror=window.hurt=1><script>window.hurt=1</script>');

interface Watched {
  hurt?: number;
  asked?: Set<string>;
}

/** From now on every page notes by which names it asks its address. */
export async function watchNames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const asked = ((window as Watched).asked = new Set<string>());
    const { get, getAll, has } = URLSearchParams.prototype;
    Object.assign(URLSearchParams.prototype, {
      get(this: URLSearchParams, name: string) {
        asked.add(name);
        return get.call(this, name);
      },
      getAll(this: URLSearchParams, name: string) {
        asked.add(name);
        return getAll.call(this, name);
      },
      has(this: URLSearchParams, name: string, value?: string) {
        asked.add(name);
        return value === undefined ? has.call(this, name) : has.call(this, name, value);
      },
    });
  });
}

/**
 * Opens a screen with a script under every name by which it asks its address, again as long as it asks by further ones;
 * `names` are those known so far, and all of them stand in the address.
 */
export async function expectUnhurt(page: Page, path: string, names: Set<string>): Promise<void> {
  let known: number;
  do {
    known = names.size;
    const query = [...names].map((name) => `${name}=${SCRIPT}`).join('&');
    for (const name of await openUnhurt(page, query ? `${path}?${query}` : path)) names.add(name);
  } while (names.size > known);
}

/** One address as it stands; the names by which it was asked, where they are watched. */
export async function openUnhurt(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 }).first(), address).toBeVisible();
  await expect(page.locator('.sk'), address).toHaveCount(0);
  const { hurt, asked } = await page.evaluate(() => {
    const { hurt, asked } = window as Watched;
    return { hurt, asked: [...(asked ?? [])] };
  });
  expect.soft(hurt, address).toBeUndefined();
  const words = await page.locator('body').innerText();
  expect.soft(words, address).not.toMatch(/\b(NaN|undefined)\b|\[object|Trang gặp lỗi/);
  return asked;
}
