import { useState } from 'react';
import { type Participant, PARTICIPANT_KINDS } from '@ega/shared/meetings/meeting';
import { civilDateAt, type CivilDate } from '@ega/shared/text/civil-date';
import { PrepareMeetingDocument } from '../../gql/graphql.js';
import { failureText } from '../../lib/failure-text.js';
import { useSay } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { useRoundName } from '../../lib/round-name.js';
import { Button } from '../../ui/button.js';
import { DateField } from '../../ui/date-field.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { useToast } from '../../ui/toast.js';
import type { MeetingFace } from './meeting-face.js';

interface PlanDialogProps {
  /** The session to change; null: a new one, of one of the rounds. */
  meeting: MeetingFace | null;
  rounds: readonly string[];
  onClose: (id?: string) => void;
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const officesOf = (participants: readonly { office: string; kind: string }[], kind: string): string =>
  participants
    .filter((each) => each.kind === kind)
    .map((each) => each.office)
    .join('\n');

/** When and where, the agenda and the offices that take part; persons are named by office only. */
export function PlanDialog({ meeting, rounds, onClose }: PlanDialogProps) {
  const say = useSay();
  const roundName = useRoundName();
  const [id, setId] = useState<string | null>(meeting?.id ?? rounds[0] ?? null);
  const [day, setDay] = useState<CivilDate | null>(meeting ? civilDateAt(meeting.heldAt) : null);
  const [time, setTime] = useState(meeting?.heldAt.slice(11, 16) ?? '14:00');
  const [place, setPlace] = useState(meeting?.place ?? '');
  const [agenda, setAgenda] = useState(meeting?.agenda.join('\n') ?? '');
  const [offices, setOffices] = useState<Record<string, string>>(
    Object.fromEntries(PARTICIPANT_KINDS.map((kind) => [kind, officesOf(meeting?.participants ?? [], kind)])),
  );
  const [tried, setTried] = useState(false);
  const toast = useToast();
  const send = useSend(PrepareMeetingDocument, {
    refresh: 'all',
    done: () => {
      onClose(id ?? undefined);
      toast({ text: say('meeting.planSaved') });
    },
  });
  const missing = (label: string, empty: boolean): string | null =>
    tried && empty ? say('conclusion.required', { field: label }) : null;
  const save = (): void => {
    setTried(true);
    if (!id || !day || !TIME.test(time) || place.trim() === '') return;
    const participants: Participant[] = PARTICIPANT_KINDS.flatMap((kind) =>
      lines(offices[kind] ?? '').map((office) => ({ office, kind })),
    );
    send.mutate({
      id,
      heldAt: `${day}T${time}:00+07:00`,
      plan: { place: place.trim(), agenda: lines(agenda), participants },
      ...(meeting ? { revision: meeting.revision } : {}),
    });
  };
  return (
    <Dialog
      open
      wide
      title={say(meeting ? 'meeting.editPlan' : 'meeting.newPlan')}
      onClose={() => onClose()}
      actions={
        <>
          <Button kind="primary" busy={send.isPending} onClick={save}>
            {say('act.save')}
          </Button>
          <Button onClick={() => onClose()}>{say('act.cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        {send.error && <Notice tone="error" live="alert" lead={failureText(say, send.error)} />}
        {!meeting && (
          <Select
            label={say('meeting.round')}
            value={id}
            options={rounds.map((round) => ({ value: round, label: roundName(round) }))}
            onChange={setId}
            error={missing(say('meeting.round'), id === null)}
          />
        )}
        <DateField
          label={say('meeting.day')}
          value={day}
          onChange={setDay}
          error={missing(say('meeting.day'), day === null)}
        />
        <TextField
          label={say('meeting.time')}
          hint={say('meeting.timeHint')}
          value={time}
          onChange={setTime}
          numeric
          error={tried && !TIME.test(time) ? say('meeting.timeHint') : null}
        />
        <TextField
          label={say('meeting.place')}
          value={place}
          onChange={setPlace}
          maxLength={200}
          error={missing(say('meeting.place'), place.trim() === '')}
        />
        <TextField
          label={say('meeting.agenda')}
          hint={say('meeting.onePerLine')}
          value={agenda}
          onChange={setAgenda}
          rows={5}
          optional
        />
        {PARTICIPANT_KINDS.map((kind) => (
          <TextField
            key={kind}
            label={say(`meeting.participants.${kind}`)}
            hint={say('meeting.onePerLine')}
            value={offices[kind] ?? ''}
            onChange={(text) => setOffices({ ...offices, [kind]: text })}
            rows={kind === 'member' ? 4 : 2}
            optional
          />
        ))}
      </div>
    </Dialog>
  );
}
