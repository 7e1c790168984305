import type * as v from 'valibot';
import { faceOf } from '@ega/shared/documents/field';
import { entriesOf } from '@ega/shared/reports/field-place';
import { isClosedBySecrecy } from '@ega/shared/reports/answer-fields';
import { fieldLabel } from '@ega/shared/reports/question-text';
import { useLanguage } from '../../../lib/language.js';
import { asHolder, inGroup, setField, type Change } from './change.js';
import { DocumentFields } from './document-fields.js';
import { fieldId, useForm } from './form-context.js';
import { LeafField } from './leaf-fields.js';
import { isShown, type Holder } from '@ega/shared/reports/shown-fields';

interface GroupProps {
  entries: Readonly<Record<string, v.GenericSchema>>;
  holder: Holder;
  change: Change;
  /** Path of the group itself, with row keys; '' for the answer. */
  path?: string;
  /** The same without row keys. */
  name?: string;
  /** Fields drawn elsewhere. */
  without?: readonly string[];
}

const FULL_WIDTH = ['choices', 'flag', 'file'];
/** Choices that are drawn as a list take half the width, as a question with its answers the whole. */
const HALF_CHOICES =
  /^(A8\.plans\.(roadmap|duties)|A10\.events\.host|B3\.connections\.(step|route)|B4\.services\.system|C1\.packages\.|C10\.\w+\.route|D2\.projects\.(form|state))/;
const LONG =
  /(reason|Reason|description|noneBasis|obstacle|unitList|contributors|leadUnit|portal|otherName|data|name|owner|users|limits|explanation|dataList|support|result|address|content|basis|unit)$/;
/** Names of people stand beside their position. */
const PERSON = ['preparer.name', 'officer.name'];
/** Documents that need not be there: they stand closed until somebody has one. */
const IF_ANY = new Set([
  'T1.document',
  'A1.stepBackDocument',
  'A5.planned.document',
  'A6.assignment',
  'A7.evidence',
  'A9.tasks.document',
  'B2.document',
  'B2.securityDocument',
  'B4.services.document',
  'C0.document',
  'C3.document',
  'C4.document',
  'C7.document',
  'C9.document',
  'D3.projects.extract',
  'D5.projects.extract',
]);

/** The fields of an answer, a group or a row, two beside each other where there is room. */
export function GroupFields({ entries, holder, change, path = '', name = '', without = [] }: GroupProps) {
  const { lang } = useLanguage();
  const form = useForm();
  return (
    <div className="evf">
      {Object.entries(entries).map(([key, schema]) => {
        const face = faceOf(schema);
        const at = path ? `${path}.${key}` : key;
        const named = name ? `${name}.${key}` : key;
        if (!face || face.kind === 'key' || face.kind === 'rows' || without.includes(key)) return null;
        if (!isShown(form.question, named, holder, form.variant)) return null;
        if (form.secret && isClosedBySecrecy(face)) return null;
        // Asked for only where a rule sees a step back.
        if (key === 'regressionReason' && !holder[key] && !form.spokenOf.has(at)) return null;
        if (face.kind === 'document')
          return (
            <DocumentFields
              key={key}
              path={at}
              document={asHolder(holder[key])}
              change={inGroup(change, key)}
              label={fieldLabel(form.question, at, form.variant, lang, form.asked)}
              open={!IF_ANY.has(`${form.question}.${named}`)}
            />
          );
        if (face.kind === 'group')
          return (
            <fieldset key={key} className="grp" id={fieldId(form.question, at)} tabIndex={-1}>
              <legend>{fieldLabel(form.question, at, form.variant, lang, form.asked)}</legend>
              <GroupFields
                entries={entriesOf(schema)}
                holder={asHolder(holder[key])}
                change={inGroup(change, key)}
                path={at}
                name={named}
              />
            </fieldset>
          );
        const wide =
          FULL_WIDTH.includes(face.kind) ||
          (LONG.test(key) && !PERSON.includes(named)) ||
          (face.kind === 'choice' && !HALF_CHOICES.test(`${form.question}.${named}`));
        return (
          <div key={key} className={wide ? 'wide' : undefined}>
            <LeafField
              schema={schema}
              path={at}
              value={holder[key]}
              onChange={(value) => setField(change, key, value)}
            />
          </div>
        );
      })}
    </div>
  );
}
