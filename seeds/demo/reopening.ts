import { civil, type Instant } from '@ega/shared/text/civil-date';
import { Correcting } from '@ega/server/reports/correcting.service';
import type { DemoActors } from './accounts.js';
import type { DemoEvent } from './courses.js';
import type { DemoRound } from './demo-rounds.js';
import type { DemoWorld } from './demo-world.js';
import type { ReportDesk } from './report-desk.js';
import type { ReviewDesk } from './review-desk.js';

/** A verified report of quý IV/2017 that is opened again, because the agency found a mistake in it. */
const REOPENED = { agency: 54, quarter: 4, question: 'C7' } as const;

interface Reopening {
  readonly desks: readonly ReportDesk[];
  readonly review: ReviewDesk;
  readonly world: DemoWorld;
  readonly actors: DemoActors;
  readonly round: DemoRound;
  readonly quarter: number;
}

const at = (day: string, time: string): Instant => `${day}T${time}.000+07:00`;

/** Opened on 15/01/2018, completed on 17/01 and verified again on 19/01: the history keeps all three. */
export function reopening({ desks, review, world, actors, round, quarter }: Reopening): DemoEvent[] {
  const desk = desks.find(({ agency }) => agency.number === REOPENED.agency);
  if (!desk || quarter !== REOPENED.quarter) return [];
  const { agency, question } = REOPENED;
  const request = {
    round: round.id,
    agency,
    reason: 'Cơ quan có văn bản đề nghị điều chỉnh số TTHC mức độ 3 đã báo cáo.',
    dueOn: civil('2018-01-26'),
    questions: [question],
  };
  const correcting = world.services.get(Correcting);
  return [
    {
      at: at('2018-01-15', '09:20:00'),
      run: async () => void (await correcting.reopen(actors.of('leader'), request, world.request())),
    },
    {
      at: at('2018-01-17', '10:05:00'),
      run: async () => {
        await desk.complete(round, question);
        await desk.markReady(round);
        await desk.submit(round);
      },
    },
    { at: at('2018-01-19', '15:40:00'), run: () => review.verify(round, agency) },
  ];
}
