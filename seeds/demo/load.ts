import { DemoWorld } from './demo-world.js';
import { loadDemo } from './load-demo.js';

/**
 * Thousands of small transactions need not each wait for the disk: a load that is cut off is begun anew, and the last
 * one waits for all (`makeDurable`). It concerns the connections of this program only.
 */
function withoutWaitingForDisk(): void {
  const address = process.env['DATABASE_URL'];
  if (!address) return;
  const url = new URL(address);
  const options = url.searchParams.get('options');
  url.searchParams.set('options', [options, '-c synchronous_commit=off'].filter(Boolean).join(' '));
  process.env['DATABASE_URL'] = url.toString();
}

/** `node seeds/dist/demo/load.js [accounts]`: the demo world, or only its accounts and the open round. */
async function main(): Promise<void> {
  const accountsOnly = process.argv[2] === 'accounts' || process.env['DEMO'] === 'accounts';
  withoutWaitingForDisk();
  const world = await DemoWorld.open();
  try {
    if ((await world.state()).mark === 'live') {
      process.stderr.write('Cơ sở dữ liệu này không được tạo để minh họa nên không nạp dữ liệu minh họa.\n');
      process.exitCode = 1;
      return;
    }
    process.stdout.write(`${JSON.stringify(await loadDemo(world, { accountsOnly }))}\n`);
  } finally {
    await world.close();
  }
}

await main();
