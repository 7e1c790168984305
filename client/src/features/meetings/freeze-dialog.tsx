import { useState } from 'react';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { formatDate } from '@ega/shared/text/format';
import { FreezeMeetingDocument } from '../../gql/graphql.js';
import { worldToday } from '../../lib/clock.js';
import { useSay } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { DateField } from '../../ui/date-field.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { TextField } from '../../ui/text-field.js';
import type { MeetingFace } from './meeting-face.js';

interface FreezeDialogProps {
  meeting: MeetingFace;
  onFrozen: (version: number) => void;
  onClose: () => void;
}

/** Asks for today's date, typed: there is no way back, only a further version with its reason. */
export function FreezeDialog({ meeting, onFrozen, onClose }: FreezeDialogProps) {
  const say = useSay();
  const version = (meeting.versions[0]?.version ?? 0) + 1;
  const [day, setDay] = useState<CivilDate | null>(null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const freeze = useSend(FreezeMeetingDocument, {
    refresh: 'all',
    done: ({ freezeMeeting }) => {
      onClose();
      onFrozen(freezeMeeting);
    },
  });
  const today = worldToday();
  const wrongDay = day !== today;
  const noReason = version > 1 && reason.trim() === '';
  const send = (): void => {
    setTried(true);
    if (wrongDay || noReason) return;
    freeze.mutate({
      meeting: meeting.id,
      version,
      typedDate: day,
      ...(version > 1 ? { reason: reason.trim() } : {}),
    });
  };
  return (
    <FormDialog
      title={say(version === 1 ? 'meeting.freezeTitle' : 'meeting.refreezeTitle', { version })}
      save={say('meeting.freeze', { date: formatDate(today) })}
      icon="lock"
      onClose={onClose}
      onSubmit={send}
      sending={freeze}
    >
      <p>{say(version === 1 ? 'meeting.freezeWarning' : 'meeting.refreezeWarning')}</p>
      {version > 1 && (
        <TextField
          label={say('meeting.reason')}
          value={reason}
          onChange={setReason}
          rows={3}
          maxLength={500}
          error={tried && noReason ? say('error.REASON_REQUIRED') : null}
        />
      )}
      <DateField
        label={say('meeting.typeDate', { date: formatDate(today) })}
        value={day}
        onChange={setDay}
        error={tried && wrongDay ? say('meeting.wrongDate', { date: formatDate(today) }) : null}
      />
    </FormDialog>
  );
}
