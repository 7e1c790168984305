import * as v from 'valibot';
import { date, maybe, text } from '../documents/field.js';
import { startOfDay, addDays, type CivilDate } from '../text/civil-date.js';
import { requiredText } from './catalogue-entry.js';
import { DENOMINATORS, type DenominatorName, type KindSet } from './denominators.js';
import { type Formula, FORMULAS, isMinistryFormula } from './formula.js';
import type { Bound, Obligation } from './obligation.js';

const KIND_SETS = Object.keys(DENOMINATORS) as KindSet[];

/** Formulas a new directive may use: the known ones of agencies and the Ministry, or "by hand". */
export const DRAFT_FORMULAS: readonly Formula[] = FORMULAS.filter(
  (formula) => formula !== 'architecture' && formula !== 'fiveTests',
);

const agencyNumbers = v.pipe(
  v.array(
    v.pipe(v.number('malformed.number'), v.integer('malformed.number'), v.minValue(1, 'malformed.range')),
  ),
  v.maxLength(1000, 'malformed.tooMany'),
  v.check((numbers) => new Set(numbers).size === numbers.length, 'malformed.twice'),
);

/** A directive as the Authority types it: whole days, as documents speak. */
export const obligationDraft = v.strictObject({
  titleVi: requiredText(300),
  titleEn: maybe(text(300)),
  sentence: requiredText(1000),
  documentSymbol: requiredText(120),
  documentOn: date(),
  documentIssuer: requiredText(200),
  formula: v.picklist(DRAFT_FORMULAS, 'malformed.choice'),
  binds: v.picklist(KIND_SETS, 'malformed.choice'),
  /** Addressees by number; empty: every agency of the set. */
  agencies: maybe(agencyNumbers),
  firstDay: date(),
  /** Last day still in time; empty where the document sets none. */
  lastDay: maybe(date()),
  /** First day on which the duty no longer holds. */
  endsOn: maybe(date()),
});

export type ObligationDraft = v.InferOutput<typeof obligationDraft>;

/** Codes of entered duties: N1, N2 …; those of the source article are O1 to O20 and come with the release. */
export const ENTERED_CODE = /^N[1-9]\d{0,3}$/;

const OWN_DENOMINATORS: Partial<Record<Formula, DenominatorName>> = {
  projectRequirements: 'projectAgencies',
  architectureCompliance: 'compliantAgencies',
};

/** The duty that a draft makes; its deadline is the end of the last day. */
export function obligationFrom(draft: ObligationDraft, code: string, version: number): Obligation {
  const { formula, lastDay } = draft;
  const bound: Bound = isMinistryFormula(formula) ? 'ministry' : draft.binds;
  const named = draft.agencies && draft.agencies.length > 0 ? [...draft.agencies] : null;
  return {
    code,
    version,
    nature: formula === 'focalUnit' || bound === 'ministry' ? 'standing' : 'periodic',
    formula,
    binds: bound,
    agencies: bound === 'ministry' ? null : named,
    denominator: OWN_DENOMINATORS[formula] ?? bound,
    titleVi: draft.titleVi ?? '',
    titleEn: draft.titleEn ?? draft.titleVi ?? '',
    document: {
      symbol: draft.documentSymbol ?? '',
      issuedOn: draft.documentOn,
      issuer: draft.documentIssuer ?? '',
    },
    sentence: draft.sentence ?? '',
    firstDay: draft.firstDay,
    dueAt: lastDay ? startOfDay(addDays(lastDay, 1)) : null,
    doubt: null,
  };
}

/** Days in an order that can be: the document before the first day is usual, the end after it is needed. */
export function unsoundDay(draft: ObligationDraft): 'lastDay' | 'endsOn' | null {
  const before = (day: CivilDate | null | undefined) => day != null && day < draft.firstDay;
  if (before(draft.lastDay)) return 'lastDay';
  return draft.endsOn != null && draft.endsOn <= draft.firstDay ? 'endsOn' : null;
}
