import { isClosedBySecrecy } from '../answer-fields.js';
import { QUESTION_IDS, type QuestionId } from '../question-id.js';
import { parseAnswer } from '../questions.js';
import { trimAnswer } from '../shown-fields.js';
import { copyOf, keyValue, putRow, putValue, type Row, rowOf, valueAt } from '../workbook/answer-edit.js';
import type { PlannedField } from '../workbook/sheet-plan.js';
import type { WorkbookIssue } from '../workbook/workbook-issue.js';
import type { CoreField } from './core-fields.js';
import type { TrackedAgency } from './read-tracking.js';

/** One value of a line, with the cell it comes from. */
export interface FoundValue {
  readonly core: CoreField;
  readonly field: PlannedField;
  readonly value: unknown;
  readonly cell: string;
}

export interface TrackingChange {
  readonly question: QuestionId;
  /** As a comparison of two answers names it: 'steps.7.document.number'. */
  readonly path: string;
  readonly cell: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface MergedLine {
  /** Whole answers as they would stand. */
  readonly answers: readonly { readonly question: QuestionId; readonly value: unknown }[];
  readonly changes: readonly TrackingChange[];
}

type Tell = (
  kind: 'issues' | 'notes',
  cell: string,
  question: QuestionId,
  code: WorkbookIssue['code'],
) => void;

/** Puts the values of one line into what is known of its agency; what is the same already is no change. */
export function mergeLine(found: readonly FoundValue[], agency: TrackedAgency, tell: Tell): MergedLine {
  const answers: { question: QuestionId; value: unknown }[] = [];
  const changes: TrackingChange[] = [];
  for (const question of QUESTION_IDS) {
    const own = found.filter(({ core }) => core.question === question);
    const current = agency.answers[question] ?? null;
    const earlier = agency.target === 'offer' ? agency.earlier[question] : undefined;
    const changed = own.filter(
      (each) =>
        !isSame(valueIn(current, each), each.value) &&
        !(earlier !== undefined && isSame(valueIn(earlier, each), each.value)),
    );
    if (changed.length === 0) continue;
    const refused = changed.filter((each) => !isOpen(each, question, agency, tell));
    if (refused.length === changed.length) continue;
    const taken = changed.filter((each) => !refused.includes(each));
    const value = finished(question, taken, current, agency, tell);
    if (value === null || isSame(value, current)) continue;
    answers.push({ question, value });
    for (const each of taken)
      changes.push({
        question,
        path: pathOf(each),
        cell: each.cell,
        before: shown(each, valueIn(current, each)),
        after: shown(each, each.value),
      });
  }
  return { answers, changes };
}

/** What the agency itself said before stands; words about a state secret never enter (T3). */
function isOpen(
  { field, cell }: FoundValue,
  question: QuestionId,
  agency: TrackedAgency,
  tell: Tell,
): boolean {
  if (agency.target === 'offer' && agency.earlier[question] !== undefined) {
    tell('notes', cell, question, 'tracking.cell.answered');
    return false;
  }
  if (agency.secret.includes(question) && isClosedBySecrecy(field.face)) {
    tell('issues', cell, question, 'workbook.cell.secret');
    return false;
  }
  return true;
}

function finished(
  question: QuestionId,
  taken: readonly FoundValue[],
  current: unknown,
  agency: TrackedAgency,
  tell: Tell,
): unknown {
  const next = copyOf(current);
  for (const each of taken) {
    const { row } = each.core;
    if (!row) putValue(next, each.field, each.value);
    else {
      const line: Row = copyOf(
        rowOf(next, row.block, row.key) ?? { [row.block.rowKey]: keyValue(row.block, row.key) },
      );
      putValue(line, each.field, each.value);
      putRow(next, row.block, row.key, line);
    }
  }
  const trimmed = trimAnswer(question, next, agency.variant);
  for (const each of taken)
    if (valueIn(trimmed, each) === undefined) tell('notes', each.cell, question, 'workbook.cell.notAsked');
  if (trimmed === null) return null;
  const parsed = parseAnswer(question, trimmed);
  if (parsed.ok) return parsed.value;
  for (const { code } of parsed.issues) tell('issues', taken[0]!.cell, question, code);
  return null;
}

function valueIn(answer: unknown, { core, field }: FoundValue): unknown {
  const holder = core.row ? rowOf(answer, core.row.block, core.row.key) : answer;
  const value = valueAt(holder, field.path);
  return field.option === null ? value : Array.isArray(value) && value.includes(field.option);
}

/** A ticked choice is shown as its code, an unticked one as nothing. */
const shown = ({ field }: FoundValue, value: unknown): unknown =>
  field.option === null ? (value ?? null) : value === true ? field.option : null;

/** The place of a value as a comparison of two answers names it. */
export const pathOf = ({ core, field }: Pick<FoundValue, 'core' | 'field'>): string =>
  core.row ? `${core.row.block.list}.${core.row.key}.${field.path.join('.')}` : field.place;

const isSame = (a: unknown, b: unknown): boolean => stable(a) === stable(b);

/** JSON whose keys stand in one order, so that two ways of writing the same are the same. */
function stable(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
