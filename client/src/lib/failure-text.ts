import type { Say } from './language.js';
import { failureCode, type FailureCode } from './request-error.js';

/** One sentence for a failure, the same words wherever it happens; every code of the closed list has its own. */
export function failureText(say: Say, error: unknown): string {
  const code: FailureCode = failureCode(error);
  return say(`error.${code}`);
}
