import { useState } from 'react';
import { addDays, civilDateAt, endOfDay, instantMs, type CivilDate } from '@ega/shared/text/civil-date';
import { GrantRequestedTimeDocument, ReopenAsRequestedDocument } from '../../gql/graphql.js';
import { deadlineText } from '../../lib/deadline-text.js';
import { worldNow } from '../../lib/clock.js';
import { useLanguage } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { DateField } from '../../ui/date-field.js';
import type { FormFault } from '../../ui/error-summary.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { useFaults } from '../../ui/form-faults.js';
import { TextField } from '../../ui/text-field.js';
import { useToast } from '../../ui/toast.js';
import { nameOf, type Request } from './today-words.js';

const IDS = { day: 'grant-day', reason: 'grant-reason' };

/** Grants what was asked, or another day: the extension or the reopening itself answers the request. */
export function GrantDialog({ request, onClose }: { request: Request; onClose: () => void }) {
  const { say, lang } = useLanguage();
  const toast = useToast();
  const agency = nameOf(request, lang);
  const reopening = request.kind === 'reopening';
  // The instant asked for is exclusive: the day people speak of is the one before.
  const [day, setDay] = useState<CivilDate | null>(addDays(civilDateAt(request.until), -1));
  const [reason, setReason] = useState(request.reason);
  const options = {
    refresh: 'all' as const,
    done: () => {
      onClose();
      if (!day) return;
      const due = deadlineText(endOfDay(day), lang);
      toast({ text: say(reopening ? 'today.reopened' : 'today.granted', { agency, due }) });
    },
  };
  const extend = useSend(GrantRequestedTimeDocument, options);
  const reopen = useSend(ReopenAsRequestedDocument, options);
  const sending = reopening ? reopen : extend;
  const form = useFaults(() => {
    const faults: FormFault[] = [];
    if (!day) faults.push({ fieldId: IDS.day, message: say('today.dayMissing') });
    else if (instantMs(endOfDay(day)) <= worldNow())
      faults.push({ fieldId: IDS.day, message: say('today.dayEarly') });
    if (reason.trim() === '') faults.push({ fieldId: IDS.reason, message: say('error.REASON_REQUIRED') });
    return faults;
  });
  const send = (): void => {
    if (!form.pass() || sending.isPending || !day) return;
    const why = reason.trim();
    if (reopening)
      reopen.mutate({ round: request.round, agency: request.agencyNumber, reason: why, dueOn: day });
    else
      extend.mutate({
        round: request.round,
        agencyNumbers: [request.agencyNumber],
        dueAt: endOfDay(day),
        reason: why,
      });
  };
  return (
    <FormDialog
      title={say(reopening ? 'today.reopenTitle' : 'today.grantTitle', { agency })}
      save={say(reopening ? 'today.reopen' : 'today.grant')}
      onClose={onClose}
      onSubmit={send}
      sending={sending}
      {...form}
    >
      <DateField
        id={IDS.day}
        label={say('today.grantUntil')}
        value={day}
        onChange={setDay}
        error={form.of(IDS.day)}
      />
      <TextField
        id={IDS.reason}
        label={say(reopening ? 'today.reopenReason' : 'today.grantReason')}
        value={reason}
        onChange={setReason}
        rows={3}
        maxLength={500}
        error={form.of(IDS.reason)}
      />
    </FormDialog>
  );
}
