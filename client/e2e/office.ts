import { expect, type Page } from '@playwright/test';

/** One-click sign-in of the demonstration as the first account of a role. */
export async function signInAs(page: Page, role: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto('/dang-nhap');
  await page
    .getByRole('region', { name: 'Tài khoản minh họa' })
    .getByRole('button')
    .filter({ hasText: role })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Đăng nhập' })).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

interface Listed {
  __meta__?: Record<string, unknown>;
}

/** Asks the interface itself, as whoever is signed in on the page. */
export async function ask<R>(page: Page, operation: Listed, variables: object): Promise<R> {
  const { hash, name } = operation.__meta__ as { hash: string; name: string };
  const params = { operation: hash, variables: JSON.stringify(variables) };
  const answer = await page.request.get('/graphql', { params, headers: { 'x-apollo-operation-name': name } });
  expect(answer.status()).toBe(200);
  return ((await answer.json()) as { data: R }).data;
}
