import { Assigning } from '@ega/server/reports/assigning.service';
import type { DemoActors } from './accounts.js';
import { OPEN_ROUND } from './demo-rounds.js';
import type { DemoWorld } from './demo-world.js';

/** The province whose report is under way on the day of the demo. */
const DRAFTING = 38;

/** Its reporter has given the questions about the platform and the online services to a unit (practice.md 11). */
export async function giveQuestionsToUnits(world: DemoWorld, actors: DemoActors): Promise<void> {
  const contributor = actors.of('contributor', DRAFTING);
  const request = {
    ...{ round: OPEN_ROUND.id, agency: DRAFTING, questions: ['B1', 'B3', 'C0'] },
    ...{ account: contributor.accountId, dueOn: '2018-03-20' },
  };
  await world.services.get(Assigning).assign(actors.of('reporter', DRAFTING), request, world.request());
}
