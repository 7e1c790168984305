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

/** People of so many agencies work at once: what they do within so many minutes is done at the instant of the first. */
const AT_ONCE = 6;
const MINUTES_TOGETHER = 40;

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
    events.push(...sessions(world, actors, round), ...conclusionResults(world, actors, round, rounds));
    events.push(...reopening({ desks, review, world, actors, round, quarter }));
    await run(world, events);
  }
}

async function run(world: DemoWorld, events: DemoEvent[]): Promise<void> {
  const inOrder = [...events].sort((a, b) => instantMs(a.at) - instantMs(b.at));
  while (inOrder.length > 0) {
    const together = inOrder.splice(0, countTogether(inOrder));
    await world.stepTo(together[0]!.at);
    await Promise.all(together.map((event) => event.run()));
  }
}

/** How many of the next events may happen side by side: of different agencies, on one day and soon after another. */
function countTogether(events: readonly DemoEvent[]): number {
  const [first] = events;
  const until = instantMs(first!.at) + MINUTES_TOGETHER * 60_000;
  const agencies = new Set<number>();
  for (const { agency, at } of events.slice(0, AT_ONCE)) {
    if (agency === undefined || agencies.has(agency) || instantMs(at) > until) break;
    agencies.add(agency);
  }
  return Math.max(1, agencies.size);
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
