import type * as v from 'valibot';
import { faceOf, type CountAnswer } from '@ega/shared/documents/field';
import { ANSWER_SCHEMAS, type Answers } from '@ega/shared/reports/answer-schemas';
import { entriesOf, rowEntries } from '@ega/shared/reports/field-place';
import { optionText } from '@ega/shared/reports/option-lists';
import { QUESTION_IDS, type QuestionId } from '@ega/shared/reports/question-id';
import { say } from '@ega/shared/text/say';
import { formatDate } from '@ega/shared/text/format';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { millionText } from '@ega/shared/text/money';
import type { AnswerHand, EvidenceFile } from './answer-hand.js';

type Holder = Readonly<Record<string, unknown>>;

/** Ids that rows of registers got on this screen, by question, list and the id they have in the answers. */
export type RowIds = Map<string, string>;

/** Rows that follow a register by the id of its row, and the field that chooses one of its rows. */
const FOLLOWS: Readonly<Record<string, string>> = {
  project: 'D2.projects',
  connection: 'B3.connections',
  package: 'C1.packages',
};

/** The questions of one part of the form that have an answer, in its order. */
export const questionsOf = (part: string, answers: Answers): QuestionId[] =>
  QUESTION_IDS.filter((id) => id.startsWith(part) && answers[id] !== undefined);

interface Typing {
  readonly hand: AnswerHand;
  readonly rows: RowIds;
  readonly file: EvidenceFile;
  /** Only what no workbook carries: the files of evidence. */
  readonly filesOnly?: boolean;
}

/** Types a whole answer, field by field, as the form shows it. */
export async function typeAnswer(question: QuestionId, answer: unknown, typing: Typing): Promise<void> {
  const { hand, rows, file, filesOnly = false } = typing;
  await typeGroup(entriesOf(ANSWER_SCHEMAS[question]), answer as Holder, '');

  async function typeGroup(
    entries: Readonly<Record<string, v.GenericSchema>>,
    holder: Holder,
    path: string,
  ): Promise<void> {
    for (const [key, schema] of Object.entries(entries)) {
      const value = holder[key];
      if (value === null || value === undefined) continue;
      const at = path ? `${path}.${key}` : key;
      const kind = faceOf(schema)?.kind;
      if (kind === 'group' || kind === 'document') await typeGroup(entriesOf(schema), value as Holder, at);
      else if (kind === 'rows') await typeRows(schema, value as readonly Holder[], at);
      else if (kind === 'file') await hand.attach(idOf(at), file);
      else if (!filesOnly) await typeLeaf(schema, value, at);
    }
  }

  async function typeRows(schema: v.GenericSchema, list: readonly Holder[], at: string): Promise<void> {
    const rowKey = faceOf(schema)?.rowKey ?? 'id';
    for (const row of list) {
      const key = String(row[rowKey]);
      await typeGroup(
        rowEntries(schema),
        without(row, rowKey, question === 'B3' ? 'system' : ''),
        `${at}.${await keyOf(rowKey, at, key)}`,
      );
    }
  }

  async function keyOf(rowKey: string, list: string, key: string): Promise<string> {
    const follows = FOLLOWS[rowKey];
    if (follows) return rows.get(`${follows}.${key}`) ?? key;
    if (rowKey !== 'id') return key;
    const place = `${question}.${list}.${key}`;
    const known = rows.get(place);
    if (known !== undefined) return known;
    // The lines of the listed national systems stand there already, by the code of the system.
    const made = question === 'B3' ? key : (await hand.addRow(idOf(list))).slice(idOf(list).length + 1);
    rows.set(place, made);
    return made;
  }

  async function typeLeaf(schema: v.GenericSchema, value: unknown, at: string): Promise<void> {
    const face = faceOf(schema);
    const id = idOf(at);
    switch (face?.kind) {
      case 'text':
        if (!at.endsWith('.users'))
          return hand.write(id, Array.isArray(value) ? value.join('\n') : String(value));
        for (const line of value as string[]) await hand.choose(id, numberOf(line), line);
        return;
      case 'date':
        return hand.write(id, formatDate(value as CivilDate));
      case 'integer':
        return hand.write(id, String(value));
      case 'money':
        return hand.write(id, millionText(String(value)));
      case 'count':
        return typeCount(id, value as CountAnswer);
      case 'choice':
        return hand.choose(id, String(value), labelOf(face.list ?? '', value as string | number));
      case 'choices':
        for (const code of value as string[]) await hand.tick(id, labelOf(face.list ?? '', code));
        return;
      case 'flag':
        return hand.flag(id);
      case 'key':
        if (FOLLOWS[at]) {
          const chosen = rows.get(`${FOLLOWS[at]}.${String(value)}`) ?? String(value);
          await hand.choose(id, chosen, chosen);
        }
    }
  }

  async function typeCount(id: string, count: CountAnswer): Promise<void> {
    if (count.kind !== 'number')
      await hand.choose(`${id}-group`, count.kind, say('vi', `option.countKind.${count.kind}`));
    if (count.kind === 'number' && count.value !== null) await hand.write(id, String(count.value));
    if (count.kind === 'none' && count.reason) await hand.write(id, count.reason);
    if (count.kind === 'notYet' && count.expectedOn) await hand.write(id, formatDate(count.expectedOn));
  }

  function idOf(at: string): string {
    return `${question}-${at.replaceAll('.', '-')}`;
  }

  function labelOf(list: string, code: string | number): string {
    if (question !== 'A1') return optionText('vi', list, code);
    return code === 0
      ? optionText('vi', list, code)
      : say('vi', 'stepRow.label', { step: Number(code), label: optionText('vi', list, code) });
  }
}

const numberOf = (line: string): string => /^\d+/.exec(line)?.[0] ?? line;

/** The fields one types: not the row's own key, nor the system that the line is there for. */
function without(row: Holder, ...keys: readonly string[]): Holder {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !keys.includes(name)));
}
