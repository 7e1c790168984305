import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Download, expect, test } from '@playwright/test';
import JSZip from 'jszip';
import { signInAs } from './office.js';
import { station } from './stations.js';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '../..');
const TODAY = '16/03/2018';
const WRITTEN = 'Đoạn mở đầu do bộ phận tổng hợp viết lại trước khi chốt số liệu.';

/** What a person reads in a downloaded DOCX. */
async function wordsOf(download: Download): Promise<string> {
  const word = await JSZip.loadAsync(readFileSync(await download.path()));
  const document = await word.file('word/document.xml')!.async('text');
  return document.replace(/<[^>]+>/g, ' ');
}

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
    const sessions = page.getByRole('table', { name: 'Danh sách phiên họp' });
    const earlierSession = sessions.getByRole('row', { name: /Quý IV\/2017/ });
    await expect(earlierSession).toContainText('26/12/2017 14:00');
    await expect(earlierSession).toContainText(/Phiên bản 1.*26\/12\/2017 08:00.*SHA-256 [0-9a-f]{16}/);
    await expect(earlierSession.getByRole('cell', { name: /^\d+\/93 \(\d+(,\d)?%\)$/ })).toHaveCount(2);
    await expect(earlierSession.getByRole('cell', { name: /^\d\/4$/ })).toBeVisible();
    await expect(sessions.getByRole('row', { name: /Quý I\/2018/ })).toContainText('Chưa chốt số liệu');
    await sessions.getByRole('link', { name: 'Quý I/2018' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Phiên họp Quý I/2018' })).toBeVisible();

    await page.getByRole('button', { name: 'Sửa thông tin phiên họp' }).click();
    const plan = page.getByRole('dialog');
    const agenda = plan.getByLabel('Chương trình phiên họp');
    await agenda.fill(`${await agenda.inputValue()}\nThông qua nội dung kết luận`);
    await plan.getByRole('button', { name: 'Lưu' }).click();
    await expect(plan).toBeHidden();
    await expect(page.getByText('Đã lưu thông tin phiên họp')).toBeVisible();
    await expect(page.getByText('Thông qua nội dung kết luận')).toBeVisible();

    const readiness = page.getByRole('region', { name: 'Kiểm tra trước khi chốt' });
    await expect(readiness).toContainText('13/93 cơ quan chưa gửi báo cáo');
    const missing = page.getByRole('region', { name: 'Chưa gửi báo cáo' });
    // Two have time until 20/3: neither a letter nor a reminder unless somebody wants one.
    const extended = missing.getByRole('row', { name: /Lai Châu/ });
    await expect(extended).toContainText('hết ngày 20/3/2018');
    await expect(extended).toContainText('Chưa đến thời hạn gửi');
    await expect(extended.getByRole('link', { name: 'Dự thảo công văn' })).toHaveCount(0);
    const letters = missing.getByRole('link', { name: /^Dự thảo công văn cho .* \(một tệp\)$/ });
    await expect(letters).toHaveText('Dự thảo công văn cho 11 cơ quan (một tệp)');
    const [drafted] = await Promise.all([page.waitForEvent('download'), letters.click()]);
    expect(await drafted.failure()).toBeNull();
    await missing.getByRole('button', { name: 'Gửi nhắc báo cáo tới 11 cơ quan' }).click();
    const remind = page.getByRole('dialog', { name: 'Gửi nhắc báo cáo tới 11 cơ quan' });
    await expect(remind.getByRole('listitem')).toHaveCount(11);
    await remind.getByRole('button', { name: 'Gửi nhắc báo cáo', exact: true }).click();
    await expect(page.getByText('Đã gửi nhắc báo cáo tới 11 cơ quan')).toBeVisible();
    await expect(missing).toContainText('đã gửi nhắc báo cáo hôm nay: ');
    await expect(readiness).toContainText('kết luận các phiên trước chưa hoàn thành');
    const earlier = page.getByRole('region', { name: 'Kết luận của các phiên trước' });
    await expect(earlier).toContainText(/hoàn thành \d+\/\d+/);
    await station(page, 'phien-hop');

    const papers = page.getByRole('region', { name: 'Bộ tài liệu phiên họp' });
    await papers.getByRole('button', { name: 'Lời văn báo cáo' }).click();
    const narrative = page.getByRole('dialog', { name: 'Lời văn báo cáo' });
    await expect(narrative.getByRole('heading', { name: 'II. KẾT QUẢ THỰC HIỆN' })).toBeVisible();
    await narrative.getByRole('button', { name: 'Sửa đoạn này' }).first().click();
    await narrative.getByRole('textbox').fill('Đoạn đang sửa');
    await narrative.locator('footer').getByRole('button', { name: 'Đóng' }).click();
    const unsaved = page.getByRole('dialog', { name: 'Còn đoạn đang sửa chưa lưu' });
    await unsaved.getByRole('button', { name: 'Hủy' }).click();
    await expect(narrative.getByRole('textbox')).toHaveValue('Đoạn đang sửa');
    await narrative.getByRole('button', { name: 'Bỏ thay đổi' }).click();
    await narrative.getByRole('button', { name: 'Sửa đoạn này' }).first().click();
    await narrative.getByRole('textbox').fill(WRITTEN);
    await narrative.getByRole('button', { name: 'Lưu đoạn này' }).click();
    await expect(narrative.getByRole('listitem').filter({ hasText: WRITTEN })).toContainText('Đã sửa');
    await narrative.locator('footer').getByRole('button', { name: 'Đóng' }).click();
    await expect(narrative).toBeHidden();

    await page.getByRole('button', { name: `Chốt số liệu ${TODAY}` }).click();
    const freeze = page.getByRole('dialog');
    await freeze.getByLabel(`Gõ ngày hôm nay (${TODAY}) để xác nhận`).fill(TODAY);
    await freeze.getByRole('button', { name: `Chốt số liệu ${TODAY}` }).click();
    await expect(freeze).toBeHidden();
    await expect(page.getByRole('region', { name: 'Các phiên bản đã chốt' })).toContainText('Phiên bản 1');
    await expect(page.getByText('Đã chốt số liệu, phiên bản 1.')).toBeVisible();
    await papers.getByRole('button', { name: 'Lập bộ tài liệu' }).click();
    const whole = papers.getByRole('link', { name: /Tải cả bộ/ });
    await expect(whole).toBeVisible({ timeout: 30_000 });
    await station(page, 'phien-hop-da-chot');
    await expect(papers).toContainText('Đã lập xong bộ tài liệu');
    const [file] = await Promise.all([page.waitForEvent('download'), whole.click()]);
    expect(file.suggestedFilename()).toMatch(/^DỮ LIỆU MINH HỌA - .*\.zip$/);
    const [report] = await Promise.all([
      page.waitForEvent('download'),
      papers.getByRole('link', { name: 'DOCX Báo cáo' }).click(),
    ]);
    expect(await wordsOf(report)).toContain(WRITTEN);
    const extracts = papers.getByRole('button', { name: 'Lập trích số liệu của cả 93 cơ quan' });
    await extracts.click();
    await papers.getByRole('button', { name: 'Dừng' }).click();
    await expect(papers).toContainText('Đã dừng theo yêu cầu; chưa có tệp nào được lưu.');
    await extracts.click();
    await expect(papers.getByRole('link', { name: /Tải trích số liệu các cơ quan/ })).toBeVisible({
      timeout: 90_000,
    });
    await expect(papers).toContainText('Đã lập xong trích số liệu các cơ quan');

    const conclusions = page.getByRole('region', { name: 'Kết luận của phiên này' });
    await conclusions.getByRole('button', { name: 'Thêm kết luận' }).click();
    const conclusion = page.getByRole('dialog', { name: 'Thêm kết luận' });
    await conclusion.getByLabel('Nội dung').fill('Gửi báo cáo còn thiếu.');
    await conclusion.getByLabel('Giao cho').selectOption('Một số cơ quan');
    await expect(conclusion).toContainText('Đã chọn 0/93');
    await expect(conclusion).not.toContainText('undefined');
    // The list scrolls in a frame of its own: the fields below it stay near.
    expect((await conclusion.locator('.picklist').boundingBox())!.height).toBeLessThan(300);
    await conclusion.getByPlaceholder('Tìm trong danh sách').fill('lai chau');
    await conclusion.getByRole('checkbox', { name: /Lai Châu/ }).check();
    await conclusion.getByLabel('Nhiệm vụ liên quan').selectOption({ index: 1 });
    await conclusion.getByRole('button', { name: 'Lưu dự thảo' }).click();
    await expect(conclusion).toBeHidden();
    await expect(conclusions).toContainText('Lai Châu');
    const notice = conclusions.getByRole('link', { name: 'Dự thảo thông báo kết luận' });
    const [paper] = await Promise.all([page.waitForEvent('download'), notice.click()]);
    expect(await paper.failure()).toBeNull();
    await conclusions.getByRole('button', { name: 'Sửa dự thảo' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ban hành kết luận' }).click();
    const sure = page.getByRole('dialog', { name: 'Ban hành kết luận' });
    await sure.getByRole('button', { name: 'Ban hành kết luận' }).click();
    await expect(page.getByText(/Đã ban hành kết luận số \d+/)).toBeVisible();
    const folder = mkdtempSync(join(tmpdir(), 'ega-pack-'));
    try {
      const path = join(folder, file.suggestedFilename());
      await file.saveAs(path);
      // Typed without quotation marks: its name has spaces, so it arrives in as many words.
      const { stdout } = await run(
        process.execPath,
        ['seeds/launch/with-database.mjs', 'server/dist/cli/verify-chain.js', ...path.split(' ')],
        {
          cwd: ROOT,
          env: { ...process.env, DATABASE_URL: '', DATA_DIR: process.env['E2E_WORLD_DATA'] ?? '' },
        },
      );
      expect(stdout).toMatch(
        /^Bộ tài liệu phiên họp Quý I\/2018 còn nguyên vẹn: .*số liệu đã chốt, phiên bản 1, /,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }

    await page.goto('/phien-hop');
    const frozen = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Quý I/2018' }) });
    await expect(frozen.getByRole('link', { name: 'Tải bộ tài liệu (ZIP)' })).toBeVisible();
    await frozen.getByRole('link', { name: 'So sánh với phiên họp Quý IV/2017' }).click();
    await expect(page).toHaveURL(/\/so-sanh\?tu-phien=2017-Q4\.\d&phien=2018-Q1\.1$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('is corrected by a version 2 with its reason; what it changes is listed', async ({ page }) => {
    await signInAs(page, 'Lãnh đạo Cục');
    await page.goto('/phien-hop/2018-Q1');
    await page.getByRole('button', { name: 'Lời văn báo cáo' }).click();
    const narrative = page.getByRole('dialog', { name: 'Lời văn báo cáo' });
    await narrative.getByRole('button', { name: 'Dùng lại đoạn soạn từ số liệu' }).click();
    await expect(narrative).not.toContainText(WRITTEN);
    await narrative.locator('footer').getByRole('button', { name: 'Đóng' }).click();

    await page.getByRole('button', { name: 'Lập phiên bản 2' }).click();
    const freeze = page.getByRole('dialog', { name: 'Lập phiên bản 2' });
    const confirm = freeze.getByRole('button', { name: `Chốt số liệu ${TODAY}` });
    await freeze.getByLabel(`Gõ ngày hôm nay (${TODAY}) để xác nhận`).fill(TODAY);
    await confirm.click();
    await expect(freeze.getByLabel('Lý do')).toHaveAttribute('aria-invalid', 'true');
    await freeze.getByLabel('Lý do').fill('Đoạn mở đầu viết nhầm.');
    await confirm.click();
    await expect(freeze).toBeHidden();
    const latest = page.getByRole('region', { name: 'Các phiên bản đã chốt' }).getByRole('listitem').first();
    await expect(latest).toContainText('Phiên bản 2');
    await expect(latest).toContainText('Lý do lập phiên bản này: Đoạn mở đầu viết nhầm.');
    await latest.getByText('1 thay đổi so với phiên bản trước').click();
    await expect(latest.getByRole('listitem')).toHaveText([/^Lời văn báo cáo, /]);

    await page.goto('/phien-hop');
    const rows = page.getByRole('row', { name: /Quý I\/2018/ });
    await expect(rows).toHaveCount(2);
    await expect(rows.first()).toContainText(/Phiên bản 2.*SHA-256/);
  });

  test('asks again for what failed as it was, whatever is chosen and frozen meanwhile', async ({ page }) => {
    const failed = {
      ...{
        id: '7f0c2f0e-1111-4111-8111-000000000001',
        version: null,
        profile: 'ND30_2020',
        content: 'papers',
      },
      ...{ state: 'failed', done: 0, of: 1, failure: 'storage', files: [] },
      ...{ askedAt: '2018-03-16T08:00:00.000+07:00', askedBy: 'Lãnh đạo Cục Tin học hóa' },
    };
    const asked: object[] = [];
    await page.route('**/graphql*', async (route) => {
      const name = route.request().headers()['x-apollo-operation-name'];
      if (name === 'SessionPacks') return route.fulfill({ json: { data: { sessionPacks: [failed] } } });
      if (name !== 'BuildSessionPack') return route.continue();
      asked.push((route.request().postDataJSON() as { variables: object }).variables);
      return route.fulfill({ json: { data: { buildSessionPack: failed.id } } });
    });
    await signInAs(page, 'Lãnh đạo Cục');
    await page.goto('/phien-hop/2018-Q1');
    const papers = page.getByRole('region', { name: 'Bộ tài liệu phiên họp' });
    await expect(papers).toContainText('Chưa lập được bộ tài liệu');
    await papers.getByRole('button', { name: 'Lập lại' }).click();
    const { version, profile, content } = failed;
    await expect
      .poll(() => asked)
      .toEqual([expect.objectContaining({ meeting: '2018-Q1', version, profile, content })]);
  });
});
