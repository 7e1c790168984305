import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { signInAs } from './office.js';
import { startBesideBase } from './own-product.js';

test.describe('the last backup', () => {
  test('its age stands above the pages: none, a fresh one, one over two days old, a failed one', async ({
    page,
  }) => {
    const shelf = join(process.env['E2E_BASE_DATA'] ?? '', 'backups');
    const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
    const note = (latest: object) => {
      mkdirSync(shelf, { recursive: true });
      writeFileSync(join(shelf, 'latest.json'), JSON.stringify(latest));
    };
    await signInAs(page, 'Quản trị hệ thống');
    const line = async () => {
      await page.goto('/quan-tri/tai-khoan');
      return page.locator('.page-notice');
    };
    try {
      await expect(await line()).toHaveText(/Chưa có bản sao lưu nào\./);
      note({ takenAt: hoursAgo(0.5), failedAt: null });
      await expect(await line()).toHaveText('Sao lưu gần nhất: chưa đầy một giờ trước.');
      note({ takenAt: hoursAgo(47.5), failedAt: null });
      await expect(await line()).toHaveText('Sao lưu gần nhất: 47 giờ trước.');
      await expect((await line()).locator('.bn-n')).toBeVisible();
      note({ takenAt: hoursAgo(49.5), failedAt: null });
      await expect(await line()).toHaveText('Sao lưu gần nhất: 49 giờ trước.');
      await expect((await line()).locator('.bn-r')).toBeVisible();
      note({ takenAt: hoursAgo(5.5), failedAt: hoursAgo(1) });
      await expect(await line()).toHaveText(
        /Sao lưu gần nhất: 5 giờ trước\. Lần sao lưu tự động gần đây không thành công;/,
      );
      await expect((await line()).locator('.bn-r')).toBeVisible();
    } finally {
      rmSync(join(shelf, 'latest.json'), { force: true });
    }
  });

  test('where the database is another server’s, the line says with whose tools to back it up, and the folder of files too', async ({
    browser,
  }) => {
    test.setTimeout(120_000);
    const beside = await startBesideBase();
    const page = await browser.newPage({ baseURL: beside.url });
    try {
      await signInAs(page, 'Quản trị hệ thống');
      await page.goto('/quan-tri/tai-khoan');
      const line = page.locator('.page-notice');
      await expect(line).toHaveText(
        /Cơ sở dữ liệu đặt trên máy chủ PostgreSQL riêng nên hệ thống không tự sao lưu;.* \(FILES_DIR\)\.$/,
      );
      await expect(line.locator('.bn-n')).toBeVisible();
    } finally {
      await page.close();
      await beside.stop();
    }
  });
});
