import type { FormVariant } from '@ega/shared/agencies/kind';
import { isClosedBySecrecy } from '@ega/shared/reports/answer-fields';
import type { QuestionId } from '@ega/shared/reports/question-id';
import { questionShort } from '@ega/shared/reports/question-text';
import {
  allCoreFields,
  coreFields,
  coreLabel,
  type CoreField,
} from '@ega/shared/reports/tracking/core-fields';
import { sheetMark } from '@ega/shared/reports/tracking/sheet-origin';
import { FIELD_MARK } from '@ega/shared/reports/tracking/sheet-lines';
import { rowOf, valueAt } from '@ega/shared/reports/workbook/answer-edit';
import { MARK_SHEET } from '@ega/shared/reports/workbook/workbook-mark';
import { writeCell } from '@ega/shared/reports/workbook/write-cell';
import { isTrialRound } from '@ega/shared/rounds/round';
import { civilDateAt } from '@ega/shared/text/civil-date';
import { formatDate, formatInstant, quarterName } from '@ega/shared/text/format';
import { say } from '@ega/shared/text/say';
import type { OneSheetSource } from '../reports/one-sheet-source.queries.js';
import type { TrackedReport } from '../reports/tracked-answers.queries.js';
import { fieldHelp, formatOf } from './field-help.js';
import type { FormCell, FormRow, FormSheet, FormWorkbook } from './form-workbook.js';

const NUMBER = 1;
const NAME = 2;
const STATE = 3;
const FIRST = 4;
const WIDTH = 19;

/** One line for each agency of a round and a column for each main field, filled with what is known. */
export function oneSheet(source: OneSheetSource): FormWorkbook {
  const { round, demo, now } = source;
  const marks = [
    ...(demo ? [say('vi', 'export.demoDay', { day: formatDate(civilDateAt(now)) })] : []),
    ...(isTrialRound(round.id) ? [say('vi', 'round.trialMark')] : []),
  ];
  const lists = new Map<string, readonly string[]>();
  const mark = marks.length > 0 ? marks.join(' · ') : null;
  return {
    fileName: `bang-tong-hop-${round.id}${demo ? '-DU-LIEU-MINH-HOA' : ''}`,
    title: say('vi', 'tracking.sheet.title', { quarter: quarterName(round) }),
    demo: mark,
    sheets: [lines(source, mark, lists)],
    lists,
    listsSheet: say('vi', 'form.sheet.lists'),
    listError: say('vi', 'form.sheet.notInList'),
    mark: sheetMark(round.id),
    markSheet: MARK_SHEET,
  };
}

function lines(
  source: OneSheetSource,
  demo: string | null,
  lists: Map<string, readonly string[]>,
): FormSheet {
  const { round, form, now, agencies } = source;
  const fields = allCoreFields(form);
  const asked = new Map<FormVariant, ReadonlySet<string>>();
  const asks = (variant: FormVariant, key: string): boolean => {
    const keys = asked.get(variant) ?? new Set(coreFields(variant, form).map((field) => field.key));
    asked.set(variant, keys);
    return keys.has(key);
  };
  const head: FormRow[] = [
    {
      hidden: true,
      cells: fields.map(({ key }, at) => ({
        column: FIRST + at,
        value: `${FIELD_MARK}${key}`,
        look: 'mark',
      })),
    },
    ...(demo ? [{ cells: [{ column: NUMBER, value: demo, look: 'demo' as const }] }] : []),
    {
      cells: [
        {
          column: NUMBER,
          value: say('vi', 'tracking.sheet.title', { quarter: quarterName(round) }),
          look: 'title',
        },
      ],
      height: 26,
    },
    { cells: [{ column: NUMBER, value: say('vi', 'tracking.sheet.how'), look: 'line' }], height: 18 },
    {
      cells: [
        {
          column: NUMBER,
          value: `${say('vi', 'form.sheet.issuedAt')} ${formatInstant(now)}`,
          look: 'line',
        },
      ],
      height: 18,
    },
    {
      cells: [
        { column: NUMBER, value: say('vi', 'tracking.sheet.number'), look: 'head' },
        { column: NAME, value: say('vi', 'tracking.isAgency'), look: 'head' },
        { column: STATE, value: say('vi', 'tracking.sheet.state'), look: 'head' },
        ...questionHeads(fields),
      ],
    },
    {
      cells: [
        ...[NUMBER, NAME, STATE].map((column): FormCell => ({ column, value: null, look: 'head' })),
        ...fields.map((field, at): FormCell => ({
          column: FIRST + at,
          value: coreLabel(field, 'vi'),
          look: 'head',
        })),
      ],
    },
  ];
  const rows = agencies.map((agency): FormRow => ({
    cells: [
      { column: NUMBER, value: agency.number, look: 'label', format: 'number' },
      { column: NAME, value: agency.nameVi, look: 'label' },
      { column: STATE, value: say('vi', `tracking.sheet.${agency.target}`), look: 'label' },
      ...fields.map((field, at) => ({
        column: FIRST + at,
        ...cellOf(agency, field, asks(agency.variant, field.key), lists),
      })),
    ],
  }));
  return {
    name: say('vi', 'tracking.sheet.name'),
    widths: [6, 34, 23, ...fields.map(() => WIDTH)],
    rows: [...head, ...rows],
    keptColumns: NAME,
    keptRows: head.length,
    landscape: true,
  };
}

/** 'A3. Thời điểm, văn bản từng bước' over all columns of the question. */
function questionHeads(fields: readonly CoreField[]): FormCell[] {
  const questions = [...new Set(fields.map(({ question }) => question))];
  return questions.map((question): FormCell => {
    const own = fields.flatMap((field, at) => (field.question === question ? [FIRST + at] : []));
    const value = `${question}. ${questionShort(question, 'vi')}`;
    return { column: own[0]!, to: own.at(-1)!, value, look: 'question' };
  });
}

function cellOf(
  agency: TrackedReport,
  core: CoreField,
  asked: boolean,
  lists: Map<string, readonly string[]>,
): Omit<FormCell, 'column'> {
  if (!asked) return { value: null, look: 'closed' };
  const { question, parts, issued } = core;
  const field = parts[0]!;
  const own = agency.target === 'offer' && agency.answered.includes(question);
  const secret = agency.secret.includes(question) && isClosedBySecrecy(field.face);
  const closed = agency.target === 'closed' || own || secret;
  const help = fieldHelp(field, lists);
  const values = parts.map(({ path }) => valueAt(holderOf(agency, core, question), path));
  const value = issued ? issuedText(values) : writeCell(field, values[0]);
  return {
    value,
    look: closed ? 'closed' : 'input',
    ...formatOf(field.face.kind),
    ...(closed || !help ? {} : { help }),
  };
}

/**
 * Its own words of an earlier round, else what the Authority knows; in an entry what was entered. Of an agency that has
 * begun nothing is shown: what it said before would be taken for what it says now.
 */
function holderOf(agency: TrackedReport, { row }: CoreField, question: QuestionId): unknown {
  if (agency.target === 'closed') return null;
  const earlier = agency.target === 'offer' ? agency.earlier[question] : undefined;
  const answer = earlier ?? agency.answers[question];
  return row ? rowOf(answer, row.block, row.key) : answer;
}

/** '383/QĐ-UBND'; the day has a column of its own. */
const issuedText = ([number, symbol]: readonly unknown[]): string | null =>
  typeof number === 'string' ? [number, symbol].filter((part) => typeof part === 'string').join('/') : null;
