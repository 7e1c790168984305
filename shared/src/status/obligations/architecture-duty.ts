import type { ArchitectureFace } from '../board.js';
import { type Ground, reading, type Verdict } from './verdict.js';

/** O1 and O2 as the board judged them: the same rules, told in the form of every other duty. */
export function architectureDuty(face: ArchitectureFace): Verdict {
  const grounds = face.reasons.map(({ rule, code, params }): Ground => ({ rule, code, params }));
  const [first, ...rest] = grounds;
  if (!first) throw new Error('a status without a reason');
  return {
    // Null before the first day; the table takes the status away from every duty then.
    status: face.status ?? 'noBasis',
    meets: face.issued,
    counted: true,
    neutral: false,
    grounds: [first, ...rest],
    reading: face.step === null ? null : reading('step', { step: Math.min(face.step, 7) }),
    inputs: [
      { name: 'step', value: face.step },
      { name: 'decisionOn', value: face.inputs.decisionOn },
      { name: 'plannedIssue', value: face.inputs.plannedIssue },
    ],
  };
}
