import { useState } from 'react';
import { RecordGuidanceDocument } from '../../gql/graphql.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { useFaults } from '../../ui/form-faults.js';
import { type FormFault } from '../../ui/error-summary.js';
import { useToast } from '../../ui/toast.js';
import { type Body, bodyOf, type Entry, entryName, kindName, labelOf } from './entry.js';
import { EntryFieldControl, fieldId } from './entry-field.js';
import { type EntryKind, fieldsOf } from './entry-kinds.js';

interface EntryDialogProps {
  kind: EntryKind;
  /** The row that is revised; nothing: a new one. */
  entry?: Entry | undefined;
  /** What a new row begins with. */
  start?: Body | undefined;
  onClose: () => void;
}

/** One row of a kind, asked for as its schema says. */
export function EntryDialog({ kind, entry, start, onClose }: EntryDialogProps) {
  const say = useSay();
  const { lang } = useLanguage();
  const toast = useToast();
  const [body, setBody] = useState<Body>(() => (entry ? bodyOf(entry) : (start ?? {})));
  const fields = fieldsOf(kind);
  const send = useSend(RecordGuidanceDocument, {
    refresh: 'all',
    done: () => {
      onClose();
      toast({ text: say('guidance.saved') });
    },
  });
  const form = useFaults((): FormFault[] =>
    fields
      .filter(({ name, required }) => required && !String((body[name] ?? '') as string).trim())
      .map(({ name, label }) => ({
        fieldId: fieldId(name),
        message: say('directive.required', { field: labelOf(lang, label) }),
      })),
  );
  const title = entry
    ? say('guidance.editOf', { name: entryName(lang, kind, bodyOf(entry)) })
    : say('guidance.enterKind', { kind: kindName(lang, kind) });
  return (
    <FormDialog
      wide
      title={title}
      save={say('directive.save')}
      onClose={onClose}
      sending={send}
      {...form}
      onSubmit={() => {
        if (!form.pass()) return;
        send.mutate({ kind, body: sent(body), ...(entry ? { code: entry.code } : {}) });
      }}
    >
      {fields.map((field) => (
        <EntryFieldControl
          key={field.name}
          field={field}
          value={body[field.name]}
          error={form.of(fieldId(field.name))}
          onChange={(value) => setBody({ ...body, [field.name]: value })}
        />
      ))}
    </FormDialog>
  );
}

/** Empty fields do not travel. */
function sent(body: Body): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(body).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );
}
