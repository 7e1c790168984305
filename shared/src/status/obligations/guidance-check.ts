import type { ArchitectureFace } from '../board.js';
import { ground, notEnough, reading, type Verdict, verdict } from './verdict.js';

/**
 * "Of which checked against the Ministry's guidance" (A7): a second figure beside "issued", told of those who have
 * issued and never taken from them (practice.md "Status" 6, catalogue 4). Two views stand side by side, as of projects:
 * on the reported basis the agency's own list decides; on the verified one the Authority's conclusion on the
 * architecture of that decision, whatever is answered later, and where none is recorded the list that was accepted with
 * A7: somebody of the Authority has looked at it, if not content by content. Not checked yet is no basis.
 */
export function guidanceCheck(face: ArchitectureFace): Verdict {
  const { step, issued, checkedAgainstGuidance: checked, guidanceConclusion: concluded } = face;
  if (step === null && !issued) return verdict('notReported', [ground('notReported')], { counted: false });
  if (!issued) return verdict('notApplicable', [ground('guidanceNotIssued')], { counted: false });
  if (concluded)
    return concluded === 'met'
      ? verdict('met', [ground('guidanceConcludedMet')], { reading: reading('guidanceMet') })
      : verdict('onTrack', [ground('guidanceConcludedOpen')], { reading: reading('guidanceOpen') });
  if (checked === null) return notEnough();
  return checked === 'full'
    ? verdict('met', [ground('guidanceMet')], { reading: reading('guidanceMet') })
    : verdict('onTrack', [ground('guidanceOpen')], { reading: reading('guidanceOpen') });
}
