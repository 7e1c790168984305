import { LastChasesDocument, RemindAgenciesDocument } from '../../gql/graphql.js';
import { useSay } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { useToast } from '../../ui/toast.js';

interface RemindDialogProps {
  round: string;
  agencies: readonly { number: number; name: string }[];
  /** Numbers of those that were reminded today already. */
  reminded: ReadonlySet<number>;
  onClose: () => void;
}

/** Says to whom the reminder goes before it goes. */
export function RemindDialog({ round, agencies, reminded, onClose }: RemindDialogProps) {
  const say = useSay();
  const toast = useToast();
  const remind = useSend(RemindAgenciesDocument, {
    refresh: [LastChasesDocument],
    done: ({ remindAgencies }) => {
      onClose();
      toast({ text: say('meeting.reminded', { count: remindAgencies }) });
    },
  });
  const again = agencies.filter(({ number }) => reminded.has(number)).length;
  return (
    <ConfirmDialog
      title={say('meeting.remind', { count: agencies.length })}
      action={say('meeting.remindNow')}
      busy={remind.isPending}
      error={remind.error}
      onDo={() => remind.mutate({ round, agencies: agencies.map(({ number }) => number) })}
      onClose={onClose}
    >
      <p>{say('meeting.remindTo')}</p>
      <ul className="meeting-names">
        {agencies.map(({ number, name }) => (
          <li key={number}>
            {name}
            {reminded.has(number) && <span className="under mut">{say('meeting.remindedAlready')}</span>}
          </li>
        ))}
      </ul>
      {again > 0 && <p className="sm mut">{say('meeting.remindedOf', { count: again })}</p>}
    </ConfirmDialog>
  );
}
