import { oneStopPackages, onlinePackages } from '@ega/shared/areas/one-stop/counting';
import { c2 } from '@ega/shared/areas/one-stop/content';
import { levelPairsOf } from '@ega/shared/areas/one-stop/level-pairs';
import { standardsOn } from '@ega/shared/areas/one-stop/standards';
import { c10, c11, c3, c6 } from '@ega/shared/areas/one-stop/unifying';
import { entriesOf, rowEntries } from '@ega/shared/reports/field-place';
import { optionText } from '@ega/shared/reports/option-lists';
import { fieldLabel } from '@ega/shared/reports/question-text';
import { useLanguage } from '../../../lib/language.js';
import { Notice } from '../../../ui/notice.js';
import { Select } from '../../../ui/select.js';
import { asHolder, inGroup, setField } from './change.js';
import { CheckRows } from './check-rows.js';
import { CountedField } from './counted-field.js';
import { DocumentFields } from './document-fields.js';
import type { EditorProps } from './editor.js';
import { fieldId, useForm } from './form-context.js';
import { GroupFields } from './group-fields.js';
import { LeafField } from './leaf-fields.js';
import { ListedRows } from './listed-rows.js';
import { RowCards } from './row-cards.js';

const C2 = entriesOf(c2);
const C3 = entriesOf(c3);
const C6 = entriesOf(c6);
const C6_ITEM = rowEntries(C6['items']!);
const C6_OTHER = rowEntries(C6['others']!);
const C10 = entriesOf(c10);
const C10_PAIR = rowEntries(C10['levels']!);
const C10_OUTSIDE = rowEntries(C10['outside']!);
const C11 = entriesOf(c11);

/** C2: counted from C1 by the system, confirmed by the person. */
export function PackageCountEditor({ holder, change }: EditorProps) {
  const form = useForm();
  return (
    <>
      <CountedField
        schema={C2['count']!}
        counted={oneStopPackages(form.answers.C1)}
        {...{ holder, change }}
      />
      {(holder['count'] === 0 || Boolean(holder['reason'])) && !form.secret && (
        <LeafField
          schema={C2['reason']!}
          path="reason"
          value={holder['reason']}
          onChange={(value) => setField(change, 'reason', value)}
        />
      )}
    </>
  );
}

/** C3: one line of C1 that is in use, and how it came about. */
export function ChosenPackageEditor({ holder, change }: EditorProps) {
  const { lang, say } = useLanguage();
  const form = useForm();
  const inUse = (form.answers.C1?.packages ?? []).filter(
    (line) => !line.retiredOn && line.type !== 'national',
  );
  const chosen = holder['state'] === 'chosen';
  return (
    <div className="parts">
      <LeafField
        schema={C3['state']!}
        path="state"
        value={holder['state']}
        onChange={(value) => setField(change, 'state', value)}
      />
      {chosen && inUse.length === 0 && <Notice tone="info">{say('reportForm.packagesFirst')}</Notice>}
      {chosen && inUse.length > 0 && (
        <Select
          id={fieldId('C3', 'package')}
          label={fieldLabel('C3', 'package', form.variant, lang)}
          error={form.faults.get('package')}
          value={(holder['package'] as string | null | undefined) ?? null}
          options={inUse.map((line, place) => ({
            value: line.id,
            label: line.name ?? say('answer.row', { n: place + 1 }),
          }))}
          onChange={(value) => setField(change, 'package', value)}
        />
      )}
      <GroupFields entries={C3} holder={holder} change={change} without={['state', 'package']} />
    </div>
  );
}

/** C6: the documents in force at the cut-off, and those the agency adds. */
export function StandardsEditor({ holder, change }: EditorProps) {
  const { lang, say } = useLanguage();
  const form = useForm();
  const { asked } = form;
  const rows = standardsOn(asked.standards, asked.day, form.variant).map(({ code }) => ({
    key: code,
    title: optionText(lang, 'standard', code, asked),
  }));
  return (
    <div className="parts">
      <CheckRows list="items" rows={rows} entries={C6_ITEM} beside="basis" {...{ holder, change }} />
      {!form.secret && (
        <div>
          <h4>{fieldLabel('C6', 'others', form.variant, lang)}</h4>
          <RowCards
            list="others"
            entries={C6_OTHER}
            rows={holder['others']}
            change={change}
            title={(row, place) => (row['name'] as string | null) || say('answer.row', { n: place + 1 })}
            summary={(row) => (row['answer'] ? optionText(lang, 'compliance', String(row['answer'])) : '')}
            addLabel={say('reportForm.addStandard')}
          />
        </div>
      )}
      <DocumentFields
        path="document"
        document={asHolder(holder['document'])}
        change={inGroup(change, 'document')}
        label={fieldLabel('C6', 'document', form.variant, lang)}
      />
    </div>
  );
}

/** C10: sharing between the levels of the agency, and with systems outside it. */
export function SharingEditor({ holder, change }: EditorProps) {
  const { lang, say } = useLanguage();
  const form = useForm();
  const rows = levelPairsOf(form.variant).map((pair) => ({
    key: pair,
    title: optionText(lang, 'levelPair', pair),
  }));
  return (
    <div className="parts">
      <ListedRows list="levels" rowKey="pair" rows={rows} entries={C10_PAIR} {...{ holder, change }} />
      {!form.secret && (
        <div>
          <h4>{fieldLabel('C10', 'outside', form.variant, lang)}</h4>
          <RowCards
            list="outside"
            entries={C10_OUTSIDE}
            rows={holder['outside']}
            change={change}
            title={(row, place) => (row['name'] as string | null) || say('answer.row', { n: place + 1 })}
            summary={(row) => (row['state'] ? optionText(lang, 'sharingState', String(row['state'])) : '')}
            addLabel={say('reportForm.addOutside')}
          />
        </div>
      )}
      <DocumentFields
        path="document"
        document={asHolder(holder['document'])}
        change={inGroup(change, 'document')}
        label={fieldLabel('C10', 'document', form.variant, lang)}
      />
    </div>
  );
}

/** C11: the number of portals counted from C1, the address, what is on it. */
export function PortalEditor({ holder, change }: EditorProps) {
  const form = useForm();
  return (
    <div className="parts">
      <CountedField
        schema={C11['count']!}
        counted={onlinePackages(form.answers.C1)}
        {...{ holder, change }}
      />
      <GroupFields entries={C11} holder={holder} change={change} without={['count']} />
    </div>
  );
}
