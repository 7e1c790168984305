import type { CivilDate } from '../text/civil-date.js';
import type { AgencySuccession, AgencyVersion, Agency, Confidence } from './agency.js';
import type { AgencyKind } from './kind.js';

/** What the registry's keeper may enter; `correct` mends a code, `undo` takes an earlier entry back (issue 3, 15). */
export const REGISTRY_ACTS = ['rename', 'merge', 'split', 'dissolve', 'correct'] as const;
export type RegistryActKind = (typeof REGISTRY_ACTS)[number];

export const CONFIDENCES = ['found', 'derived', 'unverified'] as const satisfies readonly Confidence[];

/** A version as one entry of the registry knows it. */
export interface KnownVersion extends AgencyVersion {
  readonly id: string;
}

/** How an agency is called from a day on. */
export interface AgencyNaming {
  readonly kind: AgencyKind;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly shortName: string;
  readonly agencyName: string;
  readonly abbreviationVi: string | null;
  readonly abbreviationEn: string | null;
  readonly code: string | null;
  readonly codeConfidence: Confidence;
  readonly isMunicipality: boolean;
}

/** The document an entry rests on: number and symbol, day of signing, issuing body. */
export interface LegalBasis {
  readonly number: string;
  readonly date: CivilDate;
  readonly issuer: string;
}

/** One entry, before it is made. */
export interface RegistryAct {
  readonly kind: RegistryActKind;
  /** rename, split, dissolve, correct: the one agency; merge: those that end in the successor. */
  readonly agencies: readonly number[];
  /** merge: who goes on (null: a new agency); dissolve: who takes over the duties, if anybody. */
  readonly successor: number | null;
  /** rename: the new name; merge: of a new agency, or the new name of the successor; split: one for each new agency. */
  readonly names: readonly AgencyNaming[];
  /** split: the agency itself goes on beside the new ones. */
  readonly continues: boolean;
  /** First day on which it holds; for a correction any day of the version whose code is mended. */
  readonly effectiveFrom: CivilDate;
  readonly basis: LegalBasis;
  readonly code: { readonly code: string | null; readonly confidence: Confidence } | null;
}

export const REGISTRY_FAULTS = [
  'notValid',
  'agenciesMissing',
  'successorAmong',
  'nameMissing',
  'nameTaken',
  'codeShape',
  'codeTaken',
  'nothingChanges',
  'kindChanges',
  'laterVersion',
  'basisLater',
] as const;
export type RegistryFaultCode = (typeof REGISTRY_FAULTS)[number];

/** What stands against an entry; a warning is shown and does not stop it. */
export interface RegistryFault {
  readonly code: RegistryFaultCode;
  readonly blocking: boolean;
  readonly agency: number | null;
}

/** What an entry would write: versions no longer held true, versions held true instead, new agencies, successions. */
export interface RegistryPlan {
  readonly faults: readonly RegistryFault[];
  readonly ended: readonly KnownVersion[];
  readonly versions: readonly AgencyVersion[];
  readonly newAgencies: readonly Agency[];
  readonly successions: readonly AgencySuccession[];
}

/** What the registry holds at the moment of planning. */
export interface RegistryState {
  readonly agencies: readonly Agency[];
  /** Versions held true now; superseded ones are left out. */
  readonly versions: readonly KnownVersion[];
}
