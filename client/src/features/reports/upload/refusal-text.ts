import { failureText } from '../../../lib/failure-text.js';
import type { Say } from '../../../lib/language.js';
import { RequestError } from '../../../lib/request-error.js';

const REASONS = [
  'empty',
  'unknownType',
  'broken',
  'noPages',
  'encrypted',
  'activeContent',
  'trailingBytes',
  'tooLargePicture',
  'infected',
  'tooComplex',
] as const;

/** Why a file was not taken, in a sentence that says what to do. */
export function refusalText(say: Say, error: unknown): string {
  const told = error instanceof RequestError ? error.details['reason'] : undefined;
  const reason = REASONS.find((each) => each === told);
  return reason ? say(`upload.refused.${reason}`) : failureText(say, error);
}
