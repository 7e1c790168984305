import { countOrNone, type UnitLevel } from '../../areas/one-stop/counting.js';
import type { AnswerOf } from '../answer-schemas.js';
import type { Issue } from '../issue.js';
import { earlierAnswer } from './earlier-answers.js';
import { blocking, warning, type Rule } from './rule.js';

interface UnitCount {
  readonly level: UnitLevel;
  readonly used: number | null;
  readonly total: number | null;
}

/**
 * R16: no more units use the package than there are; a total of districts that is not the one of B2, a total that
 * changes and a number of users that falls ask for a reason (catalogue 5, R16).
 */
export const r16UnitsUsing: Rule = (input) => {
  const before = countsOf(earlierAnswer(input, 'C4'));
  return countsOf(input.answers.C4).flatMap((now) => [
    ...judge(
      now,
      before.find((old) => old.level === now.level),
    ),
    ...otherDistricts(now, districtsOf(input.answers.B2)),
  ]);
};

const districtsOf = (answer: AnswerOf['B2'] | undefined): number | null =>
  countOrNone(answer?.levels?.find((line) => line.level === 'district')?.total);

function otherDistricts({ level, total }: UnitCount, districts: number | null): Issue[] {
  if (level !== 'district' || total === null || districts === null || total === districts) return [];
  const at = { rule: 'R16', question: 'C4', path: 'levels.district.total' } as const;
  return [warning(at, 'rule.R16.districts', { entered: total, districts })];
}

function judge({ level, used, total }: UnitCount, before: UnitCount | undefined): Issue[] {
  const at = (name: string) => ({ rule: 'R16', question: 'C4', path: `levels.${level}.${name}` }) as const;
  const issues: Issue[] = [];
  if (used !== null && total !== null && used > total)
    issues.push(blocking(at('used'), 'rule.R16', { used, total }));
  if (before?.total != null && total !== null && total !== before.total) {
    issues.push(warning(at('total'), 'rule.R16.total', { before: before.total, now: total }));
  }
  if (before?.used != null && used !== null && used < before.used) {
    issues.push(warning(at('used'), 'rule.R16.fewer', { before: before.used, now: used }));
  }
  return issues;
}

function countsOf(answer: AnswerOf['C4'] | null | undefined): UnitCount[] {
  return (answer?.levels ?? []).map(({ level, used, total }) => ({
    level,
    used: countOrNone(used),
    total: countOrNone(total),
  }));
}
