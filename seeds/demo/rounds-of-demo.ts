import type { AgencyVersion } from '@ega/shared/agencies/agency';
import { addDays, civil, civilDateAt, instantMs, type Instant } from '@ega/shared/text/civil-date';
import type { DemoActors } from './accounts.js';
import { EXTENDED, LAST } from './cases.js';
import { chases, readNotices } from './chases.js';
import { type DemoEvent, eventsOf } from './courses.js';
import { DEMO_ROUNDS, type DemoRound, OPEN_ROUND } from './demo-rounds.js';
import type { DemoWorld } from './demo-world.js';
import { ReportDesk } from './report-desk.js';
import { ReviewDesk } from './review-desk.js';
import { reopening } from './reopening.js';
import { conclusionResults, sessions } from './sessions.js';
import { EXTENDED_UNTIL } from './schedule.js';

/** Reporters of so many agencies write at once; sending and deciding are one after another, in the order of their instants. */
const AT_ONCE = 6;

/** Opened a week ahead; for quý I/2018 that is before Tết. */
const DAYS_AHEAD = 7;

export async function openRound(world: DemoWorld, actors: DemoActors, round: DemoRound): Promise<void> {
  await world.stepTo(`${addDays(civilDateAt(round.opensAt), -DAYS_AHEAD)}T09:00:00.000+07:00`);
  const { id: _, formVersion, ...input } = round;
  await world.rounds.open(actors.of('leader'), input, world.request(), formVersion);
}

/** The six rounds with everything that happens in them. */
export async function runRounds(
  world: DemoWorld,
  actors: DemoActors,
  agencies: readonly AgencyVersion[],
  rounds: readonly DemoRound[] = DEMO_ROUNDS,
): Promise<void> {
  const review = new ReviewDesk(world, actors);
  const desks = agencies.map((agency) => new ReportDesk(world, actors, agency));
  for (const round of rounds) {
    const quarter = DEMO_ROUNDS.indexOf(round);
    await readNotices(world);
    await openRound(world, actors, round);
    const events = desks.flatMap((desk) => eventsOf({ desk, review, round, quarter }));
    if (round === OPEN_ROUND) {
      const numbers = agencies.map(({ number }) => number);
      events.push(extension(world, actors, agencies), ...chases(world, actors, round, numbers));
    }
    events.push(...sessions(world, actors, round), ...conclusionResults(world, actors, round));
    events.push(...reopening({ desks, review, world, actors, round, quarter }));
    await run(world, events);
  }
}

async function run(world: DemoWorld, events: DemoEvent[]): Promise<void> {
  const inOrder = [...events].sort((a, b) => instantMs(a.at) - instantMs(b.at));
  while (inOrder.length > 0) {
    const first = inOrder.shift()!;
    const together = [first];
    while (first.draft && together.length < AT_ONCE && inOrder[0]?.draft && inOrder[0].at === first.at)
      together.push(inOrder.shift()!);
    await world.stepTo(first.at);
    await Promise.all(together.map((event) => event.run()));
  }
}

/** More time for the agencies that asked for it in writing. */
function extension(world: DemoWorld, actors: DemoActors, agencies: readonly AgencyVersion[]): DemoEvent {
  const at: Instant = `${civil('2018-03-08')}T15:10:00.000+07:00`;
  const agencyNumbers = EXTENDED.filter((number) => agencies.some((agency) => agency.number === number));
  return {
    at,
    run: async () => {
      if (agencyNumbers.length === 0) return;
      const request = {
        roundId: DEMO_ROUNDS[LAST]!.id,
        agencyNumbers,
        dueAt: EXTENDED_UNTIL,
        reason: 'Cơ quan có văn bản đề nghị gia hạn do đang kiện toàn đơn vị đầu mối.',
        document: 'MH-214/THH-CPĐT',
      };
      await world.rounds.extend(actors.of('leader'), request, world.request());
    },
  };
}
