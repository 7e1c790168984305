import type { ArchitectureFace } from '../board.js';
import { ground, notEnough, reading, type Verdict, verdict } from './verdict.js';

/**
 * "Of which checked against the Ministry's guidance" (A7): a second figure beside "issued", told of those who have
 * issued and never taken from them (practice.md "Status" 6, catalogue 4). Not checked yet is no basis.
 */
export function guidanceCheck(face: ArchitectureFace): Verdict {
  const { step, issued, checkedAgainstGuidance: checked } = face;
  if (step === null && !issued) return verdict('notReported', [ground('notReported')], { counted: false });
  if (!issued) return verdict('notApplicable', [ground('guidanceNotIssued')], { counted: false });
  if (checked === null) return notEnough();
  return checked === 'full'
    ? verdict('met', [ground('guidanceMet')], { reading: reading('guidanceMet') })
    : verdict('onTrack', [ground('guidanceOpen')], { reading: reading('guidanceOpen') });
}
