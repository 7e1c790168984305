import { useState } from 'react';
import type { LetterheadField } from '@ega/shared/directives/letterhead-draft';
import { formatDate } from '@ega/shared/text/format';
import { RecordLetterheadDocument } from '../../gql/graphql.js';
import { useSay } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { DateField } from '../../ui/date-field.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { useFaults } from '../../ui/form-faults.js';
import { TextField } from '../../ui/text-field.js';
import { useToast } from '../../ui/toast.js';
import { fieldId, type Letterhead, SECTIONS, typedFaults, typedFrom } from './letterhead-form.js';

/** Names that hold from a day on, starting from those in use. */
export function LetterheadDialog({ from, onClose }: { from: Letterhead; onClose: () => void }) {
  const say = useSay();
  const toast = useToast();
  const [typed, setTyped] = useState(() => typedFrom(from));
  const send = useSend(RecordLetterheadDocument, {
    refresh: 'all',
    done: () => {
      onClose();
      if (typed.validFrom) toast({ text: say('letterhead.saved', { day: formatDate(typed.validFrom) }) });
    },
  });
  const form = useFaults(() => typedFaults(say, typed));
  const field = (name: LetterheadField) => {
    const face = {
      id: fieldId(name),
      label: say(`letterhead.${name}`),
      error: form.of(fieldId(name)),
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
      {...form}
      onSubmit={() => {
        if (form.pass()) send.mutate({ draft: typed });
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
