import { conclusionOfKey } from '../directives/asked-conclusion.js';
import { numberSymbol } from '../documents/official-document.js';
import { formatDate } from '../text/format.js';
import type { AnswerOf } from './answer-schemas.js';
import type { ConclusionFact } from './area-summary.js';

type Row = NonNullable<NonNullable<AnswerOf['E3']>['conclusions']>[number];

/** One row of E3 as a fact; a row without an outcome says nothing. */
export function conclusionFact({
  conclusion,
  outcome,
  doneOn,
  document,
  expectedOn,
  progress,
  reason,
}: Row): ConclusionFact[] {
  const code = conclusionOfKey(conclusion);
  if (!code || !outcome) return [];
  const milestone = [expectedOn ? formatDate(expectedOn) : '', progress ?? ''].filter(Boolean).join('; ');
  const remark = outcome === 'ongoing' ? milestone : outcome === 'notStarted' ? (reason ?? '') : '';
  return [
    {
      conclusion: code,
      outcome,
      doneOn: outcome === 'done' ? (doneOn ?? null) : null,
      document: outcome === 'done' ? numberSymbol(document ?? null) || null : null,
      remark: remark || null,
    },
  ];
}
