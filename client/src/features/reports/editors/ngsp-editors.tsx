import { b3 } from '@ega/shared/areas/ngsp/content';
import { OTHER_SYSTEM } from '@ega/shared/areas/ngsp/content';
import { nationalSystemsOn } from '@ega/shared/areas/ngsp/national-systems';
import { entriesOf, rowEntries } from '@ega/shared/reports/field-place';
import { optionText } from '@ega/shared/reports/option-lists';
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
  const { asked } = form;
  const listed = nationalSystemsOn(asked.nationalSystems, asked.day);
  const isListed = (code: unknown): boolean => listed.some((system) => system.code === code);
  const rowOf = (code: string): Holder =>
    rows.find((row) => row['system'] === code) ?? { id: code, system: code };
  // Lines of systems that have left the list stay until the agency removes them.
  const others = rows.filter((row) => !isListed(row['system']));
  const isEnded = (row: Holder): boolean => Boolean(row['system']) && row['system'] !== OTHER_SYSTEM;
  const nameOf = (row: Holder): string =>
    (row['otherName'] as string | null) ||
    optionText(lang, 'nationalSystem', String(row['system'] ?? OTHER_SYSTEM), asked);
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
      {listed.map(({ code, readyFrom, ownerName }) => {
        const row = rowOf(code);
        const id = String(row['id']);
        return (
          <Card
            key={code}
            id={fieldId('B3', `connections.${id}`)}
            title={optionText(lang, 'nationalSystem', code, asked)}
            summary={summaryOf(row, lang) || say('reportForm.rowEmpty')}
            faulty={[...form.faults.keys()].some((path) => path.startsWith(`connections.${id}.`))}
          >
            <p className="hint">
              {say('systemOwner.label', { owner: ownerName?.[lang] ?? say('systemOwner.none') })}
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
            title={nameOf(row)}
            summary={summaryOf(row, lang)}
            open={!isEnded(row) && !row['otherName']}
          >
            {isEnded(row) && <p className="hint">{say('systemListed.ended')}</p>}
            {fields(row, { system: isEnded(row) ? row['system'] : OTHER_SYSTEM })}
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
            inRow(
              change,
              'connections',
              'id',
              crypto.randomUUID(),
            )((row) => ({ ...row, system: OTHER_SYSTEM }))
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
