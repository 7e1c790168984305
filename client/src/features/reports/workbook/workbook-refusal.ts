import { failureText } from '../../../lib/failure-text.js';
import type { Say } from '../../../lib/language.js';
import { RequestError } from '../../../lib/request-error.js';

const PLAIN = [
  'empty',
  'tooLarge',
  'notWorkbook',
  'oldExcel',
  'encrypted',
  'macro',
  'otherOffice',
  'broken',
  'tooComplex',
  'notForm',
  'altered',
] as const;

/** Why a workbook was not read, by name: the wrong round, the wrong agency, an old form, another kind of file. */
export function workbookRefusal(say: Say, error: unknown): string {
  if (!(error instanceof RequestError)) return failureText(say, error);
  if (error.code === 'STALE_VERSION') return say('workbook.stale');
  // Only the sheet of all agencies is bound to the days of the round: a form goes into a draft.
  if (error.code === 'ROUND_CLOSED') return say('tracking.refused.closed');
  const { reason, found, expected } = error.details;
  const names = { found: String(found || say('workbook.otherAgency')), expected: String(expected) };
  if (reason === 'round') return say('workbook.refused.round', names);
  if (reason === 'agency') return say('workbook.refused.agency', names);
  if (reason === 'formVersion')
    return say('workbook.refused.formVersion', { found: Number(found), expected: Number(expected) });
  if (reason === 'otherRound') return say('tracking.refused.otherRound', names);
  if (reason === 'formOfOne') return say('tracking.refused.formOfOne');
  if (reason === 'noAgencies') return say('tracking.refused.noAgencies');
  const plain = PLAIN.find((each) => each === reason);
  return plain ? say(`workbook.refused.${plain}`) : failureText(say, error);
}
