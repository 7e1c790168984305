import { isQuestionId, type QuestionId } from '../question-id.js';
import type { ReadSheet } from '../../documents/sheet-cell.js';

/** The hidden sheet by which a workbook that comes back is known. */
export const MARK_SHEET = '_ega';
/** First cell of the sheet; the number is that of this arrangement, not of the form. */
const MARK = 'ega-form-workbook-1';
/** A cell takes 32,767 characters. */
const PIECE = 30_000;

/** One answer as it stood when the workbook was made: what has changed is what differs from it. */
export interface MarkedAnswer {
  readonly question: QuestionId;
  readonly version: number;
  readonly value: unknown;
}

/** What a workbook knows of itself. */
export interface WorkbookMark {
  readonly round: string;
  readonly agency: number;
  readonly formVersion: number;
  /** Begins the ids of the lines added in this workbook, so that two workbooks never give one id to two lines. */
  readonly token: string;
  readonly issuedAt: string;
  readonly answers: readonly MarkedAnswer[];
}

/** The rows of the hidden sheet, without the hash that closes them. */
export function writeMark(mark: WorkbookMark): string[][] {
  const { round, agency, formVersion, token, issuedAt, answers } = mark;
  return [
    [MARK],
    ['round', round],
    ['agency', String(agency)],
    ['formVersion', String(formVersion)],
    ['token', token],
    ['issuedAt', issuedAt],
    ...answers.map(({ question, version, value }) => [
      'answer',
      question,
      String(version),
      ...pieces(JSON.stringify(value ?? null)),
    ]),
  ];
}

/** What the hash is taken over. */
export function markText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.join('\t')).join('\n');
}

export interface FoundMark {
  readonly mark: WorkbookMark;
  /** The rows as they were found, to be hashed, and the hash that the sheet holds. */
  readonly rows: readonly (readonly string[])[];
  readonly hash: string;
}

/** Reads the hidden sheet; null where the workbook is none of ours or the sheet was altered beyond reading. */
export function readMark(sheets: readonly ReadSheet[]): FoundMark | null {
  const sheet = sheets.find(({ name }) => name === MARK_SHEET);
  if (!sheet) return null;
  const lines = linesOf(sheet);
  const hash = lines.find(([name]) => name === 'hash')?.[1] ?? '';
  const rows = lines.filter(([name]) => name !== 'hash');
  if (rows[0]?.[0] !== MARK) return null;
  const fact = (name: string): string => rows.find((row) => row[0] === name)?.[1] ?? '';
  const answers = rows.filter((row) => row[0] === 'answer').map(readAnswer);
  const [agency, formVersion] = [Number(fact('agency')), Number(fact('formVersion'))];
  const sound =
    Number.isSafeInteger(agency) &&
    Number.isSafeInteger(formVersion) &&
    /^[a-z0-9]{4,16}$/.test(fact('token')) &&
    answers.every((answer) => answer !== null);
  if (!sound) return null;
  const mark: WorkbookMark = {
    round: fact('round'),
    agency,
    formVersion,
    token: fact('token'),
    issuedAt: fact('issuedAt'),
    answers: answers.filter((answer) => answer !== null),
  };
  return { mark, rows, hash };
}

function linesOf(sheet: ReadSheet): string[][] {
  const lines: string[][] = [];
  const ordered = [...sheet.cells].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column, content } of ordered) {
    const text =
      content.kind === 'text' ? content.text : content.kind === 'number' ? String(content.value) : '';
    const line = (lines[row - 1] ??= []);
    line[column - 1] = text;
  }
  return lines.filter(Boolean).map((line) => Array.from(line, (text) => text ?? ''));
}

function readAnswer([, question, version, ...json]: readonly string[]): MarkedAnswer | null {
  const number = Number(version);
  if (!isQuestionId(question) || !Number.isSafeInteger(number)) return null;
  try {
    return { question, version: number, value: JSON.parse(json.join('')) as unknown };
  } catch {
    return null;
  }
}

function pieces(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; at += PIECE) found.push(text.slice(at, at + PIECE));
  return found;
}
