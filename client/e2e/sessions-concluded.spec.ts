import { expect, type Locator, test } from '@playwright/test';
import { signInAs } from './office.js';

/* In the world whose session `session.spec` has frozen: conclusions come after it. */
test.use({ baseURL: process.env['E2E_WORLD_URL'] ?? '' });

test.describe('the conclusions of a session', () => {
  test('are drafted from a figure: the draft says it, and leads back to where it stands', async ({
    page,
  }) => {
    await signInAs(page, 'Lãnh đạo Cục');
    await page.goto('/tong-quan');
    const figure = page
      .getByRole('region', { name: 'Số liệu chính' })
      .getByRole('article', { name: /^Đã ban hành kiến trúc: / });
    const issued = await figure.locator('.kn b').innerText();
    await figure.getByRole('link', { name: 'Dự thảo kết luận' }).click();
    const dialog = page.getByRole('dialog', { name: 'Thêm kết luận' });
    const text = dialog.getByLabel('Nội dung');
    const words = `Đã ban hành kiến trúc: ${issued}/93`;
    await expect(dialog).toContainText(`Dự thảo từ số liệu: ${words}`);
    await expect(text).toHaveValue(new RegExp(`^Đề nghị … \\(căn cứ: ${words} .*\\)$`));
    await text.fill((await text.inputValue()).replace('…', 'các cơ quan còn lại đăng ký mốc ban hành'));
    await dialog.getByLabel('Giao cho').selectOption('Tất cả các cơ quan');
    await dialog.getByRole('button', { name: 'Lưu dự thảo' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText(/Đã lưu kết luận số \d+/)).toBeVisible();
    const row = page
      .getByRole('region', { name: 'Kết luận của phiên này' })
      .getByRole('row')
      .filter({ hasText: 'đăng ký mốc ban hành' });
    await row.getByRole('link', { name: words }).click();
    await expect(page).toHaveURL(/\/tong-quan$/);
    await expect(figure).toBeVisible();
  });

  test('are drafted from a row: its words, agency and duty stand in the draft and in the list', async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await signInAs(page, 'Lãnh đạo Cục');
    const table = (name: string) => page.getByRole('table', { name }).locator('tbody tr').first();
    const panel = (name: string) => page.getByRole('region', { name });
    const reconciled = panel('Đối chiếu với số liệu kỳ trước');
    const drawn = panel('Trạng thái theo nhóm và theo vùng');
    const rows: {
      at: string;
      row: Locator;
      /** Where the row is not seen at once. */
      opener?: Locator;
      agency: boolean;
      duty: RegExp | null;
    }[] = [
      {
        at: '/linh-vuc/du-an',
        row: table('Danh mục dự án qua các kỳ'),
        agency: true,
        duty: /kết nối, chia sẻ/,
      },
      { at: '/linh-vuc/kien-truc', row: table('Từng cơ quan'), agency: true, duty: /Ban hành Kiến trúc/ },
      { at: '/so-sanh', row: table('Cơ quan thay đổi'), agency: true, duty: /Ban hành Kiến trúc/ },
      {
        at: '/tong-quan',
        row: page.locator('.bars li').filter({ hasText: 'Tây Nguyên' }),
        agency: false,
        duty: null,
      },
      {
        at: '/tong-quan',
        opener: reconciled.getByText('Xem từng cơ quan').first(),
        row: reconciled.locator('tbody tr').first(),
        agency: true,
        duty: /Ban hành Kiến trúc/,
      },
      {
        at: '/tong-quan',
        opener: drawn.getByRole('button', { name: 'Xem bảng' }),
        row: drawn.getByRole('row', { name: /Đông Nam Bộ/ }),
        agency: false,
        duty: null,
      },
      {
        at: '/nhiem-vu',
        row: table('Nhiệm vụ của bộ, ngành, địa phương'),
        agency: false,
        duty: /Ban hành Kiến trúc/,
      },
    ];
    for (const { at, row, opener, agency, duty } of rows) {
      await page.goto(at);
      await opener?.click();
      const sign = row.getByRole('link', { name: /^Dự thảo kết luận: / });
      const words = (await sign.getAttribute('aria-label'))!.replace('Dự thảo kết luận: ', '');
      expect(words).toMatch(/^.+: .+\. Số liệu tính đến \d/);
      const name = agency ? await row.locator('a[href^="/co-quan/"]').innerText() : null;
      if (name) expect(words.startsWith(name)).toBe(true);
      await sign.click();
      const dialog = page.getByRole('dialog', { name: 'Thêm kết luận' });
      await expect(dialog).toContainText(`Dự thảo từ số liệu: ${words}`);
      await expect(dialog.getByLabel('Nội dung')).toHaveValue(`Đề nghị … (căn cứ: ${words})`);
      if (name) await expect(dialog.getByRole('checkbox', { name, exact: true })).toBeChecked();
      else await dialog.getByLabel('Giao cho').selectOption('Tất cả các cơ quan');
      await dialog.getByRole('button', { name: 'Lưu dự thảo' }).click();
      await expect(dialog).toBeHidden();
      const drafted = page
        .getByRole('region', { name: 'Kết luận của phiên này' })
        .getByRole('row')
        .filter({ has: page.getByRole('link', { name: words, exact: true }) });
      await expect(drafted).toContainText('Dự thảo');
      await expect(drafted).toContainText(name ?? 'Tất cả các cơ quan');
      if (duty) await expect(drafted).toContainText(duty);
    }
  });
});
