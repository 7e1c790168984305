import type { AgencyVersion } from '@ega/shared/agencies/agency';
import { readRegistry } from '../reference/registry-files.js';
import { enterAccounts } from './accounts.js';
import { DEMO_NOW, DEMO_ROUNDS, type DemoRound, OPEN_ROUND } from './demo-rounds.js';
import type { DemoWorld } from './demo-world.js';
import { enterGuidance } from './guidance.js';
import { DEMO_LOGINS } from './logins.js';
import { demoPeople } from './people.js';
import { openRound, runRounds } from './rounds-of-demo.js';
import { giveQuestionsToUnits } from './units-at-work.js';

/** What a load leaves behind; two loads of one database say the same. */
export interface LoadedDemo {
  readonly ledgerPosition: string;
  readonly chainHead: string;
  readonly logins: readonly { readonly email: string; readonly label: string; readonly role: string }[];
}

interface Wanted {
  /** Accounts and the open round, no report: people enter everything themselves. */
  readonly accountsOnly?: boolean;
  readonly agencies?: readonly AgencyVersion[];
  readonly rounds?: readonly DemoRound[];
}

/** The agencies as they are in the demo's time: the first version of each. */
export function agenciesOf2018(): AgencyVersion[] {
  const { agencies, versions } = readRegistry();
  return agencies.map(({ number }) => versions.find((version) => version.number === number)!);
}

/** Into a database made for it, once: where a round is found nothing is changed. Never into a live one. */
export async function loadDemo(world: DemoWorld, wanted: Wanted = {}): Promise<LoadedDemo> {
  const { mark, loaded } = await world.state();
  if (mark === 'live') throw new Error('a live database never gets a demo world');
  if (!loaded) await enter(world, wanted);
  const { ledgerPosition, chainHead } = await world.state();
  const logins = DEMO_LOGINS.map(({ email, label, role }) => ({ email, label, role }));
  return { ledgerPosition, chainHead, logins };
}

async function enter(world: DemoWorld, { accountsOnly, agencies, rounds }: Wanted): Promise<void> {
  const all = agenciesOf2018();
  const actors = await enterAccounts(world, demoPeople(all));
  if (accountsOnly) await openRound(world, actors, OPEN_ROUND);
  else await runRounds(world, actors, agencies ?? all, rounds ?? DEMO_ROUNDS);
  await enterGuidance(world, actors);
  await world.stepTo(DEMO_NOW);
  await giveQuestionsToUnits(world, actors);
  await world.makeDurable();
}
