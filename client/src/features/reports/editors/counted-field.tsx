import type * as v from 'valibot';
import { useSay } from '../../../lib/language.js';
import { Button } from '../../../ui/button.js';
import { setField } from './change.js';
import type { EditorProps } from './editor.js';
import { LeafField } from './leaf-fields.js';

interface CountedFieldProps extends EditorProps {
  schema: v.GenericSchema;
  /** What the system counts from C1; null while C1 does not say. */
  counted: number | null;
}

/** A number that the system counts from C1 and the person confirms. */
export function CountedField({ schema, counted, holder, change }: CountedFieldProps) {
  const say = useSay();
  return (
    <div className="row">
      <LeafField
        schema={schema}
        path="count"
        value={holder['count']}
        onChange={(value) => setField(change, 'count', value)}
      />
      {counted !== null && (
        <p className="sm">
          {say('reportForm.counted', { count: counted })}{' '}
          {holder['count'] !== counted && (
            <Button small onClick={() => setField(change, 'count', counted)}>
              {say('reportForm.useCounted')}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}
