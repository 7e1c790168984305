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
import { Checkbox, Fieldset } from '../../ui/choices.js';
import { DateField } from '../../ui/date-field.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { useToast } from '../../ui/toast.js';

interface DelegateDialogProps {
  candidates: DelegationsQuery['delegations']['candidates'];
  onClose: () => void;
}

/** Person, powers, period, authorising document. */
export function DelegateDialog({ candidates, onClose }: DelegateDialogProps) {
  const say = useSay();
  const toast = useToast();
  const [account, setAccount] = useState<string | null>(null);
  const [powers, setPowers] = useState<readonly DelegablePower[]>([]);
  const [fromDay, setFromDay] = useState<CivilDate | null>(worldToday());
  const [toDay, setToDay] = useState<CivilDate | null>(null);
  const [document, setDocument] = useState('');
  const [tried, setTried] = useState(false);
  const send = useSend(DelegatePowersDocument, {
    refresh: 'all',
    done: () => {
      onClose();
      toast({ text: say('delegation.done') });
    },
  });
  const complete =
    account !== null &&
    powers.length > 0 &&
    fromDay !== null &&
    toDay !== null &&
    toDay >= fromDay &&
    toDay >= worldToday() &&
    daysBetween(fromDay, toDay) < ACTING_MAX_DAYS &&
    document.trim() !== '';
  return (
    <Dialog
      open
      title={say('delegation.new')}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            busy={send.isPending}
            onClick={() => {
              setTried(true);
              if (complete)
                send.mutate({
                  input: { account, powers: [...powers], fromDay, toDay, document: document.trim() },
                });
            }}
          >
            {say('delegation.new')}
          </Button>
          <Button onClick={onClose}>{say('act.cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        <p className="mut sm">{say('delegation.lead')}</p>
        {send.error && <Notice tone="error" live="alert" lead={failureText(say, send.error)} />}
        {tried && !complete && <Notice tone="error" live="alert" lead={say('delegation.missing')} />}
        <Select
          label={say('delegation.account')}
          value={account}
          options={candidates.map((person) => ({
            value: person.id,
            label: [person.name, person.unit].filter(Boolean).join(' – '),
          }))}
          onChange={setAccount}
        />
        <Fieldset label={say('delegation.powers')}>
          {DELEGABLE.map((power) => (
            <Checkbox
              key={power}
              label={say(`grant.${power}`)}
              checked={powers.includes(power)}
              onChange={(on) => setPowers(on ? [...powers, power] : powers.filter((each) => each !== power))}
            />
          ))}
        </Fieldset>
        <div className="two">
          <DateField label={say('delegation.from')} value={fromDay} onChange={setFromDay} />
          <DateField label={say('delegation.to')} value={toDay} onChange={setToDay} />
        </div>
        <TextField
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
