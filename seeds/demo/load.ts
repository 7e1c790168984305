import type { AgencyVersion } from '@ega/shared/agencies/agency';
import { readRegistry } from '../reference/registry-files.js';
import { enterAccounts } from './accounts.js';
import { DEMO_NOW, DEMO_ROUNDS, OPEN_ROUND } from './demo-rounds.js';
import { DemoWorld } from './demo-world.js';
import { DEMO_LOGINS } from './logins.js';
import { demoPeople } from './people.js';
import { openRound, runRounds } from './rounds-of-demo.js';

/** The agencies as they are in the demo's time: the first version of each. */
function agenciesOf2018(): AgencyVersion[] {
  const { agencies, versions } = readRegistry();
  return agencies.map(({ number }) => versions.find((version) => version.number === number)!);
}

/**
 * `node seeds/dist/demo/load.js [accounts]`: the demo world, or only its accounts and the open round, into a database
 * made for it. A second load finds a round and changes nothing.
 */
async function main(): Promise<void> {
  const accountsOnly = process.argv[2] === 'accounts' || process.env['DEMO'] === 'accounts';
  withoutWaitingForDisk();
  const world = await DemoWorld.open();
  try {
    const { mark, loaded } = await world.state();
    if (mark === 'live')
      return fail('Cơ sở dữ liệu này không được tạo để minh họa nên không nạp dữ liệu minh họa.');
    if (!loaded) {
      const agencies = agenciesOf2018();
      const actors = await enterAccounts(world, demoPeople(agencies));
      if (accountsOnly) await openRound(world, actors, OPEN_ROUND);
      else await runRounds(world, actors, agencies, DEMO_ROUNDS);
      await world.stepTo(DEMO_NOW);
      await world.makeDurable();
    }
    const { ledgerPosition, chainHead } = await world.state();
    const logins = DEMO_LOGINS.map(({ email, label, role }) => ({ email, label, role }));
    process.stdout.write(`${JSON.stringify({ ledgerPosition, chainHead, logins })}\n`);
  } finally {
    await world.close();
  }
}

/**
 * Thousands of small transactions need not each wait for the disk: a load that is cut off is begun anew, and the last
 * one waits for all (`makeDurable`). It concerns the connections of this program only.
 */
function withoutWaitingForDisk(): void {
  const url = new URL(process.env['DATABASE_URL'] ?? '');
  const options = url.searchParams.get('options');
  url.searchParams.set('options', [options, '-c synchronous_commit=off'].filter(Boolean).join(' '));
  process.env['DATABASE_URL'] = url.toString();
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

await main();
