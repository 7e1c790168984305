import type { Answers } from '../answer-schemas.js';
import { rowsAt } from './answer-edit.js';
import type { FoundCell, FoundForm } from './find-cells.js';

/**
 * The id of the line whose name stands in the cell: of the register in the same workbook, with the lines just added to
 * it, or where it is not in the workbook, of the report. Null where no line, or more than one, has that name.
 */
export function idByName(form: FoundForm, { field, content }: FoundCell, answers: Answers): string | null {
  const { refers } = field;
  if (!refers || content?.kind !== 'text') return null;
  const wanted = same(content.text);
  const table = form.tables.find(
    ({ question, block }) => question === refers.question && block.list === refers.list,
  );
  const lines = table
    ? table.rows.map(({ key, cells }) => {
        const name = cells.find((cell) => cell.field.place === refers.named)?.content;
        return { id: key ?? '', name: name?.kind === 'text' ? name.text : '' };
      })
    : rowsAt(answers[refers.question], refers).map((row) => ({
        id: String(row[refers.rowKey]),
        name: String(row[refers.named] ?? ''),
      }));
  const found = lines.filter(({ id, name }) => id !== '' && (same(name) === wanted || id === content.text));
  return found.length === 1 ? found[0]!.id : null;
}

const same = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
