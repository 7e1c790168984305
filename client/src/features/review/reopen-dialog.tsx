import { useState } from 'react';
import { addDays, type CivilDate } from '@ega/shared/text/civil-date';
import { ReopenReportDocument } from '../../gql/graphql.js';
import { worldToday } from '../../lib/clock.js';
import { failureText } from '../../lib/failure-text.js';
import { useSay } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { DateField } from '../../ui/date-field.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import { PickList, type PickItem } from '../../ui/pick-list.js';
import { TextField } from '../../ui/text-field.js';
import { useToast } from '../../ui/toast.js';

interface ReopenDialogProps {
  round: string;
  agency: number;
  name: string;
  /** Questions that may be opened; none chosen opens all. */
  questions: readonly PickItem<string>[];
  /** The round closed before anything was sent: the whole form opens, the sending will be late. */
  unsent?: boolean;
  onClose: () => void;
}

/** Opens a verified report, or one of a closed round that was never sent, until the end of a day. */
export function ReopenDialog({ round, agency, name, questions, unsent, onClose }: ReopenDialogProps) {
  const say = useSay();
  const toast = useToast();
  const [chosen, setChosen] = useState<string[]>([]);
  const [due, setDue] = useState<CivilDate | null>(() => addDays(worldToday(), 7));
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const reopen = useSend(ReopenReportDocument, {
    refresh: 'all',
    done: () => {
      onClose();
      toast({ text: say('review.reopened', { agency: name }) });
    },
  });
  const wrongDue = due === null || due < worldToday();
  const missing = reason.trim() === '';
  return (
    <Dialog
      open
      title={say(unsent ? 'review.reopenUnsentTitle' : 'review.reopenTitle', { agency: name })}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            busy={reopen.isPending}
            onClick={() => {
              setTried(true);
              if (wrongDue || missing) return;
              reopen.mutate({
                round,
                agency,
                reason: reason.trim(),
                dueOn: due,
                ...(chosen.length > 0 ? { questions: chosen } : {}),
              });
            }}
          >
            {say(unsent ? 'review.reopenUnsent' : 'review.reopen')}
          </Button>
          <Button onClick={onClose}>{say('act.cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        <p>{say(unsent ? 'review.reopenUnsentLead' : 'review.reopenLead')}</p>
        {reopen.error && <Notice tone="error" live="alert" lead={failureText(say, reopen.error)} />}
        {questions.length > 0 && (
          <PickList
            label={say('review.reopenQuestions')}
            optional
            items={questions}
            chosen={chosen}
            onChange={setChosen}
          />
        )}
        <DateField
          label={say('review.reopenDue')}
          value={due}
          onChange={setDue}
          error={tried && wrongDue ? say('review.returnDueMissing') : null}
        />
        <TextField
          label={say('review.reason')}
          hint={say('review.reasonHint')}
          value={reason}
          onChange={setReason}
          rows={3}
          maxLength={1000}
          error={tried && missing ? say('error.REASON_REQUIRED') : null}
        />
      </div>
    </Dialog>
  );
}
