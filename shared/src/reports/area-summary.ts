import type { HAND_STATES } from '../directives/hand-answer.js';
import type { CivilDate } from '../text/civil-date.js';

/** What a reading of one row of a checklist says; 'notEnough' is "Chưa đủ thông tin", which is never "no". */
export type Verdict = 'met' | 'notMet' | 'notEnough';

export interface ProjectSummary {
  /** Stable over the quarters. */
  readonly id: string;
  readonly name: string;
  /** D3 (1) and (2): connection and sharing asked for, and said concretely (O3). */
  readonly o3: Verdict | 'notApplicable';
  /** D5 (1) and (2); 'noBasis' where the project was approved before the architecture's decision, or there is none (R19). */
  readonly o45: Verdict | 'notApplicable' | 'noBasis' | null;
  /** Null where D5 does not bind: the project handles no administrative procedure. */
  readonly handlesProcedures: boolean | null;
  readonly approvedOn: CivilDate | null;
  readonly state: string | null;
  readonly form: string | null;
  /** Whole đồng as decimal strings (D4). */
  readonly money: {
    readonly total: string | null;
    readonly year: string | null;
    readonly integration: string | null;
  } | null;
}

/** Facts of the areas beside the architecture itself, since summary rules version 2; what was not answered is null. */
export interface AreaSummary {
  /** A8: the plan 2016-2020 and the plan of the reporting year. */
  readonly plans: {
    readonly period: 'issued' | 'drafting' | 'none' | null;
    readonly year: 'issued' | 'drafting' | 'none' | null;
    readonly yearHasRoadmap: boolean | null;
    readonly yearHasDuties: boolean | null;
  } | null;
  /** A9: one row per task of Decision 1819 that the Authority has entered. */
  readonly programmeTasks: readonly {
    readonly task: string;
    readonly state: 'done' | 'ongoing' | 'notStarted' | 'outOfScope';
  }[];
  /** A10: own studies, workshops, training of the period; null while not answered, 0 for "Không phát sinh". */
  readonly workshops: { readonly count: number; readonly participants: number | null } | null;
  /** B2. */
  readonly technicalFocal: string | null;
  readonly dataNetwork: boolean | null;
  /** B3, every line of the agency: need 'needed' | 'none' | 'owner'; the ladder step only where there is a need. */
  readonly connections: readonly {
    readonly id: string;
    readonly system: string;
    readonly need: 'needed' | 'none' | 'owner';
    readonly step: number | null;
    readonly route: 'lgspNgsp' | 'direct' | 'other' | null;
    readonly since: CivilDate | null;
  }[];
  /** B4: what the agency provides; users are permanent agency numbers where chosen from the registry. */
  readonly provided: readonly {
    readonly id: string;
    readonly name: string;
    readonly system: string | null;
    readonly state: 'preparing' | 'ready' | 'provided';
    readonly users: readonly number[];
  }[];
  /** B5: transactions of the period, by line of B3; null is "Chưa có số liệu", never 0. */
  readonly transactions: readonly {
    readonly connection: string;
    readonly total: number | null;
    readonly succeeded: number | null;
  }[];
  /** B6: plan to join the national platform. */
  readonly ngspPlan: 'none' | 'drafting' | 'issued' | 'sent' | null;
  /** B6 or B3 names the data the agency wants. */
  readonly hasDataList: boolean | null;
  /** B1: year or day by which the platform is to run; needed for readiness (3) of O16. */
  readonly lgspMilestone: boolean | null;
  /** C1 counted: one-stop and online-service software apart; a nation-wide system counts in neither. */
  readonly packages: {
    readonly oneStop: number;
    readonly online: number;
    readonly nationwide: number;
  } | null;
  /** C3. */
  readonly chosenPackage: {
    readonly chosen: boolean;
    /** Id of the line of C1. */
    readonly packageId: string | null;
    readonly formedBy: 'upgrade' | 'merge' | 'hire' | 'newBuild' | null;
    readonly newBuildExplained: boolean;
    /** The agency's own date for being unified. */
    readonly unifiedBy: CivilDate | null;
  } | null;
  /** C5: exactly one unit, by document. */
  readonly focalAssigned: boolean | null;
  /** C6: rows in force on the cut-off; rows that are "Không áp dụng" are outside `applicable`. */
  readonly standards: {
    readonly met: number;
    readonly partial: number;
    readonly notMet: number;
    readonly applicable: number;
  } | null;
  /** C8 and C9, of the data period. */
  readonly proceduresWithFiles: {
    readonly level3: number | null;
    readonly level4: number | null;
  } | null;
  readonly files: {
    readonly total: number | null;
    readonly level3: number | null;
    readonly level4: number | null;
  } | null;
  /** C10: between the levels of the agency; 'electronic' only where every level is. */
  readonly sharing: 'none' | 'manual' | 'electronic' | null;
  /** C11: portals counted from C1, and level 3-4 procedures on the unified portal of all level 3-4. */
  readonly portal: {
    readonly count: number | null;
    readonly online: number | null;
    readonly of: number | null;
  } | null;
  /** E2. */
  readonly proposals: number;
  /** E3: one row per conclusion answered. */
  readonly conclusions: readonly ConclusionFact[];
}

/** What an agency says of a conclusion given to it (E3). */
export interface ConclusionFact {
  /** '2017-Q4.3'. */
  readonly conclusion: string;
  readonly outcome: (typeof HAND_STATES)[number];
  readonly doneOn: CivilDate | null;
  /** Number and symbol. */
  readonly document: string | null;
  /** The milestone of an ongoing one, the reason of one not begun. */
  readonly remark: string | null;
}
