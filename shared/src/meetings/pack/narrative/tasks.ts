import { isMinistryFormula } from '../../../directives/formula.js';
import type { ObligationColumn } from '../../../status/obligations/obligation-table.js';
import { say } from '../../../text/say.js';
import { formatDateProse, quarterName } from '../../../text/format.js';
import type { PackInput } from '../pack-input.js';
import { joined, lateToSend, namesOf, toldGround } from '../pack-words.js';
import { ministryOwes } from './shortcomings.js';

/**
 * What the Ministry does next: its own open duties (O11 to O15), each with who leads it, the next day the sheet plans for
 * it where it plans one, and apart from these where it stands.
 */
export function ministryTasks(input: PackInput): string[] {
  return ministryOwes(input).map(({ obligation, cells }) => {
    const next = nextStep(input, obligation.formula);
    return say('vi', 'pack.ministryTask', {
      title: obligation.titleVi,
      owner: next?.unit ?? input.letterhead.ministry,
      due: next?.plannedOn ? say('vi', 'pack.nextStepOn', { day: formatDateProse(next.plannedOn) }) : '',
      standing: toldGround(cells[0]!.grounds[0]),
    });
  });
}

type Formula = ObligationColumn['obligation']['formula'];

/** The open step of the Ministry's sheet that is planned first; null where the duty has no steps with days. */
function nextStep({ guidance }: PackInput, formula: Formula) {
  const steps =
    formula === 'ngspBuilt'
      ? guidance.milestones
      : formula === 'oneStopSolution'
        ? guidance.solutionSteps.map((step) => ({ ...step, unit: null }))
        : [];
  const open = steps.filter(({ doneOn, plannedOn }) => doneOn == null && plannedOn != null);
  return open.sort((a, b) => a.plannedOn!.localeCompare(b.plannedOn!))[0] ?? null;
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

/**
 * Conclusions of the session before that are not done: they stay open until y of y (practice.md 26). A conclusion is
 * answered by its owner, a duty of the Ministry by its sheet: where the two differ the line says on what each rests.
 */
export function openConclusions({ conclusions, obligations }: PackInput): string[] {
  const bySheet = new Set(
    obligations
      .filter(({ obligation, cells }) => isMinistryFormula(obligation.formula) && cells[0]?.meets)
      .map(({ obligation }) => obligation.code),
  );
  return conclusions
    .filter(({ done, total }) => total === 0 || done < total)
    .map(({ meeting, number, text, owners, dueOn, done, total, obligation }) =>
      say('vi', 'pack.openConclusion', {
        number,
        quarter: quarterName(meeting),
        text: text.replace(/\.$/, ''),
        owners,
        due: dueOn ? say('vi', 'pack.dueOn', { day: formatDateProse(dueOn) }) : '',
        done,
        total,
        sheet: obligation && bySheet.has(obligation) ? say('vi', 'pack.metBySheet') : '',
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
