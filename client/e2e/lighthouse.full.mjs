import { startProduct } from '../../.ci/products.mjs';
import { measurePage } from '../../server/bench/page.mjs';

/**
 * Lighthouse for a mobile phone on the signed-in overview and matrix of the whole demo world, with the program in the
 * browser's cache as for people who come every day; the median of three counts. The first visit is told, not judged.
 */
const LEAST = { performance: 95, accessibility: 100, bestPractices: 100 };
const MOST_SCRIPT_BYTES = 150_000;
const MOST_PAINT_MS = 2_000;
const PAGES = ['/tong-quan', '/ma-tran'];

const say = (text) => process.stdout.write(`${text}\n`);
const wrong = [];

const running = process.env.E2E_WORLD_URL;
const product = running ? null : await startProduct('1');
try {
  for (const path of PAGES) {
    const page = await measurePage(running ?? product.url, say, path);
    if (page === null) wrong.push('no Chromium was found');
    else judge(path, page);
  }
} finally {
  await product?.stop();
}
for (const sentence of wrong) say(`WRONG: ${sentence}`);
process.exitCode = wrong.length === 0 ? 0 : 1;

function judge(path, { seen, scripts, lighthouse, why }) {
  say(`${seen.url}, ${seen.role}, ${seen.rows} rows, h1 "${seen.h1}"`);
  say(`initial JavaScript ${scripts.initialGzipBytes} bytes gzip in ${scripts.initialFiles} files`);
  if (seen.rows === 0) wrong.push(`${path} shows no rows`);
  if (scripts.initialGzipBytes > MOST_SCRIPT_BYTES)
    wrong.push(`${path}: more initial JavaScript than ${MOST_SCRIPT_BYTES} bytes`);
  if (!lighthouse) return wrong.push(`Lighthouse did not run: ${why}`);
  for (const [name, least] of Object.entries(LEAST)) {
    const { median, runs } = lighthouse[name];
    say(`${path} ${name} ${median} (${runs.join(', ')})`);
    if (median < least) wrong.push(`${path}: ${name} ${median} is under ${least}`);
  }
  const { median, runs } = lighthouse.largestPaintMs;
  say(`${path} largest contentful paint ${median} ms (${runs.join(', ')})`);
  if (median >= MOST_PAINT_MS)
    wrong.push(`${path}: largest contentful paint ${median} ms, allowed are ${MOST_PAINT_MS}`);
  for (const audit of lighthouse.shortOf) say(`${path} short of full marks: ${audit}`);
}
