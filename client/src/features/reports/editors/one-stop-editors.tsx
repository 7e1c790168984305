import { c1, c4, c7 } from '@ega/shared/areas/one-stop/content';
import { levelsOf, proceduresByLevel, proceduresTotal } from '@ega/shared/areas/one-stop/counting';
import { entriesOf, rowEntries } from '@ega/shared/reports/field-place';
import { optionText } from '@ega/shared/reports/option-lists';
import { fieldLabel } from '@ega/shared/reports/question-text';
import { formatInteger } from '../../../lib/numbers.js';
import { useLanguage } from '../../../lib/language.js';
import { asHolder, asRows, findRow, inGroup, inRow, setField } from './change.js';
import { DocumentFields } from './document-fields.js';
import type { EditorProps } from './editor.js';
import { fieldId, useForm } from './form-context.js';
import { GroupFields } from './group-fields.js';
import { LeafField } from './leaf-fields.js';
import { RowCards } from './row-cards.js';

const C1 = entriesOf(c1);
const C4 = entriesOf(c4);
const C7 = entriesOf(c7);
const C1_ROW = rowEntries(C1['packages']!);
const C4_LEVEL = rowEntries(C4['levels']!);
const C4_UNIT = rowEntries(C4['notUsing']!);

/** C1: the inventory of packages; a line of an earlier quarter is ended, never taken out (R14). */
export function PackagesEditor({ holder, change }: EditorProps) {
  const { lang, say } = useLanguage();
  const form = useForm();
  const before = asRows(asHolder(form.previous)['packages']).map((row) => row['id']);
  const any = asRows(holder['packages']).length > 0;
  return (
    <>
      {!any && (
        <LeafField
          schema={C1['none']!}
          path="none"
          value={holder['none']}
          onChange={(value) => setField(change, 'none', value)}
        />
      )}
      {holder['none'] !== true && (
        <RowCards
          list="packages"
          entries={C1_ROW}
          rows={holder['packages']}
          change={change}
          title={(row, place) => (row['name'] as string | null) || say('answer.row', { n: place + 1 })}
          summary={(row) =>
            [
              row['type'] ? optionText(lang, 'packageType', String(row['type'])) : '',
              row['plan'] ? optionText(lang, 'packagePlan', String(row['plan'])) : '',
            ]
              .filter(Boolean)
              .join(' · ')
          }
          addLabel={say('reportForm.addPackage')}
          mayRemove={(row) => !before.includes(row['id'])}
        />
      )}
    </>
  );
}

/** C4: units that use the package, by the levels of the agency's own form. */
export function UnitsEditor({ holder, change }: EditorProps) {
  const { lang, say } = useLanguage();
  const form = useForm();
  return (
    <>
      <div id={fieldId('C4', 'levels')} tabIndex={-1}>
        {levelsOf(form.variant).map((level) => {
          const row = findRow(holder['levels'], 'level', level);
          const rowChange = inRow(change, 'levels', 'level', level);
          return (
            <fieldset key={level} className="grp">
              <legend>{optionText(lang, 'unitLevel', level)}</legend>
              <div className="evf">
                {(['used', 'total'] as const).map((key) => (
                  <LeafField
                    key={key}
                    schema={C4_LEVEL[key]!}
                    path={`levels.${level}.${key}`}
                    value={row[key]}
                    onChange={(value) => setField(rowChange, key, value)}
                  />
                ))}
              </div>
            </fieldset>
          );
        })}
      </div>
      {!form.secret && (
        <>
          <h4>{fieldLabel('C4', 'notUsing', form.variant, lang)}</h4>
          <RowCards
            list="notUsing"
            entries={C4_UNIT}
            rows={holder['notUsing']}
            change={change}
            title={(row, place) => (row['unit'] as string | null) || say('answer.row', { n: place + 1 })}
            addLabel={say('reportForm.addUnit')}
          />
        </>
      )}
      <DocumentFields
        path="document"
        document={asHolder(holder['document'])}
        change={inGroup(change, 'document')}
        label={fieldLabel('C4', 'document', form.variant, lang)}
      />
    </>
  );
}

/** C7: four levels, with the sum beside the total of C0. */
export function LevelsEditor({ holder, change }: EditorProps) {
  const { say } = useLanguage();
  const form = useForm();
  const total = proceduresTotal(form.variant, form.answers.C0);
  const levels = proceduresByLevel(form.answers.C7);
  const sum = levels?.reduce((all, level) => all + level, 0) ?? null;
  return (
    <>
      <GroupFields entries={C7} holder={holder} change={change} />
      {sum !== null && (
        <p className="sm num" role="status">
          {total === null
            ? say('reportForm.levelsSum', { sum: formatInteger(sum) })
            : say('reportForm.levelsSumOf', { sum: formatInteger(sum), total: formatInteger(total) })}
        </p>
      )}
    </>
  );
}
