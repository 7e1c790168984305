import type * as v from 'valibot';
import { findRow, inRow, setField } from './change.js';
import type { EditorProps } from './editor.js';
import { fieldId, useForm } from './form-context.js';
import { LeafField } from './leaf-fields.js';

interface CheckRowsProps extends EditorProps {
  list: string;
  rows: readonly { readonly key: string; readonly title: string }[];
  entries: Readonly<Record<string, v.GenericSchema>>;
  /** Where the finding stands, or what it rests on. */
  beside: string;
}

/** A checklist: each item with its finding, and beside it what the finding rests on. */
export function CheckRows({ list, rows, entries, beside, holder, change }: CheckRowsProps) {
  const form = useForm();
  return (
    <div className="checks" id={fieldId(form.question, list)} tabIndex={-1}>
      {rows.map(({ key, title }) => {
        const row = findRow(holder[list], 'item', key);
        const path = `${list}.${key}`;
        const rowChange = inRow(change, list, 'item', key);
        return (
          <div key={key} className="check-row">
            <LeafField
              schema={entries['answer']!}
              path={`${path}.answer`}
              label={title}
              inline
              value={row['answer']}
              onChange={(value) => setField(rowChange, 'answer', value)}
            />
            {!form.secret && (
              <LeafField
                schema={entries[beside]!}
                path={`${path}.${beside}`}
                value={row[beside]}
                onChange={(value) => setField(rowChange, beside, value)}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
