import { addDays, type CivilDate, type Instant } from '@ega/shared/text/civil-date';
import { askedOf, type Case, caseOf, LAST } from './cases.js';
import type { DemoRound } from './demo-rounds.js';
import { happens } from './random.js';
import type { ReportDesk } from './report-desk.js';
import type { ReviewDesk } from './review-desk.js';
import { daysOf, during } from './schedule.js';

/** Something that somebody does at an instant. */
export interface DemoEvent {
  readonly at: Instant;
  /** The one agency whose report is touched: what happens to others within the hour may happen side by side. */
  readonly agency?: number;
  readonly run: () => Promise<void>;
}

interface Course {
  readonly desk: ReportDesk;
  readonly review: ReviewDesk;
  readonly round: DemoRound;
  readonly quarter: number;
}

const FIRST_ANSWERS = 8;
const DAYS_TO_COMPLETE = 8;

/** Everything that happens to the report of one agency in one round. */
export function eventsOf(course: Course): DemoEvent[] {
  const agency = course.desk.agency.number;
  return stepsOf(course).map((event) => ({ ...event, agency }));
}

function stepsOf(course: Course): DemoEvent[] {
  const { desk, round, quarter } = course;
  const { number } = desk.agency;
  const which = caseOf(number, quarter);
  if (which.course === 'nothing') return [];
  const days = daysOf(number, quarter, round, which);
  const at = (day: CivilDate, from: number, to: number, what: string) =>
    during(day, from, to, number, quarter, what);
  const morning: Instant = `${days.draftedOn}T08:30:00.000+07:00`;
  if (which.course === 'drafting')
    return [{ at: morning, run: () => desk.begin(round, days.draftedOn, FIRST_ANSWERS) }];
  const written: DemoEvent[] = [
    { at: morning, run: () => desk.draft(round, days.draftedOn) },
    { at: at(days.draftedOn, 14, 17, 'ready'), run: () => desk.markReady(round) },
  ];
  if (which.course === 'ready') return written;
  const sent = [...written, { at: at(days.sentOn, 8, 16, 'sent'), run: () => desk.submit(round) }];
  const cover: DemoEvent = {
    at: at(days.decidedOn, 15, 17, 'cover'),
    run: () => lateCover(course, days.decidedOn),
  };
  return [
    ...sent,
    ...afterSending(course, which, days),
    ...(quarter === LAST && which.course !== 'withdrawn' ? [cover] : []),
  ];
}

function afterSending(course: Course, which: Case, days: ReturnType<typeof daysOf>): DemoEvent[] {
  const { desk, review, round, quarter } = course;
  const { number } = desk.agency;
  const at = (day: CivilDate, from: number, to: number, what: string) =>
    during(day, from, to, number, quarter, what);
  const asked = () => askedOf(number, (question) => desk.hasAnswer(question));
  const ask: DemoEvent = {
    at: at(days.decidedOn, 9, 12, 'asked'),
    run: () => review.askForCompletion(round, number, asked(), addDays(days.decidedOn, DAYS_TO_COMPLETE)),
  };
  const complete: DemoEvent = {
    at: at(days.completedOn, 8, 12, 'completed'),
    run: async () => {
      await desk.complete(round, asked().question);
      await desk.markReady(round);
      await desk.submit(round);
    },
  };
  const lastDay = days.completedOn > days.verifiedOn ? days.completedOn : days.verifiedOn;
  const verify = (day: CivilDate): DemoEvent => ({
    at: at(day, 14, 17, 'verified'),
    run: () => review.verify(round, number),
  });
  const assigned = happens(60, number, 'assigned');
  switch (which.course) {
    case 'verified':
      return [verify(days.verifiedOn)];
    case 'completedAndVerified':
      return [ask, complete, verify(lastDay)];
    case 'completed':
      return [ask, complete];
    case 'returned':
      return [ask];
    case 'opened':
      return [{ at: at(days.verifiedOn, 9, 12, 'opened'), run: () => review.begin(round, number, 4) }];
    case 'waiting':
      return assigned
        ? [{ at: at(days.decidedOn, 8, 10, 'assigned'), run: () => review.assign(round, number) }]
        : [];
    case 'withdrawn':
      return [{ at: at(days.decidedOn, 8, 9, 'withdrawn'), run: () => desk.withdraw(round, WITHDRAWAL) }];
    default:
      return [];
  }
}

const WITHDRAWAL = 'Rà soát lại số liệu phần C trước khi gửi chính thức.';

async function lateCover({ desk, round }: Course, day: CivilDate): Promise<void> {
  const { number } = desk.agency;
  if (desk.owesCover && happens(25, number, 'cover follows')) await desk.addCover(round, day);
}
