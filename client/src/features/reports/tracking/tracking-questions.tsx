import { LATEST_FORM } from '@ega/shared/reports/form-context';
import { coreLabel } from '@ega/shared/reports/tracking/core-fields';
import { lineFields } from '@ega/shared/reports/tracking/look-at-sheets';
import type { UnknownLine, UnknownWord } from '@ega/shared/reports/tracking/read-tracking';
import type { SheetMapping } from '@ega/shared/reports/tracking/sheet-mapping';
import { optionsOf } from '@ega/shared/reports/workbook/sheet-plan';
import { choiceLabel } from '@ega/shared/reports/workbook/write-cell';
import { useLanguage } from '../../../lib/language.js';
import { Select } from '../../../ui/select.js';
import { Table } from '../../../ui/table.js';
import type { Look } from './tracking-file.js';

interface TrackingQuestionsProps {
  look: Look;
  lines: readonly UnknownLine[];
  words: readonly UnknownWord[];
  mapping: SheetMapping;
  onChange: (mapping: SheetMapping) => void;
}

/** A word that means nothing; a choice that is none of a list. */
const NOTHING = '-';

/** What the system does not know and does not guess: whose line it is, which choice a word means. */
export function TrackingQuestions({ look, lines, words, mapping, onChange }: TrackingQuestionsProps) {
  const { lang, say } = useLanguage();
  const ofLines = lineFields(LATEST_FORM)[mapping.register ?? 'agency'];
  const fields = new Map(ofLines.map((field) => [field.key, field]));
  const agencies = look.agencies.map(({ number, nameVi, nameEn }) => ({
    value: String(number),
    label: `${number}. ${lang === 'en' ? nameEn : nameVi}`,
  }));
  const nearFirst = (similar: readonly number[]) => [
    ...similar.flatMap((number) => agencies.filter(({ value }) => value === String(number))),
    { value: '0', label: say('tracking.noAgency') },
    ...agencies.filter(({ value }) => !similar.includes(Number(value))),
  ];
  const choicesOf = (key: string) => {
    const [field] = fields.get(key)?.parts ?? [];
    const codes = field && !fields.get(key)!.issued ? optionsOf(field.face, field.form) : [];
    return codes.map((code) => choiceLabel(field!, code)).map((label) => ({ value: label, label }));
  };
  return (
    <div className="tracking stack">
      {lines.length > 0 && (
        <section>
          <h3>{say('tracking.askLines')}</h3>
          <Table
            caption={say('tracking.askLines')}
            rows={lines}
            rowKey={({ row }) => row}
            columns={[
              { key: 'line', label: say('tracking.cells'), cell: ({ cell }) => cell },
              { key: 'written', label: say('tracking.written'), head: true, cell: ({ text }) => text || '–' },
              {
                key: 'agency',
                label: say('tracking.isAgency'),
                cell: ({ row, cell, similar }) => (
                  <Select
                    label={`${say('tracking.isAgency')}: ${cell}`}
                    hiddenLabel
                    value={mapping.rows[row] === undefined ? null : String(mapping.rows[row])}
                    options={nearFirst(similar)}
                    onChange={(number) =>
                      onChange({ ...mapping, rows: put(mapping.rows, row, number, Number) })
                    }
                  />
                ),
              },
            ]}
          />
        </section>
      )}
      {words.length > 0 && (
        <section>
          <h3>{say('tracking.askWords')}</h3>
          <Table
            caption={say('tracking.askWords')}
            rows={words}
            rowKey={({ word }) => word}
            columns={[
              { key: 'written', label: say('tracking.written'), head: true, cell: ({ text }) => text },
              {
                key: 'field',
                label: say('tracking.means'),
                cell: ({ key }) => {
                  const field = fields.get(key);
                  return field ? `${field.question}. ${coreLabel(field, lang)}` : key;
                },
              },
              { key: 'cells', label: say('tracking.cells'), cell: ({ cells }) => shortList(cells) },
              {
                key: 'word',
                label: say('tracking.isWord'),
                cell: ({ word, key, text }) => (
                  <Select
                    label={`${say('tracking.isWord')}: ${text}`}
                    hiddenLabel
                    value={mapping.words[word] === undefined ? null : mapping.words[word] || NOTHING}
                    options={[...choicesOf(key), { value: NOTHING, label: say('tracking.noWord') }]}
                    onChange={(meant) =>
                      onChange({
                        ...mapping,
                        words: put(mapping.words, word, meant, (label) => (label === NOTHING ? '' : label)),
                      })
                    }
                  />
                ),
              },
            ]}
          />
        </section>
      )}
    </div>
  );
}

function put<Meant>(
  before: Readonly<Record<string, Meant>>,
  key: string | number,
  chosen: string | null,
  meantBy: (chosen: string) => Meant,
): Record<string, Meant> {
  const { [key]: _old, ...rest } = before;
  return chosen === null ? rest : { ...rest, [key]: meantBy(chosen) };
}

const shortList = (cells: readonly string[]): string =>
  cells.length > 8 ? `${cells.slice(0, 8).join(', ')} … (${cells.length})` : cells.join(', ');
