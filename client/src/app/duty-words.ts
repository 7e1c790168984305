import type { DenominatorName } from '@ega/shared/directives/denominators';
import { type Formula, QUESTIONS_OF } from '@ega/shared/directives/formula';
import type { Status } from '@ega/shared/status/status';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { formatDate } from '@ega/shared/text/format';
import { isMessageCode, sayData, type Lang } from '@ega/shared/text/say';
import type { Say } from '../lib/language.js';

/** What every face of a duty carries. */
interface NamedDuty {
  titleVi: string;
  titleEn: string;
  document: string;
  issuedOn: string;
}

export const titleOf = (duty: Pick<NamedDuty, 'titleVi' | 'titleEn'>, lang: Lang): string =>
  lang === 'en' ? duty.titleEn : duty.titleVi;

export function sourceText(say: Say, duty: Pick<NamedDuty, 'document' | 'issuedOn'>): string {
  return say('obligations.source', {
    document: duty.document,
    day: formatDate(duty.issuedOn as CivilDate),
  });
}

export function dueText(say: Say, duty: { lastDay?: string | null | undefined }): string {
  return duty.lastDay
    ? say('obligations.lastDay', { day: formatDate(duty.lastDay as CivilDate) })
    : say('obligations.noDue');
}

/** The set a duty is counted on, with its size; the bare name where this page is older than the server. */
export function wholeText(say: Say, figure: { denominator: number; denominatorName: string }): string {
  const { denominator: count, denominatorName: name } = figure;
  return isMessageCode(`denominator.${name}`)
    ? say('denominator.counted', { count, name: name as DenominatorName })
    : `${count} ${name}`;
}

/** The words of a code that travels as data; the code itself where this page is older than the server. */
export function word(
  lang: Lang,
  code: string,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return isMessageCode(code) ? sayData(lang, code, params) : code;
}

/** Statuses that an act of the agency can still better. */
const CLEARABLE: readonly Status[] = ['overdue', 'pastOwnDate', 'notMet', 'atRisk', 'notReported'];

interface JudgedDuty {
  obligation: { formula: string };
  status?: string | null | undefined;
  rule: string;
}

/** What would clear a duty; null where nothing is asked of the agency. */
export function todoText(say: Say, lang: Lang, { obligation, status, rule }: JudgedDuty): string | null {
  if (!status || !CLEARABLE.includes(status as Status)) return null;
  const formula = obligation.formula as Formula;
  const code = `todo.${rule}`;
  if ((formula === 'architecture' || rule === 'notReported') && isMessageCode(code))
    return sayData(lang, code);
  const questions = QUESTIONS_OF[formula];
  return questions.length === 0
    ? say('obligation.todoByHand')
    : say('obligation.todo', { questions: questions.join(', ') });
}
