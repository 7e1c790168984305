import type { CivilDate } from '../../text/civil-date.js';
import type { FILE_CHECKS } from './content.js';

/** What the binding items of a project's file say; 'notEnough' is "Chưa đủ thông tin", which is never "no". */
export type FileVerdict = 'met' | 'notMet' | 'notEnough';

type Item = (typeof FILE_CHECKS)[number] | null | undefined;

/** Met when every binding item is "Có", not met when one is "Không", else too little is known (catalogue 4, O3). */
export function fileVerdict(binding: readonly Item[]): FileVerdict {
  if (binding.every((answer) => answer === 'yes')) return 'met';
  return binding.includes('no') ? 'notMet' : 'notEnough';
}

/** What question D5 depends on. */
export interface ComplianceFacts {
  readonly handlesProcedures: boolean | null;
  readonly approvedOn: CivilDate | null;
  /** The day of the decision that issued the agency's architecture; null while there is none. */
  readonly architectureOn: CivilDate | null;
}

export type ComplianceBasis = 'bound' | 'noBasis' | 'notApplicable' | 'notApprovedYet';

/**
 * R19: a project can comply only with an architecture that was decided when the project was approved; the two days are
 * compared, never today's state (catalogue 5, R19). Only projects that handle administrative procedures are bound.
 */
export function complianceBasis(facts: ComplianceFacts): ComplianceBasis {
  if (facts.handlesProcedures !== true) return 'notApplicable';
  if (facts.architectureOn === null) return 'noBasis';
  if (facts.approvedOn === null) return 'notApprovedYet';
  return facts.approvedOn < facts.architectureOn ? 'noBasis' : 'bound';
}

/** O4 and O5 of one project; null where they do not bind (yet). Items (1) and (2) bind, (3) recommends. */
export function complianceVerdict(
  facts: ComplianceFacts,
  binding: readonly Item[],
): FileVerdict | 'noBasis' | null {
  const basis = complianceBasis(facts);
  if (basis === 'bound') return fileVerdict(binding);
  return basis === 'noBasis' ? 'noBasis' : null;
}
