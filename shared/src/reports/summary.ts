import type { CivilDate } from '../text/civil-date.js';
import { numberSymbol, type OfficialDocument } from '../documents/official-document.js';
import { numberOf, type Figure } from '../documents/fields.js';
import { ISSUED_STEP } from '../areas/architecture/steps.js';
import type { AnswerOf, Answers } from './questions.js';

/** Raised with every change of what a summary says; older rows stay beside the new ones. */
export const SUMMARY_RULES_VERSION = 1;

/** What the board reads of a revision; it never reads the content itself (house decision 2). */
export interface Summary {
  readonly A1: number | null;
  readonly decision: {
    readonly numberSymbol: string;
    readonly issuedOn: CivilDate;
    readonly signer: string | null;
    readonly fileId: string | null;
  } | null;
  /** A1 or A3 is closed by state secrecy. */
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
  readonly difficulties: readonly string[];
  readonly checkedAgainstGuidance: 'full' | 'partial' | 'none' | null;
  readonly lgsp: string | null;
  readonly ngsp: readonly { readonly system: string; readonly step: number }[];
  readonly oneStopCount: number | null;
  readonly proceduresTotal: number | null;
  readonly levels: readonly [number, number, number, number] | null;
  readonly unitsUsing: readonly { readonly level: string; readonly used: number; readonly total: number }[];
  readonly focalUnit: string | null;
  readonly hasProcedures: boolean | null;
  readonly hasProjects: boolean | null;
  readonly projects: readonly {
    readonly id: string;
    readonly name: string;
    readonly o3: 'met' | 'notMet' | 'notEnough';
  }[];
}

/** Cuts the summary from the answers of one revision. Pure; a missing answer is null, never zero. */
export function summarise(answers: Answers): Summary {
  const step = answers.A1?.step ?? null;
  const rows = [...(answers.A3?.rows ?? [])].sort((a, b) => a.step - b.step);
  const issued = rows.find((row) => row.step === ISSUED_STEP)?.document ?? null;
  const current = rows.find((row) => row.step === step);
  const planned = (answers.A5?.rows ?? []).flatMap((row) =>
    row.plannedOn ? [{ step: row.step, on: row.plannedOn }] : [],
  );
  const secret = answers.T3?.secret === 'yes' ? (answers.T3.questions ?? []) : [];
  return {
    A1: step,
    decision: decisionOf(issued),
    secretA: secret.includes('A1') || secret.includes('A3'),
    stepDates: rows.map((row) => ({
      step: row.step,
      startedOn: row.startedOn,
      documentDate: row.document?.issuedOn ?? null,
    })),
    currentStepSince: current?.startedOn ?? current?.document?.issuedOn ?? null,
    plannedIssue: planned.find((row) => row.step === ISSUED_STEP)?.on ?? null,
    planned,
    draftPercent: answers.A2?.percent ?? null,
    leadUnit: answers.A6?.leadUnit ?? null,
    formOfWork: answers.A6?.form ?? null,
    difficulties: (answers.E1?.rows ?? []).flatMap((row) => row.codes.map((code) => `${row.area}:${code}`)),
    checkedAgainstGuidance: guidance(answers.A7),
    lgsp: answers.B1?.state ?? null,
    ngsp: (answers.B3?.rows ?? []).flatMap((row) =>
      row.standing === 'step' && row.step ? [{ system: row.system, step: row.step }] : [],
    ),
    oneStopCount: answers.C2?.count ?? null,
    proceduresTotal: procedures(answers.C0),
    levels: levels(answers.C7),
    unitsUsing: unitsUsing(answers.C4),
    focalUnit: answers.C5?.assigned ? answers.C5.unit : null,
    hasProcedures: answers.C0?.handles ? answers.C0.handles === 'yes' : null,
    hasProjects: answers.D1?.any ? answers.D1.any === 'yes' : null,
    projects: projects(answers),
  };
}

function decisionOf(document: OfficialDocument | null): Summary['decision'] {
  const name = numberSymbol(document);
  if (!document || !name || !document.issuedOn) return null;
  return {
    numberSymbol: name,
    issuedOn: document.issuedOn,
    signer: document.signer,
    fileId: document.fileId,
  };
}

function guidance(answer: AnswerOf['A7'] | undefined): Summary['checkedAgainstGuidance'] {
  const rows = answer?.rows.filter((row) => row.verdict !== null) ?? [];
  if (rows.length < 8) return null;
  if (rows.every((row) => row.verdict === 'yes' || (row.verdict === 'partly' && row.explanation)))
    return 'full';
  return rows.some((row) => row.verdict !== 'no') ? 'partial' : 'none';
}

/** The total of the procedures; null as long as a part is not a number. */
export function procedures(answer: AnswerOf['C0'] | undefined): number | null {
  if (!answer || answer.handles !== 'yes') return null;
  if (answer.total) return numberOf(answer.total);
  const parts = [answer.province, answer.district, answer.commune].filter(
    (part): part is Figure => part !== null,
  );
  const numbers = parts.map(numberOf).filter((n): n is number => n !== null);
  return numbers.length === 0 || parts.some((part) => part.state === 'notYet')
    ? null
    : numbers.reduce((sum, n) => sum + n, 0);
}

function levels(answer: AnswerOf['C7'] | undefined): Summary['levels'] {
  if (!answer) return null;
  const all = [answer.level1, answer.level2, answer.level3, answer.level4].map((figure) =>
    figure?.state === 'none' ? 0 : numberOf(figure),
  );
  return all.some((n) => n === null) ? null : (all as [number, number, number, number]);
}

function unitsUsing(answer: AnswerOf['C4'] | undefined): Summary['unitsUsing'] {
  return (answer?.rows ?? []).flatMap((row) => {
    const used = row.used?.state === 'none' ? 0 : numberOf(row.used);
    const total = numberOf(row.total);
    return used === null || total === null ? [] : [{ level: row.level, used, total }];
  });
}

/** O3 per project: met when requirement and content are both there; not met when one is missing (catalogue 4). */
function projects(answers: Answers): Summary['projects'] {
  if (answers.D1?.any !== 'yes') return [];
  const verdicts = new Map((answers.D3?.rows ?? []).map((row) => [row.project, row]));
  return (answers.D2?.rows ?? []).map((row) => {
    const binding = [verdicts.get(row.id)?.requirement?.answer, verdicts.get(row.id)?.content?.answer];
    const o3 = binding.every((answer) => answer === 'yes')
      ? 'met'
      : binding.includes('no')
        ? 'notMet'
        : 'notEnough';
    return { id: row.id, name: row.name ?? '', o3 };
  });
}
