import { sayData, say } from '../../../text/say.js';
import { formatDateProse, quarterName } from '../../../text/format.js';
import type { PackInput } from '../pack-input.js';
import { joined, lateToSend, namesOf } from '../pack-words.js';
import { ministryOwes } from './shortcomings.js';

/** What the Ministry does next: its own open duties, each with where it stands (O11 to O15). */
export function ministryTasks(input: PackInput): string[] {
  return ministryOwes(input).map(({ obligation, cells }) => {
    const [ground] = cells[0]!.grounds;
    return say('vi', 'pack.ministryTask', {
      title: obligation.titleVi,
      standing: sayData('vi', ground.code, ground.params),
    });
  });
}

/** What the Authority does next with the reports that lie with it. */
export function reviewTask({ overview, letterhead }: PackInput): string | null {
  const { waiting, returned } = overview.reporting.all;
  if (waiting.value + returned.value === 0) return null;
  return say('vi', 'pack.reviewTask', {
    authority: letterhead.authority,
    waiting: waiting.value,
    returned: returned.value,
  });
}

/** Conclusions of the session before that are not done: they stay open until y of y (practice.md 26). */
export function openConclusions({ conclusions }: PackInput): string[] {
  return conclusions
    .filter(({ done, total }) => total === 0 || done < total)
    .map(({ meeting, number, text, owners, dueOn, done, total }) =>
      say('vi', 'pack.openConclusion', {
        number,
        quarter: quarterName(meeting),
        text: text.replace(/\.$/, ''),
        owners,
        due: dueOn ? say('vi', 'pack.dueOn', { day: formatDateProse(dueOn) }) : '',
        done,
        total,
      }),
    );
}

/** Asked of the committee: that it urges those who have not sent. */
export function askNotSent(input: PackInput, mostNames = 20): string | null {
  const late = lateToSend(input);
  if (late.length === 0) return null;
  const named = late.length <= mostNames ? `: ${joined(late.map(namesOf(input)))}` : '';
  return say('vi', 'pack.askNotSent', { count: late.length, names: named });
}

/** Asked of the committee: that those at risk or overdue commit themselves to dates. */
export function askAtRisk({ overview }: PackInput): string | null {
  const { atRisk, overdue } = overview;
  if (atRisk.length + overdue.length === 0) return null;
  return say('vi', 'pack.askAtRisk', { atRisk: atRisk.length, overdue: overdue.length });
}

/** Asked of the committee: to note what the Ministry owes, and the help it needs. */
export function askMinistry(input: PackInput): string | null {
  const owed = ministryOwes(input).length;
  return owed === 0
    ? null
    : say('vi', 'pack.askMinistry', { ministry: input.letterhead.ministry, count: owed });
}

/** Asked of the agencies that have issued: what document 1655 asks of projects from 2018 on (O3). */
export function askProjects({ overview }: PackInput): string | null {
  const { value, denominator } = overview.areas.projects;
  return value >= denominator ? null : say('vi', 'pack.askProjects', { count: denominator - value });
}
