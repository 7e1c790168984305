import { startProduct } from '../../.ci/products.mjs';
import { measurePage } from '../../server/bench/page.mjs';

/**
 * Lighthouse for a mobile phone on the signed-in overview of the whole demo world, with the program in the browser's
 * cache as for people who come every day; the median of three counts. The first visit is told, not judged.
 */
const LEAST = { performance: 90, accessibility: 100, bestPractices: 100 };
const MOST_SCRIPT_BYTES = 150_000;

const say = (text) => process.stdout.write(`${text}\n`);
const wrong = [];

const product = await startProduct('1');
try {
  const page = await measurePage(product.url, say);
  if (page === null) wrong.push('no Chromium was found');
  else judge(page);
} finally {
  await product.stop();
}
for (const sentence of wrong) say(`WRONG: ${sentence}`);
process.exitCode = wrong.length === 0 ? 0 : 1;

function judge({ seen, scripts, lighthouse, why }) {
  say(`${seen.url}, ${seen.role}, ${seen.rows} rows, h1 "${seen.h1}"`);
  say(`initial JavaScript ${scripts.initialGzipBytes} bytes gzip in ${scripts.initialFiles} files`);
  if (seen.rows === 0) wrong.push('the overview shows no rows');
  if (scripts.initialGzipBytes > MOST_SCRIPT_BYTES)
    wrong.push(`more initial JavaScript than ${MOST_SCRIPT_BYTES} bytes`);
  if (!lighthouse) return wrong.push(`Lighthouse did not run: ${why}`);
  for (const [name, least] of Object.entries(LEAST)) {
    const { median, runs } = lighthouse[name];
    say(`${name} ${median} (${runs.join(', ')})`);
    if (median < least) wrong.push(`${name} ${median} is under ${least}`);
  }
  for (const audit of lighthouse.shortOf) say(`short of full marks: ${audit}`);
}
