import { groupOf } from '../agencies/kind.js';
import type { DenominatorName } from '../directives/denominators.js';
import { KNOWN_OBLIGATIONS } from '../directives/known-obligations.js';
import type { GroupName } from '../status/overview.js';
import { isJudged, type Status } from '../status/status.js';
import type { FrozenContent, FrozenDuty, FrozenRow } from './frozen-content.js';

/** Groups of agencies that a released figure is told of, the whole first. */
const RELEASED_GROUPS = ['all', 'bo', 'cp', 'tinh'] as const satisfies readonly GroupName[];

/** One group of agencies as it was released; every number is counted on `denominator`. */
export interface ReleasedGroup {
  readonly group: GroupName;
  readonly denominator: number;
  readonly issued: number;
  /** Of the issued: those whose decision the Authority has verified. */
  readonly issuedVerified: number;
  /** Cumulative: the issued among them. */
  readonly underWay: number;
  readonly notStarted: number;
  readonly noReport: number;
  /** Reports sent; counted on the agencies that were asked, `opened`. */
  readonly submitted: number;
  readonly onTime: number;
  readonly opened: number;
}

export interface ReleasedDuty {
  readonly code: string;
  readonly titleVi: string;
  readonly titleEn: string;
  readonly value: number;
  /** The same duty counted on verified answers only; its own figure, never added (house decision 5). */
  readonly verified: number;
  readonly denominator: number;
  readonly denominatorName: DenominatorName;
}

/** What everybody may read of a released version: figures of groups, no agency by name. */
export interface ReleasedFigures {
  readonly groups: readonly ReleasedGroup[];
  readonly duties: readonly ReleasedDuty[];
}

export function releasedFigures({ figures }: FrozenContent): ReleasedFigures {
  const { overview, duties } = figures.reported;
  const verified = new Map(figures.verified.duties.map((duty) => [duty.code, duty.value]));
  return {
    groups: RELEASED_GROUPS.map((group) => {
      const { issued, underWay, notStarted, noReport } = overview.groups[group];
      const { submitted, onTime } = overview.reporting[group];
      return {
        group,
        denominator: issued.denominator,
        issued: issued.value,
        issuedVerified: issued.verified ?? 0,
        underWay: underWay.value,
        notStarted: notStarted.value,
        noReport: noReport.value,
        submitted: submitted.value,
        onTime: onTime.value,
        opened: submitted.denominator,
      };
    }),
    duties: duties.filter(isTold).map((duty) => ({
      code: duty.code,
      titleVi: duty.titleVi,
      titleEn: englishTitle(duty),
      value: duty.value,
      verified: verified.get(duty.code) ?? 0,
      denominator: duty.denominator,
      denominatorName: duty.denominatorName as DenominatorName,
    })),
  };
}

/** Where one duty of an agency stood, and how many of its kind had done it. */
export interface StandingDuty {
  readonly code: string;
  readonly titleVi: string;
  readonly titleEn: string;
  readonly own: Status;
  readonly met: number;
  /** Agencies of the kind that the duty binds. */
  readonly of: number;
}

/** The standing of an agency among its kind in a released version (issue 4, item 12); the others are counted, never named. */
export interface ReleasedStanding {
  readonly kind: 'bo' | 'cp' | 'tinh';
  readonly agencies: number;
  /** Its own step, 0 to 7; null where it had not reported. */
  readonly own: number | null;
  /** Agencies at step 0, 1 … 7. */
  readonly steps: readonly number[];
  readonly notReported: number;
  readonly duties: readonly StandingDuty[];
}

const LAST_STEP = 7;

/** Null where the agency was not in the registry of that version. */
export function releasedStanding(content: FrozenContent, number: number): ReleasedStanding | null {
  const kinds = new Map(content.registry.map((agency) => [agency.number, groupOf(agency.kind)]));
  const kind = kinds.get(number);
  if (kind === undefined) return null;
  const { rows, duties } = content.figures.reported;
  const peers = rows.filter((row) => kinds.get(row.number) === kind);
  const steps = peers.map(stepOf);
  return {
    kind,
    agencies: peers.length,
    own: steps[peers.findIndex((row) => row.number === number)] ?? null,
    steps: Array.from(
      { length: LAST_STEP + 1 },
      (_, step) => steps.filter((reached) => reached === step).length,
    ),
    notReported: steps.filter((step) => step === null).length,
    duties: duties.filter(isTold).flatMap((duty) => {
      const cells = duty.cells.filter(
        ([agency, status]) => kinds.get(agency) === kind && status !== null && status !== 'notApplicable',
      );
      const own = cells.find(([agency]) => agency === number)?.[1];
      if (!own) return [];
      const met = cells.filter(([, status]) => status === 'met' || status === 'metLate').length;
      return [
        {
          code: duty.code,
          titleVi: duty.titleVi,
          titleEn: englishTitle(duty),
          own,
          met,
          of: cells.length,
        },
      ];
    }),
  };
}

/** Step 8 says that a new version is being prepared: the architecture stays issued, step 7 (DESIGN 5). */
const stepOf = ({ step }: FrozenRow): number | null => (step === null ? null : Math.min(step, LAST_STEP));

/**
 * Duties of the Ministry itself have nobody to stand among. A duty that nobody could be asked about yet, before its
 * first day or without basis, is left out: "0 of 85" would be read as a failure of 85 agencies.
 */
function isTold({ denominatorName, value, cells }: FrozenDuty): boolean {
  if (denominatorName === 'ministry' || denominatorName === 'authority') return false;
  return value > 0 || cells.some(([, status]) => isJudged(status));
}

/** Frozen records keep the official title; English is a translation that a later release may still mend. */
const englishTitle = ({ code, titleVi }: FrozenDuty): string =>
  KNOWN_OBLIGATIONS.find((known) => known.code === code)?.titleEn ?? titleVi;
