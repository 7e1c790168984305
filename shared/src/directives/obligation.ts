import type { AgencyKind } from '../agencies/kind.js';
import {
  addDays,
  civil,
  type CivilDate,
  civilDateAt,
  type Instant,
  instantMs,
  startOfDay,
} from '../text/civil-date.js';
import { type DenominatorName, isCounted, type KindSet } from './denominators.js';
import type { Formula } from './formula.js';

export interface SourceDocument {
  readonly symbol: string;
  readonly issuedOn: CivilDate;
  readonly issuer: string;
}

/** Whom a duty addresses: agencies of some kinds, the Ministry itself, or its Authority. */
export type Bound = KindSet | 'ministry' | 'authority';

/** A duty as data: who, what, from when, until when, and the sentence that says so. */
export interface Obligation {
  /** O1 to O20 of the source; a later directive goes on counting. */
  readonly code: string;
  readonly version: number;
  /** Standing: met by a dated document, which a missing quarterly report never lowers (house decision 3). */
  readonly nature: 'standing' | 'periodic';
  /** How it is judged from the answers (catalogue 4). */
  readonly formula: Formula;
  readonly binds: Bound;
  /** Addressees by permanent number where the document names some agencies only; null: every one of `binds`. */
  readonly agencies: readonly number[] | null;
  readonly denominator: DenominatorName;
  readonly titleVi: string;
  readonly titleEn: string;
  readonly document: SourceDocument;
  /** The sentence of the source, its typing errors mended. */
  readonly sentence: string;
  /** Before this day figures are shown without a status (practice.md, status 4). */
  readonly firstDay: CivilDate;
  /** Exclusive: "trước tháng 9/2018" is strictly before 01/9/2018. Null where no document sets a date. */
  readonly dueAt: Instant | null;
  /** What the client has still to confirm about this duty. */
  readonly doubt: string | null;
}

/** The duty to issue an architecture: judged by date, so it always has one. */
export interface ArchitectureObligation extends Obligation {
  readonly formula: 'architecture';
  readonly binds: KindSet;
  readonly denominator: KindSet;
  readonly dueAt: Instant;
}

export function isArchitectureObligation(obligation: Obligation): obligation is ArchitectureObligation {
  return obligation.formula === 'architecture' && obligation.dueAt !== null;
}

export const DOCUMENT_1655: SourceDocument = {
  symbol: 'công văn 1655',
  issuedOn: civil('2018-02-13'),
  issuer: 'Văn phòng Chính phủ',
};

const SENTENCE =
  'Các bộ, ngành, địa phương phải khẩn trương ban hành Khung Kiến trúc Chính phủ điện tử cấp Bộ, Kiến trúc Chính quyền ' +
  'điện tử cấp tỉnh theo hướng dẫn của Bộ TT&TT, hoàn thành trước tháng 9/2018';

const COMMON = {
  // Version 1, of the first release, did not name its formula.
  version: 2,
  nature: 'standing',
  formula: 'architecture',
  agencies: null,
  document: DOCUMENT_1655,
  sentence: SENTENCE,
  firstDay: civil('2018-02-13'),
  dueAt: '2018-09-01T00:00:00+07:00',
} as const;

/** The duties to issue the architecture (domain 10, O1 and O2). */
export const OBLIGATIONS: readonly ArchitectureObligation[] = [
  {
    ...COMMON,
    code: 'O1',
    binds: 'O1',
    denominator: 'O1',
    titleVi: 'Ban hành Kiến trúc Chính phủ điện tử cấp Bộ',
    titleEn: 'Issue the ministry-level e-Government architecture',
    doubt: 'Cơ quan thuộc Chính phủ có thuộc đối tượng của thời hạn này hay không: chờ xác nhận.',
  },
  {
    ...COMMON,
    code: 'O2',
    binds: 'O2',
    denominator: 'O2',
    titleVi: 'Ban hành Kiến trúc Chính quyền điện tử cấp tỉnh',
    titleEn: 'Issue the provincial e-Government architecture',
    doubt: null,
  },
];

/** The duty to issue an architecture that binds agencies of a kind; each kind has exactly one. */
export function architectureObligation(
  obligations: readonly Obligation[],
  kind: AgencyKind,
): ArchitectureObligation | null {
  return (
    obligations
      .filter(isArchitectureObligation)
      .find((obligation) => obligation.agencies === null && isCounted(obligation.binds, kind)) ?? null
  );
}

export interface Deadline {
  /** The last day still in time: 31/8/2018 for "before 01/9/2018". */
  readonly lastDay: CivilDate;
  readonly dueMs: number;
}

type Dated = Obligation & { readonly dueAt: Instant };

const deadlines = new WeakMap<Obligation, Deadline>();

/** The deadline in the forms rules compare with, reckoned once for each duty. */
export function deadlineOf(obligation: Dated): Deadline {
  const known = deadlines.get(obligation);
  if (known) return known;
  const day = civilDateAt(obligation.dueAt);
  const dueMs = instantMs(obligation.dueAt);
  const deadline = { lastDay: dueMs === instantMs(startOfDay(day)) ? addDays(day, -1) : day, dueMs };
  deadlines.set(obligation, deadline);
  return deadline;
}

/** The last day still in time; null where no document sets a date. */
export function lastDayOf(obligation: Obligation): CivilDate | null {
  return isDated(obligation) ? deadlineOf(obligation).lastDay : null;
}

function isDated(obligation: Obligation): obligation is Dated {
  return obligation.dueAt !== null;
}

/** O1 to O20 in the order of the source, then entered directives in the order of their entering. */
export function byCode(a: Obligation, b: Obligation): number {
  const [first, second] = [a.code, b.code].map((code) => (code.startsWith('O') ? 0 : 1));
  return (first ?? 0) - (second ?? 0) || Number(a.code.slice(1)) - Number(b.code.slice(1));
}
