import { useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths.js';
import { GiveUpEntryDocument, SubmitEntryDocument } from '../../gql/graphql.js';
import { useLanguage } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { useToast } from '../../ui/toast.js';
import type { Desk } from './draft/desk.js';
import type { Page } from './draft/sheet.js';
import { arrivalText } from './entry-notice.js';
import { isComplete, leftFor, type FormView } from './form-state.js';
import { ReasonDialog } from '../../ui/reason-dialog.js';

interface EntryActionsProps {
  page: Page;
  form: FormView;
  desk: Desk | null;
  /** Something still keeps the report: show what. */
  onLeft: () => void;
}

/** What the officer who enters a report does with it: hands it to another officer, or gives it up. */
export function EntryActions({ page, form, desk, onLeft }: EntryActionsProps) {
  const { lang, say } = useLanguage();
  const toast = useToast();
  const navigate = useNavigate();
  const [open, setOpen] = useState<'submit' | 'giveUp' | null>(null);
  const at = { round: page.round.id, agency: page.agency.number };
  const close = (): void => setOpen(null);
  const submit = useSend(SubmitEntryDocument, {
    refresh: 'all',
    done: ({ submitEntry }) => {
      close();
      if (submitEntry.receiptNumber) void navigate(paths.receipt(at.round, submitEntry.receiptNumber));
    },
  });
  const giveUp = useSend(GiveUpEntryDocument, {
    refresh: 'all',
    done: () => {
      close();
      toast({ text: say('entry.givenUp') });
      void navigate(`${paths.reviewQueue()}?ky=${at.round}`);
    },
  });
  const left = leftFor(form, desk);
  const begin = async (): Promise<void> => {
    if (await isComplete(page, form, desk)) setOpen('submit');
    else onLeft();
  };
  const agency = lang === 'en' ? page.agency.nameEn : page.agency.agencyName;
  return (
    <>
      <Button kind="danger" onClick={() => setOpen('giveUp')}>
        {say('entry.giveUp')}
      </Button>
      <Button
        kind="primary"
        unavailable={
          left > 0 ? (
            <button type="button" className="linklike" onClick={onLeft}>
              {say('reportForm.leftShort', { count: left })}
            </button>
          ) : undefined
        }
        onClick={() => void begin()}
      >
        {say('entry.submit')}
      </Button>
      {open === 'submit' && (
        <ConfirmDialog
          busy={submit.isPending}
          error={submit.error}
          title={say('entry.submitTitle', { agency })}
          action={say('entry.submit')}
          onDo={() => submit.mutate(at)}
          onClose={close}
        >
          <p>{page.entry && arrivalText(page.entry, say)}</p>
          <p>{say('entry.submitMore')}</p>
        </ConfirmDialog>
      )}
      {open === 'giveUp' && (
        <ReasonDialog
          danger
          busy={giveUp.isPending}
          error={giveUp.error}
          title={say('entry.giveUpTitle', { agency })}
          action={say('entry.giveUp')}
          label={say('reportMove.reason')}
          onDo={(reason) => giveUp.mutate({ ...at, reason })}
          onClose={close}
        >
          <p>{say('entry.giveUpMore')}</p>
        </ReasonDialog>
      )}
    </>
  );
}
