import { useState } from 'react';
import type { TimeRequestKind } from '@ega/shared/notifications/kinds';
import { askableRequest } from '@ega/shared/notifications/time-request';
import { endOfDay, instantMs, civilDateAt, type CivilDate } from '@ega/shared/text/civil-date';
import { formatDate } from '@ega/shared/text/format';
import { AskForTimeDocument, TimeRequestsDocument, type TimeRequestsQuery } from '../../gql/graphql.js';
import { useCan } from '../../app/session.js';
import { worldInstant, worldNow } from '../../lib/clock.js';
import { useLanguage } from '../../lib/language.js';
import { useRead, useSend } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { DateField } from '../../ui/date-field.js';
import type { FormFault } from '../../ui/error-summary.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { useFaults } from '../../ui/form-faults.js';
import { Notice } from '../../ui/notice.js';
import { TextField } from '../../ui/text-field.js';
import { useToast } from '../../ui/toast.js';
import { deadlineText } from '../../lib/deadline-text.js';
import type { Page } from './draft/sheet.js';
import { timeGiven } from './time-given.js';

type Asked = TimeRequestsQuery['timeRequests'][number];

export interface TimeAsking {
  /** What the agency may ask for now. */
  readonly kind: TimeRequestKind | null;
  /** Whether this person may ask. */
  readonly mayAsk: boolean;
  readonly last: Asked | undefined;
  /** The last request waits for its answer; null until that is known. */
  readonly unanswered: boolean | null;
}

export function useTimeAsking(page: Page): TimeAsking {
  const can = useCan();
  const at = { round: page.round.id, agency: page.agency.number };
  const mayAsk = can('time.ask', { agencyNumber: page.agency.number });
  const requests = useRead(TimeRequestsDocument, at, { every: 60_000, enabled: mayAsk });
  const sent = page.receipts.some((line) => line.status === 'valid');
  const state = page.state === 'ready' ? (sent ? 'returned' : 'draft') : page.state;
  const last = requests.data?.timeRequests.at(-1);
  return {
    kind: askableRequest(page.round, { state, sent }, worldInstant()),
    mayAsk,
    last,
    unanswered: mayAsk && !requests.data ? null : last?.state === 'open',
  };
}

/** The words of the button, wherever it is named. */
export const askWords = (kind: TimeRequestKind) =>
  kind === 'extension' ? 'timeRequest.askExtension' : 'timeRequest.askReopening';

/** More time or reopening, asked in the system: what was asked and answered, and the way to ask (practice.md 16). */
export function TimeRequest({ page, asking }: { page: Page; asking: TimeAsking }) {
  const { say } = useLanguage();
  const { kind, mayAsk, last, unanswered } = asking;
  const [dialog, setDialog] = useState<TimeRequestKind | null>(null);
  // An answer is of use while the report is still to be sent; a refused reopening also afterwards.
  const answerMatters = page.source === 'draft' || (last?.state === 'refused' && last.kind === kind);
  return (
    <>
      {last && (unanswered || answerMatters) && <LastRequest asked={last} />}
      {kind && mayAsk && unanswered === false && (
        <div className="ask-time noprint">
          <Button small icon="clock" onClick={() => setDialog(kind)}>
            {say(askWords(kind))}
          </Button>
        </div>
      )}
      {dialog && <AskDialog page={page} kind={dialog} onClose={() => setDialog(null)} />}
    </>
  );
}

function LastRequest({ asked }: { asked: Asked }) {
  const { say, lang } = useLanguage();
  const until = deadlineText(asked.until, lang);
  if (asked.state === 'open')
    return (
      <Notice tone="info" icon="clock">
        {say('timeRequest.open', { on: formatDate(civilDateAt(asked.askedAt)), until })}
      </Notice>
    );
  if (asked.state === 'refused')
    return (
      <Notice tone="neutral" icon="info">
        {say('timeRequest.refused', { until, reason: asked.answer ?? '–' })}
      </Notice>
    );
  return (
    <Notice tone="good" icon="done">
      {say('timeRequest.granted', { until })}
    </Notice>
  );
}

const IDS = { until: 'time-request-until', reason: 'time-request-reason' };

function AskDialog({ page, kind, onClose }: { page: Page; kind: TimeRequestKind; onClose: () => void }) {
  const { say, lang } = useLanguage();
  const toast = useToast();
  const bindingUntil = timeGiven(page);
  const [until, setUntil] = useState<CivilDate | null>(null);
  const [reason, setReason] = useState('');
  const ask = useSend(AskForTimeDocument, {
    refresh: [TimeRequestsDocument],
    done: () => {
      onClose();
      toast({ text: say('timeRequest.sent') });
    },
  });
  const form = useFaults(() => {
    const faults: FormFault[] = [];
    const due = Math.max(instantMs(page.dueAt), instantMs(bindingUntil));
    const after = Math.max(worldNow(), kind === 'extension' ? due : 0);
    if (!until) faults.push({ fieldId: IDS.until, message: say('timeRequest.untilMissing') });
    else if (instantMs(endOfDay(until)) <= after)
      faults.push({ fieldId: IDS.until, message: say('timeRequest.untilEarly') });
    if (reason.trim() === '') faults.push({ fieldId: IDS.reason, message: say('error.REASON_REQUIRED') });
    return faults;
  });
  const send = (): void => {
    if (!form.pass() || ask.isPending || !until) return;
    ask.mutate({
      round: page.round.id,
      agency: page.agency.number,
      untilOn: until,
      reason: reason.trim(),
    });
  };
  return (
    <FormDialog
      title={say(askWords(kind))}
      save={say('timeRequest.send')}
      onClose={onClose}
      onSubmit={send}
      sending={ask}
      {...form}
    >
      <p className="mut">{say('timeRequest.lead', { due: deadlineText(bindingUntil, lang) })}</p>
      <DateField
        id={IDS.until}
        label={say('timeRequest.until')}
        value={until}
        onChange={setUntil}
        error={form.of(IDS.until)}
      />
      <TextField
        id={IDS.reason}
        label={say('timeRequest.reason')}
        value={reason}
        onChange={setReason}
        rows={3}
        maxLength={500}
        error={form.of(IDS.reason)}
      />
    </FormDialog>
  );
}
