import { useState } from 'react';
import { ACTING_MAX_DAYS } from '@ega/shared/access/acting-period';
import { DELEGABLE, DELEGATION_DOCUMENT_LENGTH, type DelegablePower } from '@ega/shared/access/delegation';
import { daysBetween, type CivilDate } from '@ega/shared/text/civil-date';
import { DelegatePowersDocument, type DelegationsQuery } from '../../gql/graphql.js';
import { worldToday } from '../../lib/clock.js';
import { failureText } from '../../lib/failure-text.js';
import { useSay } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { CheckList } from '../../ui/choices.js';
import { DateField } from '../../ui/date-field.js';
import { Dialog } from '../../ui/dialog.js';
import { ErrorSummary, type FormFault } from '../../ui/error-summary.js';
import { Notice } from '../../ui/notice.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { useToast } from '../../ui/toast.js';

interface DelegateDialogProps {
  candidates: DelegationsQuery['delegations']['candidates'];
  onClose: () => void;
}

/** From a day to another not yet over, no longer than anybody may act for another (practice.md 18). */
const isPeriod = (from: CivilDate | null, to: CivilDate | null): boolean =>
  to !== null &&
  to >= worldToday() &&
  (from === null || (to >= from && daysBetween(from, to) < ACTING_MAX_DAYS));

/** Person, powers, period, authorising document. */
export function DelegateDialog({ candidates, onClose }: DelegateDialogProps) {
  const say = useSay();
  const toast = useToast();
  const [account, setAccount] = useState<string | null>(null);
  const [powers, setPowers] = useState<readonly DelegablePower[]>([]);
  const [fromDay, setFromDay] = useState<CivilDate | null>(worldToday());
  const [toDay, setToDay] = useState<CivilDate | null>(null);
  const [document, setDocument] = useState('');
  const [attempt, setAttempt] = useState(0);
  const send = useSend(DelegatePowersDocument, {
    refresh: 'all',
    done: () => {
      onClose();
      toast({ text: say('delegation.done') });
    },
  });
  const all: FormFault[] = [
    ...(account ? [] : [{ fieldId: 'delegate-account', message: say('delegation.accountMissing') }]),
    ...(powers.length > 0 ? [] : [{ fieldId: 'delegate-powers', message: say('delegation.powersMissing') }]),
    ...(fromDay ? [] : [{ fieldId: 'delegate-from', message: say('delegation.fromMissing') }]),
    ...(isPeriod(fromDay, toDay) ? [] : [{ fieldId: 'delegate-to', message: say('delegation.toMissing') }]),
    ...(document.trim()
      ? []
      : [{ fieldId: 'delegate-document', message: say('delegation.documentMissing') }]),
  ];
  const faults = attempt > 0 ? all : [];
  const faultOf = (id: string): string | undefined => faults.find((fault) => fault.fieldId === id)?.message;
  const save = (): void => {
    setAttempt(attempt + 1);
    if (all.length === 0 && account && fromDay && toDay)
      send.mutate({ input: { account, powers: [...powers], fromDay, toDay, document: document.trim() } });
  };
  return (
    <Dialog
      open
      title={say('delegation.new')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={send.isPending} onClick={save}>
            {say('delegation.new')}
          </Button>
          <Button onClick={onClose}>{say('act.cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        <p className="mut sm">{say('delegation.lead')}</p>
        <ErrorSummary faults={faults} attempt={attempt} />
        {send.error && <Notice tone="error" live="alert" lead={failureText(say, send.error)} />}
        <Select
          id="delegate-account"
          error={faultOf('delegate-account')}
          label={say('delegation.account')}
          value={account}
          options={candidates.map((person) => ({
            value: person.id,
            label: [person.name, person.unit].filter(Boolean).join(' – '),
          }))}
          onChange={setAccount}
        />
        <CheckList
          id="delegate-powers"
          label={say('delegation.powers')}
          error={faultOf('delegate-powers')}
          value={powers}
          options={DELEGABLE.map((power) => ({ value: power, label: say(`grant.${power}`) }))}
          onChange={setPowers}
        />
        <div className="two">
          <DateField
            id="delegate-from"
            label={say('delegation.from')}
            error={faultOf('delegate-from')}
            value={fromDay}
            onChange={setFromDay}
          />
          <DateField
            id="delegate-to"
            label={say('delegation.to')}
            error={faultOf('delegate-to')}
            value={toDay}
            onChange={setToDay}
          />
        </div>
        <TextField
          id="delegate-document"
          error={faultOf('delegate-document')}
          label={say('delegation.document')}
          hint={say('delegation.documentHint')}
          value={document}
          onChange={setDocument}
          maxLength={DELEGATION_DOCUMENT_LENGTH}
        />
      </div>
    </Dialog>
  );
}
