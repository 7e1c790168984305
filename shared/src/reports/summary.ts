import { GUIDANCE_ITEMS } from '../areas/architecture/content.js';
import { isIssued, ISSUED_STEP } from '../areas/architecture/steps.js';
import type { FormVariant } from '../agencies/kind.js';
import { countOrNone, proceduresByLevel, proceduresTotal } from '../areas/one-stop/counting.js';
import { standardsOn } from '../areas/one-stop/standards.js';
import { type DocumentDraft, numberSymbol } from '../documents/official-document.js';
import type { CivilDate } from '../text/civil-date.js';
import type { AnswerOf, Answers } from './answer-schemas.js';
import type { AreaSummary, ProjectSummary } from './area-summary.js';
import { type FormContext, LATEST_FORM } from './form-context.js';
import { visibleAnswers } from './questions.js';
import { isSecret } from './required-parts.js';
import { NO_AREAS, summariseAreas } from './summarise-areas.js';
import { summariseProjects } from './summarise-projects.js';

/** Raised with every change of what a summary says; older rows stay beside the new ones (house decision 2). */
export const SUMMARY_RULES_VERSION = 2;

/** What the board reads of a revision; it never reads the content itself (house decision 2). */
export interface Summary extends AreaSummary {
  readonly A1: number | null;
  /** The decision of step 7, while A1 says issued. */
  readonly decision: {
    readonly numberSymbol: string;
    readonly issuedOn: CivilDate;
    readonly signer: string | null;
    readonly fileId: string | null;
  } | null;
  /** State secrecy closes A1 or A3, or the decision itself is secret: its number may be missing. */
  readonly secretA: boolean;
  readonly stepDates: readonly {
    readonly step: number;
    readonly startedOn: CivilDate | null;
    readonly documentDate: CivilDate | null;
  }[];
  readonly currentStepSince: CivilDate | null;
  /** The agency's own date of issuing (A5, step 7). */
  readonly plannedIssue: CivilDate | null;
  readonly planned: readonly { readonly step: number; readonly on: CivilDate }[];
  readonly draftPercent: number | null;
  readonly leadUnit: string | null;
  readonly formOfWork: string | null;
  /** Codes of L7 by part of the form: 'A:KP'. */
  readonly difficulties: readonly string[];
  readonly checkedAgainstGuidance: 'full' | 'partial' | 'none' | null;
  readonly lgsp: string | null;
  /** Connections on the ladder L5; "Không có nhu cầu" and "Là cơ quan chủ quản" are outside it. */
  readonly ngsp: readonly { readonly system: string; readonly step: number }[];
  readonly oneStopCount: number | null;
  readonly proceduresTotal: number | null;
  readonly levels: readonly [number, number, number, number] | null;
  readonly unitsUsing: readonly { readonly level: string; readonly used: number; readonly total: number }[];
  readonly focalUnit: string | null;
  readonly hasProcedures: boolean | null;
  readonly hasProjects: boolean | null;
  readonly projects: readonly ProjectSummary[];
}

/**
 * Cuts the summary from the answers of one revision, by the lists that held at the cut-off of its round. Pure; what is
 * not answered is null, never zero. The variant decides which documents C6 asks about.
 */
export function summarise(
  given: Answers,
  form: FormContext = LATEST_FORM,
  variant: FormVariant = 'T',
): Summary {
  // The province's form shows every question there is: what its gates hide never counts. A9 and E3 have no gate of their own.
  const { A9, E3 } = given;
  const answers = { ...visibleAnswers('T', given, form), ...(A9 ? { A9 } : {}), ...(E3 ? { E3 } : {}) };
  const { A2, A6, B1, C0, C2, C5, D1 } = answers;
  return {
    ...architecture(answers),
    ...summariseAreas(answers, standardsOn(form.standards, form.day, variant)),
    draftPercent: A2?.percent ?? null,
    leadUnit: A6?.leadUnit ?? null,
    formOfWork: A6?.form ?? null,
    difficulties: difficulties(answers.E1),
    checkedAgainstGuidance: guidance(answers.A7),
    lgsp: B1?.state ?? null,
    ngsp: connections(answers.B3),
    oneStopCount: C2?.count ?? null,
    proceduresTotal: procedures(C0),
    levels: proceduresByLevel(answers.C7),
    unitsUsing: unitsUsing(answers.C4),
    focalUnit: C5?.state === 'assigned' ? (C5.unit ?? null) : null,
    hasProcedures: C0?.has ? C0.has === 'yes' : null,
    hasProjects: D1?.has ? D1.has === 'yes' : null,
    projects: summariseProjects(answers),
  };
}

