import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../seeds/launch/settings.mjs';
import { findPrograms } from './find-programs.mjs';
import { runJest, runNodeTests, runPlaywright } from './parts.mjs';
import { prepareSoftware } from './prepare.mjs';
import { createResults } from './results.mjs';

/** `npm test`: rules, modules on a real PostgreSQL, journeys, client features, browser journeys. */
await prepareSoftware();
const { startTestCluster } = await import('../seeds/launch/test-cluster.mjs');
const { startProduct } = await import('./products.mjs');
const results = createResults();
const long = process.env.FULL === '1';
const { chromium, office } = await findPrograms(results);

const listed = (folder, end) =>
  existsSync(join(ROOT, folder)) ? readdirSync(join(ROOT, folder)).filter((name) => name.endsWith(end)) : [];

async function runModules() {
  const cluster = await startTestCluster();
  const env = {
    ...cluster.env,
    ...(office.lacks ? { WITHOUT_OFFICE: '1' } : { SOFFICE_PATH: office.path }),
  };
  try {
    await runJest(results, 'seeds', 'seeds/jest.config.js', env);
    await runJest(results, 'server', 'server/jest.config.js', env);
  } finally {
    await cluster.stop();
  }
}

/** A product with demo accounts and an open round always; one with the whole demo world where a journey asks for it. */
async function runJourneys() {
  const specs = listed('client/e2e', '.spec.ts').filter((name) => long || !name.endsWith('.full.spec.ts'));
  if (specs.length === 0 || !chromium) return;
  const says = (words) => (spec) => words.test(readFileSync(join(ROOT, 'client/e2e', spec), 'utf8'));
  const names = (variable) => specs.some(says(new RegExp(variable)));
  const products = [];
  try {
    const env = { CHROMIUM_PATH: chromium };
    const start = async (demo, variable) => {
      const product = await startProduct(demo);
      products.push(product);
      env[variable] = product.url;
      env[variable.replace('URL', 'DATA')] = product.dataDir;
    };
    await start('accounts', 'E2E_BASE_URL');
    // A product that one journey has to itself, because it ends with exact national figures.
    if (names('E2E_FRESH_URL')) await start('accounts', 'E2E_FRESH_URL');
    if (names('E2E_WORLD_URL')) await start('1', 'E2E_WORLD_URL');
    // Looking at every screen as every role takes a quarter of an hour: in a world that nobody changes meanwhile.
    if (names('E2E_LOOK_URL')) await start('1', 'E2E_LOOK_URL');
    // Two rows side by side, since a journey mostly waits. A row keeps its order, and what meets in one product is in one row.
    const looking = specs.filter(says(/E2E_LOOK_URL/));
    const moving = specs.filter((spec) => !looking.includes(spec));
    const elsewhere = moving.filter(says(/E2E_(FRESH|WORLD)_URL|startOwnProduct/));
    const here = moving.filter((spec) => !elsewhere.includes(spec));
    const openRound = async () => {
      await runPlaywright(results, 'journeys of the open round', here, env);
      await runPlaywright(results, 'every screen as every role', looking, env);
    };
    await Promise.all([openRound(), runPlaywright(results, 'journeys of other worlds', elsewhere, env)]);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    results.part('browser journeys', 0, 0, 1);
  } finally {
    for (const product of products) await product.stop();
  }
}

await runJest(results, 'shared rules', 'shared/jest.config.js');
if (existsSync(join(ROOT, 'client/jest.config.js')))
  await runJest(results, 'client', 'client/jest.config.js');
await runNodeTests(
  results,
  'boundaries',
  listed('.ci', '.test.mjs').map((name) => `.ci/${name}`),
);
await runNodeTests(
  results,
  'launcher',
  // The longest, of `start.mjs`, is the last by name: it begins first.
  listed('seeds/launch', '.test.mjs')
    .sort()
    .reverse()
    .map((name) => `seeds/launch/${name}`),
);
await runModules();
await runJourneys();
process.exit(results.close());
