import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { signInAs } from './office.js';
import { station } from './stations.js';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '../..');
const TODAY = '16/03/2018';

/** The product with the whole demo world, whose session of quý I/2018 waits for its freeze. */
test.use({ baseURL: process.env['E2E_WORLD_URL'] ?? '' });

test.describe('a session of the steering board', () => {
  test('is planned, checked, chased, frozen, and its papers are made, downloaded and verified', async ({
    page,
  }) => {
    // Two packs are made on the way.
    test.setTimeout(180_000);
    await signInAs(page, 'Lãnh đạo Cục');
    await page.goto('/phien-hop');
    await page.getByRole('link', { name: 'Quý I/2018' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Phiên họp Quý I/2018' })).toBeVisible();

    await page.getByRole('button', { name: 'Sửa thông tin phiên họp' }).click();
    const plan = page.getByRole('dialog');
    const agenda = plan.getByLabel('Chương trình phiên họp');
    await agenda.fill(`${await agenda.inputValue()}\nThông qua nội dung kết luận`);
    await plan.getByRole('button', { name: 'Lưu' }).click();
    await expect(plan).toBeHidden();
    await expect(page.getByText('Thông qua nội dung kết luận')).toBeVisible();

    const readiness = page.getByRole('region', { name: 'Kiểm tra trước khi chốt' });
    await expect(readiness).toContainText('13/93 cơ quan chưa gửi báo cáo');
    const missing = page.getByRole('region', { name: 'Chưa gửi báo cáo' });
    await missing.getByRole('button', { name: 'Gửi nhắc báo cáo tới 13 cơ quan' }).click();
    await expect(page.getByText('Đã gửi nhắc báo cáo tới 13 cơ quan')).toBeVisible();
    await station(page, 'phien-hop');

    await page.getByRole('button', { name: `Chốt số liệu ${TODAY}` }).click();
    const freeze = page.getByRole('dialog');
    await freeze.getByLabel(`Gõ ngày hôm nay (${TODAY}) để xác nhận`).fill(TODAY);
    await freeze.getByRole('button', { name: `Chốt số liệu ${TODAY}` }).click();
    await expect(freeze).toBeHidden();
    await expect(page.getByRole('region', { name: 'Các bản chốt' })).toContainText('Bản 1');

    const papers = page.getByRole('region', { name: 'Bộ tài liệu phiên họp' });
    await papers.getByRole('button', { name: 'Lập bộ tài liệu' }).click();
    const whole = papers.getByRole('link', { name: /Tải cả bộ/ });
    await expect(whole).toBeVisible({ timeout: 30_000 });
    await station(page, 'phien-hop-da-chot');
    const [file] = await Promise.all([page.waitForEvent('download'), whole.click()]);
    expect(file.suggestedFilename()).toMatch(/^DỮ LIỆU MINH HỌA - .*\.zip$/);
    await papers.getByRole('button', { name: 'Lập trích số liệu của cả 93 cơ quan' }).click();
    await expect(papers.getByRole('link', { name: /Tải trích số liệu các cơ quan/ })).toBeVisible({
      timeout: 90_000,
    });
    const folder = mkdtempSync(join(tmpdir(), 'ega-pack-'));
    try {
      await file.saveAs(join(folder, 'pack.zip'));
      const { stdout } = await run(
        process.execPath,
        ['seeds/launch/with-database.mjs', 'server/dist/cli/verify-chain.js', join(folder, 'pack.zip')],
        {
          cwd: ROOT,
          env: { ...process.env, DATABASE_URL: '', DATA_DIR: process.env['E2E_WORLD_DATA'] ?? '' },
        },
      );
      expect(JSON.parse(stdout)).toMatchObject({ intact: true, session: '2018-Q1', version: 1 });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
