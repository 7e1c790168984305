import { useState } from 'react';
import { ACTING_MAX_DAYS } from '@ega/shared/access/acting-period';
import { DELEGABLE, DELEGATION_DOCUMENT_LENGTH, type DelegablePower } from '@ega/shared/access/delegation';
import { daysBetween, type CivilDate } from '@ega/shared/text/civil-date';
import { DelegatePowersDocument, type DelegationsQuery } from '../../gql/graphql.js';
import { worldToday } from '../../lib/clock.js';
import { useSay } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { CheckList } from '../../ui/choices.js';
import { DateField } from '../../ui/date-field.js';
import type { FormFault } from '../../ui/error-summary.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { useFaults } from '../../ui/form-faults.js';
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
  const send = useSend(DelegatePowersDocument, {
    refresh: 'all',
    done: () => {
      onClose();
      toast({ text: say('delegation.done') });
    },
  });
  const form = useFaults((): FormFault[] => [
    ...(account ? [] : [{ fieldId: 'delegate-account', message: say('delegation.accountMissing') }]),
    ...(powers.length > 0 ? [] : [{ fieldId: 'delegate-powers', message: say('delegation.powersMissing') }]),
    ...(fromDay ? [] : [{ fieldId: 'delegate-from', message: say('delegation.fromMissing') }]),
    ...(isPeriod(fromDay, toDay) ? [] : [{ fieldId: 'delegate-to', message: say('delegation.toMissing') }]),
    ...(document.trim()
      ? []
      : [{ fieldId: 'delegate-document', message: say('delegation.documentMissing') }]),
  ]);
  const save = (): void => {
    if (form.pass() && account && fromDay && toDay)
      send.mutate({ input: { account, powers: [...powers], fromDay, toDay, document: document.trim() } });
  };
  return (
    <FormDialog
      title={say('delegation.new')}
      save={say('delegation.new')}
      onClose={onClose}
      onSubmit={save}
      sending={send}
      {...form}
    >
      <p className="mut sm">{say('delegation.lead')}</p>
      <Select
        id="delegate-account"
        error={form.of('delegate-account')}
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
        error={form.of('delegate-powers')}
        value={powers}
        options={DELEGABLE.map((power) => ({ value: power, label: say(`grant.${power}`) }))}
        onChange={setPowers}
      />
      <div className="two">
        <DateField
          id="delegate-from"
          label={say('delegation.from')}
          error={form.of('delegate-from')}
          value={fromDay}
          onChange={setFromDay}
        />
        <DateField
          id="delegate-to"
          label={say('delegation.to')}
          error={form.of('delegate-to')}
          value={toDay}
          onChange={setToDay}
        />
      </div>
      <TextField
        id="delegate-document"
        error={form.of('delegate-document')}
        label={say('delegation.document')}
        hint={say('delegation.documentHint')}
        value={document}
        onChange={setDocument}
        maxLength={DELEGATION_DOCUMENT_LENGTH}
      />
    </FormDialog>
  );
}
