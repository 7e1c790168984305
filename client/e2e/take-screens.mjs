import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../../.ci/find-programs.mjs';
import { startProduct } from '../../.ci/products.mjs';
import { prepareSoftware } from '../../.ci/prepare.mjs';
import { ROOT } from '../../seeds/launch/settings.mjs';
import { showPapers } from './papers-picture.mjs';

/*
 * `npm run screens`: every screen that has a mock-up, from the whole demo world, wide and narrow, into client/e2e/screens,
 * and last the papers of the demo session, whose figures are frozen for them (`bo-tai-lieu`; LibreOffice and Poppler).
 * E2E_WORLD_URL names a product that runs already; words after the command choose screens by their names.
 */
const FOLDER = join(ROOT, 'client/e2e/screens');
/** The upper part of the first screen, for the README at the top. */
const README_PICTURE = join(ROOT, 'client/e2e/pictures/tong-quan-1440.webp');
const PAPERS_PICTURE = join(ROOT, 'client/e2e/pictures/bo-tai-lieu.webp');
const WIDTHS = [1440, 390];
const DEPUTY = 'Lãnh đạo Bộ Thông tin và Truyền thông';
const OFFICER = 'Cán bộ thẩm tra – Cục Tin học hóa';
const REPORTER = 'Cán bộ lập báo cáo – Tỉnh Bình Định';
const LEADER = 'Lãnh đạo Cục Tin học hóa';

const firstLink = (list, within) => async (page) => {
  await open(page, list);
  const link = page.locator(`main table a[href^="${within}"]`).first();
  await link.waitFor();
  return link.getAttribute('href');
};

/** Name of the picture, as the mock-up is numbered; who looks; where; and what is not as for all. */
const SCREENS = [
  ['01-tong-quan', DEPUTY, '/tong-quan', { widths: [1440, 390, 1920, 768] }],
  ['01-tong-quan-nen-toi', DEPUTY, '/tong-quan', { widths: [1440], theme: 'dark' }],
  ['02-ma-tran', DEPUTY, '/ma-tran', { widths: [1440, 390, 1920] }],
  ['03-ho-so-co-quan', DEPUTY, '/co-quan/37-tinh-ben-tre'],
  ['04-bao-cao-cua-toi', REPORTER, '/bao-cao/2018-Q1/38?cau=A'],
  ['04b-phieu-tiep-nhan', REPORTER, '/bao-cao/2017-Q4/phieu-tiep-nhan/2017Q4-038-01'],
  ['05-tham-tra', OFFICER, firstLink('/tham-tra', '/tham-tra/'), { widths: [1440, 768, 390] }],
  ['06-phien-hop', OFFICER, '/phien-hop/2018-Q1'],
  ['07-dang-nhap', null, '/dang-nhap'],
  ['08-trang-thai-khong-co-thoi-diem', DEPUTY, '/tong-quan?ngay=2030-01-01'],
  ['08-trang-thai-da-chot', DEPUTY, '/co-quan?phien=2017-Q4&q=khongco'],
  ['09-cong-khai', null, '/cong-khai'],
  ['10-trinh-chieu', DEPUTY, '/trinh-chieu', { widths: [1920], height: 1080 }],
];

async function signIn(page, person) {
  await page.context().clearCookies();
  if (person === null) return;
  await page.goto('/dang-nhap');
  await page.getByRole('button').filter({ hasText: person }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Đăng nhập' }).waitFor({ state: 'hidden' });
  // The guided start of a first visit.
  await page
    .locator('.guide summary')
    .click({ timeout: 1_000 })
    .catch(() => undefined);
  const guide = page.getByRole('button', { name: 'Đã hiểu, không hiện nữa' });
  await guide.click({ timeout: 5_000 }).catch(() => undefined);
}

async function open(page, address) {
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => !globalThis.document.querySelector('.sk'));
}

/** WebP, which keeps letters sharp at a fifth of the size; Playwright itself writes PNG and JPEG only. */
async function shoot(page, file, most = Infinity) {
  const session = await page.context().newCDPSession(page);
  // As high as its content: rows out of sight are not painted.
  const { width } = page.viewportSize();
  const height = await page.evaluate(() => globalThis.document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height });
  await page.evaluate(async () => {
    const sheet = new globalThis.CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    globalThis.document.adoptedStyleSheets.push(sheet);
    for (let frame = 0; frame < 3; frame++)
      await new Promise((painted) => globalThis.requestAnimationFrame(painted));
  });
  const { cssContentSize } = await session.send('Page.getLayoutMetrics');
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 70,
    captureBeyondViewport: true,
    clip: {
      x: 0,
      y: 0,
      width: cssContentSize.width,
      height: Math.min(cssContentSize.height, most),
      scale: 1,
    },
  });
  await session.detach();
  const bytes = Buffer.from(data, 'base64');
  writeFileSync(file, bytes);
  return bytes.length;
}

async function takeAll(url, wanted) {
  const { chromium } = await import('@playwright/test');
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('no Chromium was found');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({
    baseURL: url,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  });
  let all = 0;
  let last;
  try {
    const chosen = (name) => wanted.length === 0 || wanted.some((word) => name.includes(word));
    for (const [name, person, address, { widths = WIDTHS, height = 900, theme } = {}] of SCREENS) {
      if (!chosen(name)) continue;
      if (person !== last) await signIn(page, person);
      last = person;
      const where = typeof address === 'string' ? address : await address(page);
      for (const width of widths) {
        await page.setViewportSize({ width, height });
        await open(page, where);
        if (theme)
          await page.evaluate(
            (chosenOne) => (globalThis.document.documentElement.dataset.theme = chosenOne),
            theme,
          );
        const bytes = await shoot(page, join(FOLDER, `${name}-${width}.webp`));
        all += bytes;
        if (name === SCREENS[0][0] && width === WIDTHS[0]) await shoot(page, README_PICTURE, 1180);
        process.stdout.write(`${name}-${width}.webp ${Math.round(bytes / 1024)} kB  ${where}\n`);
      }
    }
    // Freezing is for ever: in a product that somebody else started only where the papers are asked for by name.
    if (running ? wanted.includes('bo-tai-lieu') : chosen('bo-tai-lieu')) {
      await signIn(page, LEADER);
      await showPapers(page);
      process.stdout.write(`bo-tai-lieu.webp ${Math.round((await shoot(page, PAPERS_PICTURE)) / 1024)} kB\n`);
    }
  } finally {
    await browser.close();
  }
  process.stdout.write(`${Math.round(all / 1024)} kB in all\n`);
}

mkdirSync(FOLDER, { recursive: true });
const running = process.env.E2E_WORLD_URL;
if (running) await takeAll(running, process.argv.slice(2));
else {
  await prepareSoftware();
  const product = await startProduct('1');
  try {
    await takeAll(product.url, process.argv.slice(2));
  } finally {
    await product.stop();
  }
}
