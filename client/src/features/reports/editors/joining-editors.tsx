import { b2, b4, b5 } from '@ega/shared/areas/ngsp/joining';
import { networkLevelsOf } from '@ega/shared/areas/ngsp/network-levels';
import { runningConnections } from '@ega/shared/areas/ngsp/running';
import { entriesOf, rowEntries } from '@ega/shared/reports/field-place';
import { optionText } from '@ega/shared/reports/option-lists';
import { fieldLabel } from '@ega/shared/reports/question-text';
import { rowName } from '@ega/shared/reports/row-name';
import { useLanguage } from '../../../lib/language.js';
import { asHolder, inGroup } from './change.js';
import { DocumentFields } from './document-fields.js';
import type { EditorProps } from './editor.js';
import { useForm } from './form-context.js';
import { GroupFields } from './group-fields.js';
import { ListedRows } from './listed-rows.js';
import { RegisterEditor } from './register-editor.js';

const B2 = entriesOf(b2);
const B2_LEVEL = rowEntries(B2['levels']!);
const B4 = entriesOf(b4);
const B4_ROW = rowEntries(B4['services']!);
const B5_ROW = rowEntries(entriesOf(b5)['transactions']!);

const NETWORK = ['network'];
const SECURITY = ['security', 'securityLevel', 'securityDocument'];

/** B2: who answers technical questions, the data network with its units, the security file. */
export function TechnicalEditor({ holder, change }: EditorProps) {
  const { lang } = useLanguage();
  const form = useForm();
  const levels = networkLevelsOf(form.variant).map((level) => ({
    key: level,
    title: optionText(lang, 'networkLevel', level),
  }));
  return (
    <div className="parts">
      <GroupFields entries={B2} holder={holder} change={change} without={[...NETWORK, ...SECURITY]} />
      <GroupFields entries={only(NETWORK)} holder={holder} change={change} />
      {holder['network'] === 'connected' && (
        <ListedRows
          list="levels"
          rowKey="level"
          rows={levels}
          entries={B2_LEVEL}
          holder={holder}
          change={change}
        />
      )}
      <GroupFields entries={only(SECURITY)} holder={holder} change={change} />
    </div>
  );
}

const only = (names: readonly string[]) =>
  Object.fromEntries(Object.entries(B2).filter(([name]) => names.includes(name)));

/** B4: what the agency provides, and who uses it. */
export function ServicesEditor({ holder, change }: EditorProps) {
  const { lang, say } = useLanguage();
  return (
    <RegisterEditor
      entries={B4}
      list="services"
      rowEntries={B4_ROW}
      named="name"
      summary={(row) => (row['state'] ? optionText(lang, 'providedState', String(row['state'])) : '')}
      addLabel={say('reportForm.addService')}
      {...{ holder, change }}
    />
  );
}

/** B5: the numbers of every connection that runs. */
export function TransactionsEditor({ holder, change }: EditorProps) {
  const { lang } = useLanguage();
  const form = useForm();
  const rows = runningConnections(form.answers.B3).map((line) => ({
    key: line.id,
    title: rowName('B3', 'connections', line, form.answers, lang, form.asked),
    remark: line.step ? optionText(lang, 'connectionStep', line.step) : undefined,
  }));
  return (
    <>
      <ListedRows
        list="transactions"
        rowKey="connection"
        rows={rows}
        entries={B5_ROW}
        holder={holder}
        change={change}
      />
      <DocumentFields
        path="document"
        document={asHolder(holder['document'])}
        change={inGroup(change, 'document')}
        label={fieldLabel('B5', 'document', form.variant, lang)}
      />
    </>
  );
}
