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
