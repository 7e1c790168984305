import type * as v from 'valibot';
import { useSay } from '../../../lib/language.js';
import { asRows, setField } from './change.js';
import type { EditorProps } from './editor.js';
import { LeafField } from './leaf-fields.js';
import { RowCards } from './row-cards.js';
import type { Holder } from '@ega/shared/reports/shown-fields';

interface RegisterProps extends EditorProps {
  entries: Readonly<Record<string, v.GenericSchema>>;
  list: string;
  rowEntries: Readonly<Record<string, v.GenericSchema>>;
  addLabel: string;
  /** The field that names a row once it is filled. */
  named: string;
  summary?: (row: Holder) => string;
}

/** A register of its own rows that may also say "Không phát sinh": one or the other, never both. */
export function RegisterEditor({
  entries,
  list,
  rowEntries,
  addLabel,
  named,
  summary,
  holder,
  change,
}: RegisterProps) {
  const say = useSay();
  const any = asRows(holder[list]).length > 0;
  return (
    <>
      {!any && (
        <LeafField
          schema={entries['none']!}
          path="none"
          value={holder['none']}
          onChange={(value) => setField(change, 'none', value)}
        />
      )}
      {holder['none'] !== true && (
        <RowCards
          list={list}
          entries={rowEntries}
          rows={holder[list]}
          change={change}
          title={(row, place) => (row[named] as string | null) || say('answer.row', { n: place + 1 })}
          {...(summary ? { summary } : {})}
          addLabel={addLabel}
        />
      )}
    </>
  );
}
