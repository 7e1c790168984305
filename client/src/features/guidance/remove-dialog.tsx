import { RemoveGuidanceDocument } from '../../gql/graphql.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { ReasonDialog } from '../../ui/reason-dialog.js';
import { useToast } from '../../ui/toast.js';
import { bodyOf, type Entry, entryName } from './entry.js';
import type { EntryKind } from './entry-kinds.js';

/** A row entered by mistake: it no longer counts, and the reason stays. */
export function RemoveDialog({
  kind,
  entry,
  onClose,
}: {
  kind: EntryKind;
  entry: Entry;
  onClose: () => void;
}) {
  const say = useSay();
  const { lang } = useLanguage();
  const toast = useToast();
  const send = useSend(RemoveGuidanceDocument, {
    refresh: 'all',
    done: () => {
      onClose();
      toast({ text: say('guidance.removed') });
    },
  });
  return (
    <ReasonDialog
      title={say('guidance.removeOf', { name: entryName(lang, kind, bodyOf(entry)) })}
      action={say('guidance.remove')}
      busy={send.isPending}
      error={send.error}
      label={say('guidance.reason')}
      onDo={(reason) => send.mutate({ kind, code: entry.code, reason })}
      onClose={onClose}
    >
      <p>{say('guidance.removeLead')}</p>
    </ReasonDialog>
  );
}
