import type * as v from 'valibot';
import { inRow, findRow, type Change } from './change.js';
import { fieldId, useForm } from './form-context.js';
import { GroupFields } from './group-fields.js';
import type { Holder } from '@ega/shared/reports/shown-fields';

interface ListedRowsProps {
  list: string;
  /** The field by which a row is known. */
  rowKey: string;
  rows: readonly { readonly key: string; readonly title: string; readonly remark?: string | undefined }[];
  entries: Readonly<Record<string, v.GenericSchema>>;
  holder: Holder;
  change: Change;
}

/** The rows that the form itself lists: a frame each, none can be added or taken out. */
export function ListedRows({ list, rowKey, rows, entries, holder, change }: ListedRowsProps) {
  const { question } = useForm();
  return (
    <div className="lines" id={fieldId(question, list)} tabIndex={-1}>
      {rows.map(({ key, title, remark }) => (
        <fieldset key={key} className="grp" id={fieldId(question, `${list}.${key}`)} tabIndex={-1}>
          <legend>{title}</legend>
          {remark && <p className="hint">{remark}</p>}
          <GroupFields
            entries={entries}
            holder={findRow(holder[list], rowKey, key)}
            change={inRow(change, list, rowKey, key)}
            path={`${list}.${key}`}
            name={list}
            without={[rowKey]}
          />
        </fieldset>
      ))}
    </div>
  );
}