/** What a row says that an older version of these rules wrote: facts it did not know are null (house decision 2). */
export function readSummary(stored: Summary): Summary {
  const projects = (stored.projects as readonly Partial<ProjectSummary>[]).map((project) => ({
    ...NO_PROJECT,
    ...project,
  }));
  return { ...NO_AREAS, ...stored, projects };
}

const NO_PROJECT: ProjectSummary = {
  id: '',
  name: '',
  o3: 'notEnough',
  o45: null,
  handlesProcedures: null,
  approvedOn: null,
  state: null,
  form: null,
  money: null,
};

type ArchitecturePart = Pick<
  Summary,
  'A1' | 'decision' | 'secretA' | 'stepDates' | 'currentStepSince' | 'plannedIssue' | 'planned'
>;

function architecture(answers: Answers): ArchitecturePart {
  const step = answers.A1?.step ?? null;
  // A row left over from a step that A1 no longer claims says nothing: it is neither counted nor drawn.
  const taken = (answers.A3?.steps ?? [])
    .filter((row) => row.step <= (step ?? 0))
    .sort((a, b) => a.step - b.step);
  const issuing = taken.find((row) => row.step === ISSUED_STEP)?.document ?? null;
  const current = taken.find((row) => row.step === step);
  const planned = (answers.A5?.planned ?? [])
    .flatMap((row) => (row.on && row.step > (step ?? 0) ? [{ step: row.step, on: row.on }] : []))
    .sort((a, b) => a.step - b.step);
  return {
    A1: step,
    decision: isIssued(step) ? decisionOf(issuing) : null,
    secretA: isSecret('A1', answers) || isSecret('A3', answers) || issuing?.secrecy === 'secret',
    stepDates: taken.map((row) => ({
      step: row.step,
      startedOn: row.startedOn ?? null,
      documentDate: row.document?.issuedOn ?? null,
    })),
    currentStepSince: current?.startedOn ?? current?.document?.issuedOn ?? null,
    plannedIssue: planned.find((row) => row.step === ISSUED_STEP)?.on ?? null,
    planned,
  };
}

function decisionOf(document: DocumentDraft | null): Summary['decision'] {
  const name = numberSymbol(document);
  if (!document?.issuedOn || !name) return null;
  return {
    numberSymbol: name,
    issuedOn: document.issuedOn,
    signer: document.signer ?? document.signerTitle ?? null,
    fileId: document.fileId ?? null,
  };
}

function difficulties(answer: AnswerOf['E1'] | undefined): string[] {
  return (['A', 'B', 'C', 'D'] as const).flatMap((area) =>
    (answer?.[area]?.codes ?? []).map((code) => `${area}:${code}`),
  );
}

/** Full: each of the eight contents "Có", or "Có một phần" with where it stands (catalogue 4, a proposal). */
function guidance(answer: AnswerOf['A7'] | undefined): Summary['checkedAgainstGuidance'] {
  const rows = (answer?.items ?? []).filter((row) => row.answer);
  if (rows.length < GUIDANCE_ITEMS.length) return null;
  if (rows.every((row) => row.answer === 'yes' || (row.answer === 'partial' && row.where))) return 'full';
  return rows.some((row) => row.answer !== 'no') ? 'partial' : 'none';
}

function connections(answer: AnswerOf['B3'] | undefined): Summary['ngsp'] {
  return (answer?.connections ?? []).flatMap((row) =>
    row.need === 'needed' && row.step ? [{ system: systemOf(row), step: row.step }] : [],
  );
}

function systemOf(row: { system?: string | null; id: string }): string {
  return row.system && row.system !== 'other' ? row.system : `other:${row.id}`;
}

/** A province counts three levels, every other agency gives one total; only numbers enter a sum. */
function procedures(answer: AnswerOf['C0'] | undefined): number | null {
  return proceduresTotal(answer?.total ? 'B' : 'T', answer);
}

function unitsUsing(answer: AnswerOf['C4'] | undefined): Summary['unitsUsing'] {
  return (answer?.levels ?? []).flatMap((row) => {
    const used = countOrNone(row.used);
    const total = countOrNone(row.total);
    return used === null || total === null ? [] : [{ level: row.level, used, total }];
  });
}
