import { b3 } from '@ega/shared/areas/ngsp/content';
import { nationalSystemsOn, type NationalSystemCode } from '@ega/shared/areas/ngsp/national-systems';
import { entriesOf, rowEntries } from '@ega/shared/reports/field-place';
import { optionText } from '@ega/shared/reports/option-lists';
import { systemOwner } from '@ega/shared/reports/question-text';
import { formatDate } from '@ega/shared/text/format';
import { useLanguage } from '../../../lib/language.js';
import { Button } from '../../../ui/button.js';
import { asRows, inRow, removeRow } from './change.js';
import type { EditorProps } from './editor.js';
import { fieldId, useForm } from './form-context.js';
import { GroupFields } from './group-fields.js';
import { Card } from './row-cards.js';
import type { Holder } from '@ega/shared/reports/shown-fields';

const ROW = rowEntries(entriesOf(b3)['connections']!);

/**
 * B3: a card for each national system of the list valid at the cut-off, and for those the agency adds. The line of a
 * listed system has the system's code for its id, so it stays the same line over the quarters.
 */
export function ConnectionsEditor({ holder, change }: EditorProps) {
  const { lang, say } = useLanguage();
  const form = useForm();
  const rows = asRows(holder['connections']);
  const listed = nationalSystemsOn(form.cutOff);
  const rowOf = (code: NationalSystemCode): Holder =>
    rows.find((row) => row['system'] === code) ?? { id: code, system: code };
  const others = rows.filter((row) => row['system'] === 'other' || !row['system']);
  const fields = (row: Holder, start: Holder) => {
    const id = String(row['id']);
    return (
      <GroupFields
        entries={ROW}
        holder={row}
        change={(update) =>
          inRow(change, 'connections', 'id', id)((before) => ({ ...update({ ...start, ...before }) }))
        }
        path={`connections.${id}`}
        name="connections"
        without={['system']}
      />
    );
  };
  return (
    <div className="lines" id={fieldId('B3', 'connections')} tabIndex={-1}>
      {listed.map(({ code, readyFrom }) => {
        const row = rowOf(code);
        const id = String(row['id']);
        return (
          <Card
            key={code}
            id={fieldId('B3', `connections.${id}`)}
            title={optionText(lang, 'nationalSystem', code)}
            summary={summaryOf(row, lang) || say('reportForm.rowEmpty')}
            faulty={[...form.faults.keys()].some((path) => path.startsWith(`connections.${id}.`))}
          >
            <p className="hint">
              {systemOwner(code, lang)}
              {'. '}
              {readyFrom
                ? say('systemReady.from', { date: formatDate(readyFrom) })
                : say('systemReady.notYet')}
            </p>
            {fields(row, { system: code })}
          </Card>
        );
      })}
      {others.map((row) => {
        const id = String(row['id']);
        return (
          <Card
            key={id}
            id={fieldId('B3', `connections.${id}`)}
            title={(row['otherName'] as string | null) || optionText(lang, 'nationalSystem', 'other')}
            summary={summaryOf(row, lang)}
            open={!row['otherName']}
          >
            {fields(row, { system: 'other' })}
            <Button small kind="danger" onClick={() => removeRow(change, 'connections', 'id', id)}>
              {say('reportForm.removeRow')}
            </Button>
          </Card>
        );
      })}
      <div>
        <Button
          icon="plus"
          onClick={() =>
            inRow(change, 'connections', 'id', crypto.randomUUID())((row) => ({ ...row, system: 'other' }))
          }
        >
          {say('reportForm.addSystem')}
        </Button>
      </div>
    </div>
  );
}

function summaryOf(row: Holder, lang: 'vi' | 'en'): string {
  const need = row['need'] as string | null | undefined;
  if (!need) return '';
  if (need !== 'needed') return optionText(lang, 'connectionNeed', need);
  const step = row['step'] as number | null | undefined;
  return step ? optionText(lang, 'connectionStep', step) : optionText(lang, 'connectionNeed', need);
}
