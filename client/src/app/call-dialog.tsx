import { useState } from 'react';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { formatDate } from '@ega/shared/text/format';
import { LogCallDocument, type CallFactsFragment } from '../gql/graphql.js';
import { worldToday } from '../lib/clock.js';
import { useSay } from '../lib/language.js';
import { useSend } from '../lib/query.js';
import { DateField } from '../ui/date-field.js';
import type { FormFault } from '../ui/error-summary.js';
import { FormDialog } from '../ui/form-dialog.js';
import { useFaults } from '../ui/form-faults.js';
import { TextField } from '../ui/text-field.js';
import { useToast } from '../ui/toast.js';

const IDS = { on: 'call-on', who: 'call-who', promised: 'call-promised' };

interface CallDialogProps {
  round: string;
  agency: number;
  name: string;
  /** Newest first, where they do not stand on the page already. */
  earlier?: readonly CallFactsFragment[];
  onClose: () => void;
}

/** A telephone chase, entered by hand: who was spoken with, by office, and what was promised (practice.md 19). */
export function CallDialog({ round, agency, name, earlier = [], onClose }: CallDialogProps) {
  const say = useSay();
  const toast = useToast();
  const [calledOn, setCalledOn] = useState<CivilDate | null>(worldToday());
  const [spokeWith, setSpokeWith] = useState('');
  const [promisedOn, setPromisedOn] = useState<CivilDate | null>(null);
  const [note, setNote] = useState('');
  const log = useSend(LogCallDocument, {
    refresh: 'all',
    done: () => {
      onClose();
      toast({ text: say('call.saved') });
    },
  });
  const form = useFaults(() => {
    const faults: FormFault[] = [];
    if (!calledOn) faults.push({ fieldId: IDS.on, message: say('call.onMissing') });
    else if (calledOn > worldToday()) faults.push({ fieldId: IDS.on, message: say('call.onFuture') });
    if (spokeWith.trim() === '') faults.push({ fieldId: IDS.who, message: say('call.spokeWithMissing') });
    if (promisedOn && calledOn && promisedOn < calledOn)
      faults.push({ fieldId: IDS.promised, message: say('call.promisedEarly') });
    return faults;
  });
  const send = (): void => {
    if (!form.pass() || log.isPending || !calledOn) return;
    log.mutate({
      round,
      agency,
      calledOn,
      spokeWith: spokeWith.trim(),
      ...(promisedOn ? { promisedOn } : {}),
      ...(note.trim() ? { note: note.trim() } : {}),
    });
  };
  return (
    <FormDialog
      title={say('call.title', { agency: name })}
      save={say('call.save')}
      onClose={onClose}
      onSubmit={send}
      sending={log}
      {...form}
    >
      <DateField
        id={IDS.on}
        label={say('call.on')}
        value={calledOn}
        onChange={setCalledOn}
        error={form.of(IDS.on)}
      />
      <TextField
        id={IDS.who}
        label={say('call.spokeWith')}
        hint={say('call.spokeWithHint')}
        value={spokeWith}
        onChange={setSpokeWith}
        maxLength={120}
        error={form.of(IDS.who)}
      />
      <DateField
        id={IDS.promised}
        label={say('call.promisedOn')}
        optional
        value={promisedOn}
        onChange={setPromisedOn}
        error={form.of(IDS.promised)}
      />
      <TextField label={say('call.note')} optional value={note} onChange={setNote} rows={3} maxLength={500} />
      <EarlierCalls calls={earlier} />
    </FormDialog>
  );
}

function EarlierCalls({ calls }: { calls: readonly CallFactsFragment[] }) {
  const say = useSay();
  if (calls.length === 0) return null;
  return (
    <section className="earlier">
      <h3>{say('call.earlier')}</h3>
      <ul>
        {calls.map((call) => (
          <li key={call.id}>
            {say('call.line', { date: formatDate(call.calledOn), who: call.spokeWith, by: call.madeBy })}
            {call.promisedOn && `; ${say('chase.promised', { date: formatDate(call.promisedOn) })}`}
            {call.followedBy && `; ${say('call.followedBy', { name: call.followedBy })}`}
            {call.note && <span className="under mut">{call.note}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
