import { useState } from 'react';
import type { LetterheadField } from '@ega/shared/directives/letterhead-draft';
import { formatDate } from '@ega/shared/text/format';
import { RecordLetterheadDocument } from '../../gql/graphql.js';
import { useSay } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { DateField } from '../../ui/date-field.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { TextField } from '../../ui/text-field.js';
import { useToast } from '../../ui/toast.js';
import { fieldId, type Letterhead, SECTIONS, typedFaults, typedFrom } from './letterhead-form.js';

/** Names that hold from a day on, starting from those in use. */
export function LetterheadDialog({ from, onClose }: { from: Letterhead; onClose: () => void }) {
  const say = useSay();
  const toast = useToast();
  const [typed, setTyped] = useState(() => typedFrom(from));
  const [attempt, setAttempt] = useState(0);
  const send = useSend(RecordLetterheadDocument, {
    refresh: 'all',
    done: () => {
      onClose();
      if (typed.validFrom) toast({ text: say('letterhead.saved', { day: formatDate(typed.validFrom) }) });
    },
  });
  const faults = attempt > 0 ? typedFaults(say, typed) : [];
  const field = (name: LetterheadField) => {
    const face = {
      id: fieldId(name),
      label: say(`letterhead.${name}`),
      error: faults.find((fault) => fault.fieldId === fieldId(name))?.message,
    };
    if (name === 'validFrom' || name === 'basisOn')
      return (
        <DateField
          key={name}
          {...face}
          value={typed[name]}
          onChange={(value) => setTyped({ ...typed, [name]: value })}
        />
      );
    return (
      <TextField
        key={name}
        {...face}
        {...(name === 'basisSymbol' ? { hint: say('letterhead.basisHint') } : {})}
        value={typed[name]}
        onChange={(value) => setTyped({ ...typed, [name]: value })}
      />
    );
  };
  return (
    <FormDialog
      wide
      title={say('letterhead.title')}
      save={say('letterhead.save')}
      onClose={onClose}
      sending={send}
      faults={faults}
      attempt={attempt}
      onSubmit={() => {
        setAttempt(attempt + 1);
        if (typedFaults(say, typed).length === 0) send.mutate({ draft: typed });
      }}
    >
      <p className="mut sm">{say('letterhead.lead')}</p>
      {(Object.keys(SECTIONS) as (keyof typeof SECTIONS)[]).map((section) => (
        <section key={section} aria-labelledby={`letterhead-${section}`}>
          <h3 id={`letterhead-${section}`}>{say(`letterhead.section.${section}`)}</h3>
          <div className="two">{SECTIONS[section].map(field)}</div>
        </section>
      ))}
    </FormDialog>
  );
}
