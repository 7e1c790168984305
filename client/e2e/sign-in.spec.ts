import { expect, test } from '@playwright/test';

test.describe('signing in to a demonstration world', () => {
  test('a wrong password is refused without saying which part was wrong', async ({ page }) => {
    await page.goto('/');
    await page.getByLabel('Thư điện tử công vụ').fill('khong-co@minh-hoa.gov.vn');
    await page.getByLabel('Mật khẩu').fill('không phải mật khẩu');
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    const summary = page.getByRole('alert').filter({ hasText: 'Chưa đăng nhập được' });
    await expect(summary).toContainText('Thư điện tử hoặc mật khẩu chưa đúng.');
    await expect(summary).toBeFocused();
  });

  test('every page says that the data is illustrative, and on which illustrative day', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByText(/DỮ LIỆU MINH HỌA · ngày \d{2}\/\d{2}\/\d{4}/)).toBeVisible();
    await page.getByRole('region', { name: 'Tài khoản minh họa' }).getByRole('button').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(/DỮ LIỆU MINH HỌA · ngày/).first()).toBeVisible();
  });
});
