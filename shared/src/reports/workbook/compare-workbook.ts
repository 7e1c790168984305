import type { FormVariant } from '../../agencies/kind.js';
import { isClosedBySecrecy } from '../answer-fields.js';
import type { Answers } from '../answer-schemas.js';
import type { FormContext } from '../form-context.js';
import { QUESTION_IDS, type QuestionId } from '../question-id.js';
import { parseAnswer } from '../questions.js';
import { isSecret } from '../required-parts.js';
import { trimAnswer } from '../shown-fields.js';
import type { Row } from './answer-edit.js';
import { changesOf, type QuestionChanges, type WorkbookChange } from './question-changes.js';
import { findCells, type FoundForm } from './find-cells.js';
import { readCell } from './read-cell.js';
import type { ReadSheet } from '../../documents/sheet-cell.js';
import type { WorkbookIssue } from './workbook-issue.js';
import type { WorkbookMark } from './workbook-mark.js';

/** The report as the system holds it while the workbook is read. */
export interface CurrentReport {
  readonly variant: FormVariant;
  /** The form of the round; left out, the latest form is meant. */
  readonly form?: FormContext;
  readonly answers: Answers;
  /** Taken over from the earlier round and neither confirmed nor changed yet. */
  readonly prefilled: readonly QuestionId[];
  /** What may be changed now. */
  readonly editable: readonly QuestionId[];
}

/** What a workbook would do to the report: everything, or nothing where an issue is left. */
export interface WorkbookReading {
  readonly changes: readonly WorkbookChange[];
  /** Whole answers as they would be saved; null clears one. */
  readonly answers: readonly { readonly question: QuestionId; readonly value: unknown }[];
  /** "Xác nhận không thay đổi". */
  readonly confirmed: readonly QuestionId[];
  readonly issues: readonly WorkbookIssue[];
  readonly notes: readonly WorkbookIssue[];
}

/**
 * Compares a workbook with what it was made of and with the report of today, field by field. Only what somebody changed
 * in the workbook counts; where the system was changed too, the system stands unless the question is in `take`.
 */
export function compareWorkbook(
  sheets: readonly ReadSheet[],
  mark: WorkbookMark,
  current: CurrentReport,
  take: readonly QuestionId[] = [],
): WorkbookReading {
  const form = findCells(sheets, current.variant, current.form);
  const issues: WorkbookIssue[] = [...form.issues];
  const notes: WorkbookIssue[] = [...form.notes];
  const after = { ...current.answers } as Record<QuestionId, unknown>;
  const read = QUESTION_IDS.flatMap((question) => {
    const marked = mark.answers.find((answer) => answer.question === question);
    if (!marked) return [];
    const changes = changesOf(form, question, {
      marked: marked.value,
      current: current.answers[question],
      answers: current.answers,
      token: mark.token,
      takeAll: take.includes(question),
    });
    issues.push(...changes.issues);
    notes.push(...changes.notes);
    if (changes.value !== undefined) after[question] = changes.value;
    return changes.changes.length > 0 ? [changes] : [];
  });
  const answers = read
    .filter((changes) => changes.value !== undefined)
    .map((changes) => ({
      question: changes.question,
      value: finished(changes, after as Answers, current, issues, notes),
    }));
  return {
    changes: read.flatMap(({ changes }) => changes),
    answers,
    confirmed: confirmedIn(form, current, answers, issues),
    issues,
    notes,
  };
}

/** The answer as the form would send it, with what is wrong in it told at the cells. */
function finished(
  { question, value, changes }: QuestionChanges,
  after: Answers,
  current: CurrentReport,
  issues: WorkbookIssue[],
  notes: WorkbookIssue[],
): unknown {
  const first = changes.find((change) => change.taken) ?? changes[0]!;
  const at = ({ sheet, cell, path }: WorkbookChange) => ({ sheet, cell, question, path });
  if (!current.editable.includes(question)) {
    issues.push({ ...at(first), code: 'workbook.question.closed' });
    return null;
  }
  if (isSecret(question, after)) {
    for (const change of changes)
      if (change.after !== null && isClosedBySecrecy(change.face))
        issues.push({ ...at(change), code: 'workbook.cell.secret' });
  }
  const trimmed = trimAnswer(question, value, current.variant);
  for (const change of changes)
    if (change.taken && change.after !== null && !change.stands(trimmed))
      notes.push({ ...at(change), code: 'workbook.cell.notAsked' });
  if (trimmed === null) return null;
  const parsed = parseAnswer(question, trimmed);
  if (parsed.ok) return parsed.value;
  for (const { code } of parsed.issues) issues.push({ ...at(first), code });
  return trimmed as Row;
}

function confirmedIn(
  form: FoundForm,
  current: CurrentReport,
  answers: WorkbookReading['answers'],
  issues: WorkbookIssue[],
): QuestionId[] {
  return form.confirmed.flatMap(({ question, sheet, cell, content }) => {
    const reading = readCell(CONFIRM, content);
    if (!reading.ok) issues.push({ sheet, cell, question, code: reading.code });
    const waits = current.prefilled.includes(question) && current.editable.includes(question);
    const changed = answers.some((answer) => answer.question === question);
    return reading.ok && reading.value === true && waits && !changed ? [question] : [];
  });
}

/** The cell beside "Xác nhận không thay đổi" is ticked like one of several choices. */
const CONFIRM = { option: 'confirm', face: { kind: 'choices' } } as Parameters<typeof readCell>[0];
