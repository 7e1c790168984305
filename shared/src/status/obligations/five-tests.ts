import { byOwnDate } from './own-date.js';
import { focalUnit } from './focal-unit.js';
import { onePackage } from './one-package.js';
import { onlinePortal } from './online-portal.js';
import { standards } from './standards.js';
import { unifiedPackage } from './unified-package.js';
import {
  type AgencyQuestion,
  ground,
  notEnough,
  reading,
  type Verdict,
  verdict,
  withoutProcedures,
} from './verdict.js';

/** The five tests of document 1655 for "thống nhất", by the duty each belongs to. */
const TESTS = {
  O6: onlinePortal,
  O7: unifiedPackage,
  O8: focalUnit,
  O9: onePackage,
  O10: standards,
} as const;

/** "Thống nhất": O6 to O10 all met; what fails is named (catalogue 4). */
export function fiveTests(question: AgencyQuestion): Verdict {
  const none = withoutProcedures(question.summary);
  if (none) return none;
  const results = Object.entries(TESTS).map(([code, test]) => ({ code, result: test(question) }));
  const inputs = results.map(({ code, result }) => ({ name: `test${code}`, value: result.meets }));
  const total = results.length;
  const part = results.filter(({ result }) => result.meets).length;
  const more = { inputs, reading: reading('part', { part, total }) };
  if (part === total) return verdict('met', [ground('fiveTestsMet')], more);
  const failing = results.filter(({ result }) => !result.meets && result.status !== 'noBasis');
  if (failing.length === 0) return notEnough(more);
  const codes = failing.map(({ code }) => code).join(', ');
  return byOwnDate(question, verdict('onTrack', [ground('fiveTestsOpen', { part, total, codes })], more));
}
