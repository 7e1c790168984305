import { useState } from 'react';
import { addDays, civilDateAt, endOfDay, instantMs, type CivilDate } from '@ega/shared/text/civil-date';
import { GrantRequestedTimeDocument, ReopenAsRequestedDocument } from '../../gql/graphql.js';
import { deadlineText } from '../../lib/deadline-text.js';
import { worldNow } from '../../lib/clock.js';
import { failureText } from '../../lib/failure-text.js';
import { useLanguage } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { DateField } from '../../ui/date-field.js';
import { Dialog } from '../../ui/dialog.js';
import { ErrorSummary, type FormFault } from '../../ui/error-summary.js';
import { TextField } from '../../ui/text-field.js';
import { useToast } from '../../ui/toast.js';
import { nameOf, type Request } from './today-words.js';

const FORM = 'grant-form';
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
  const [attempt, setAttempt] = useState(0);
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
  const faultsNow = (): FormFault[] => {
    const faults: FormFault[] = [];
    if (!day) faults.push({ fieldId: IDS.day, message: say('today.dayMissing') });
    else if (instantMs(endOfDay(day)) <= worldNow())
      faults.push({ fieldId: IDS.day, message: say('today.dayEarly') });
    if (reason.trim() === '') faults.push({ fieldId: IDS.reason, message: say('error.REASON_REQUIRED') });
    return faults;
  };
  const faults = attempt > 0 ? faultsNow() : [];
  if (attempt > 0 && faults.length === 0 && sending.error)
    faults.push({ message: failureText(say, sending.error) });
  const faultOf = (id: string): string | undefined => faults.find((fault) => fault.fieldId === id)?.message;
  const send = (): void => {
    setAttempt(attempt + 1);
    if (sending.isPending || !day || faultsNow().length > 0) return;
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
    <Dialog
      open
      title={say(reopening ? 'today.reopenTitle' : 'today.grantTitle', { agency })}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" type="submit" form={FORM} busy={sending.isPending}>
            {say(reopening ? 'today.reopen' : 'today.grant')}
          </Button>
          <Button onClick={onClose}>{say('act.cancel')}</Button>
        </>
      }
    >
      <form
        id={FORM}
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <ErrorSummary faults={sending.isPending ? [] : faults} attempt={attempt} />
        <DateField
          id={IDS.day}
          label={say('today.grantUntil')}
          value={day}
          onChange={setDay}
          error={faultOf(IDS.day)}
        />
        <TextField
          id={IDS.reason}
          label={say(reopening ? 'today.reopenReason' : 'today.grantReason')}
          value={reason}
          onChange={setReason}
          rows={3}
          maxLength={500}
          error={faultOf(IDS.reason)}
        />
      </form>
    </Dialog>
  );
}
