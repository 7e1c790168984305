import { columnName } from '@ega/shared/documents/sheet-cell';
import { LATEST_FORM } from '@ega/shared/reports/form-context';
import { coreLabel } from '@ega/shared/reports/tracking/core-fields';
import { LINE_KINDS, lineFields } from '@ega/shared/reports/tracking/look-at-sheets';
import type { SheetColumn } from '@ega/shared/reports/tracking/sheet-lines';
import type { SheetMapping } from '@ega/shared/reports/tracking/sheet-mapping';
import { useLanguage } from '../../../lib/language.js';
import { Select } from '../../../ui/select.js';
import { Table } from '../../../ui/table.js';
import { type Look, proposedMapping } from './tracking-file.js';

interface TrackingColumnsProps {
  look: Look;
  mapping: SheetMapping;
  onChange: (mapping: SheetMapping) => void;
}

/** Which sheet, which column names the agencies, and what each other column holds. */
export function TrackingColumns({ look, mapping, onChange }: TrackingColumnsProps) {
  const { lang, say } = useLanguage();
  const sheet = look.sheets.find((each) => each.sheet === mapping.sheet) ?? look.sheets[0]!;
  const kind = mapping.register ?? 'agency';
  const asked = look.fields[kind];
  const known = lineFields(LATEST_FORM)[kind];
  const fields = known
    .filter(({ key }) => asked.includes(key))
    .map((field) => ({ value: field.key, label: `${field.question}. ${coreLabel(field, lang)}` }));
  const nameOf = ({ column, head }: SheetColumn): string =>
    head ? `${columnName(column)}. ${head}` : columnName(column);
  const choose = (column: number, key: string | null): void => {
    const { [column]: _before, ...rest } = mapping.columns;
    onChange({ ...mapping, columns: key === null ? rest : { ...rest, [column]: key } });
  };
  return (
    <div className="tracking stack">
      <div className="tracking-place">
        {look.sheets.length > 1 && (
          <Select
            label={say('tracking.sheet')}
            value={mapping.sheet}
            options={look.sheets.map(({ sheet: name, agencies }) => ({
              value: name,
              label: say('tracking.sheetLine', { name, count: agencies }),
            }))}
            onChange={(name) => {
              const next = look.sheets.find((each) => each.sheet === name);
              if (next) onChange(proposedMapping(look, next));
            }}
          />
        )}
        <Select
          label={say('tracking.lineIs')}
          value={kind}
          options={LINE_KINDS.map((each) => ({ value: each, label: say(`tracking.lineIs.${each}`) }))}
          onChange={(chosen) => chosen && onChange(proposedMapping(look, sheet, chosen))}
        />
        <Select
          label={say('tracking.agencyColumn')}
          value={String(mapping.agencyColumn)}
          options={sheet.columns.map((each) => ({ value: String(each.column), label: nameOf(each) }))}
          onChange={(column) => {
            if (column === null) return;
            const { [column]: _own, ...columns } = mapping.columns;
            onChange({ ...mapping, agencyColumn: Number(column), columns });
          }}
        />
      </div>
      <Table
        caption={say('tracking.columns')}
        rows={sheet.columns.filter(({ column }) => column !== mapping.agencyColumn)}
        rowKey={({ column }) => column}
        columns={[
          { key: 'column', label: say('tracking.column'), cell: ({ column }) => columnName(column) },
          { key: 'head', label: say('tracking.head'), head: true, cell: ({ head }) => head },
          {
            key: 'samples',
            label: say('tracking.samples'),
            cell: ({ samples }) => <span className="sm mut">{samples.join(' · ')}</span>,
          },
          {
            key: 'means',
            label: say('tracking.means'),
            cell: (each) => (
              <Select
                label={`${say('tracking.means')}: ${nameOf(each)}`}
                hiddenLabel
                none={say('tracking.leftOut')}
                value={mapping.columns[each.column] ?? null}
                options={fields}
                error={isTwice(mapping, each.column) ? say('tracking.columnTwice') : null}
                onChange={(key) => choose(each.column, key)}
              />
            ),
          },
        ]}
      />
    </div>
  );
}

/** Whether an earlier column holds the same field already. */
export function isTwice({ columns }: SheetMapping, column: number): boolean {
  return Object.entries(columns).some(
    ([other, key]) => Number(other) < column && key === columns[column] && key !== undefined,
  );
}
