import { useState } from 'react';
import { SUBSTITUTE_DOCUMENT_LENGTH } from '@ega/shared/reports/substitute';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { NameSubstituteDocument, SubstitutesDocument, type SubstitutesQuery } from '../../gql/graphql.js';
import { worldToday } from '../../lib/clock.js';
import { failureText } from '../../lib/failure-text.js';
import { useLanguage } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { DateField } from '../../ui/date-field.js';
import { Notice } from '../../ui/notice.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { useToast } from '../../ui/toast.js';

interface SubstituteFormProps {
  agency: number;
  candidates: SubstitutesQuery['substitutes']['candidates'];
  onDone: () => void;
}

/** The approver names a substitute: person, period, authorising document. */
export function SubstituteForm({ agency, candidates, onDone }: SubstituteFormProps) {
  const { say } = useLanguage();
  const toast = useToast();
  const [account, setAccount] = useState<string | null>(null);
  const [fromDay, setFromDay] = useState<CivilDate | null>(worldToday());
  const [toDay, setToDay] = useState<CivilDate | null>(null);
  const [document, setDocument] = useState('');
  const [tried, setTried] = useState(false);
  const name = useSend(NameSubstituteDocument, {
    refresh: [SubstitutesDocument],
    done: () => {
      toast({ text: say('substitute.named') });
      onDone();
    },
  });
  const faults = {
    account: account === null ? say('substitute.chooseWho') : null,
    from: fromDay === null ? say('substitute.giveDay') : null,
    to:
      toDay === null
        ? say('substitute.giveDay')
        : toDay < worldToday() || (fromDay !== null && toDay < fromDay)
          ? say('substitute.badPeriod')
          : null,
    document: document.trim() === '' ? say('substitute.giveDocument') : null,
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (name.isPending || Object.values(faults).some(Boolean)) return;
        if (account === null || fromDay === null || toDay === null) return;
        name.mutate({ agency, account, fromDay, toDay, document: document.trim() });
      }}
    >
      <p className="mut sm">{say('substitute.lead')}</p>
      {name.error && <Notice tone="error" live="alert" lead={failureText(say, name.error)} />}
      <Select
        label={say('substitute.who')}
        value={account}
        options={candidates.map((person) => ({
          value: person.id,
          label: [person.name, person.unit].filter(Boolean).join(' – '),
        }))}
        onChange={setAccount}
        error={tried ? faults.account : null}
      />
      <DateField
        label={say('substitute.from')}
        value={fromDay}
        onChange={setFromDay}
        error={tried ? faults.from : null}
      />
      <DateField
        label={say('substitute.to')}
        hint={say('substitute.toHint')}
        value={toDay}
        onChange={setToDay}
        error={tried ? faults.to : null}
      />
      <TextField
        label={say('substitute.document')}
        hint={say('substitute.documentHint')}
        value={document}
        onChange={setDocument}
        maxLength={SUBSTITUTE_DOCUMENT_LENGTH}
        error={tried ? faults.document : null}
      />
      <div className="row">
        <Button kind="primary" type="submit" busy={name.isPending}>
          {say('substitute.name')}
        </Button>
        <Button onClick={onDone}>{say('act.cancel')}</Button>
      </div>
    </form>
  );
}
