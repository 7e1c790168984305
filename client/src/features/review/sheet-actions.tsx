import { useState } from 'react';
import type { FormVariant } from '@ega/shared/agencies/kind';
import { questionTitle } from '@ega/shared/reports/question-text';
import { ReviewQueueDocument, VoidReportDocument } from '../../gql/graphql.js';
import { useLanguage } from '../../lib/language.js';
import { useRead, useSend } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { ReasonDialog } from '../../ui/reason-dialog.js';
import { useToast } from '../../ui/toast.js';
import { AssigneePick } from './assignee-pick.js';
import { ReopenDialog } from './reopen-dialog.js';
import { questionsOf, type Sheet } from './sheet.js';

/** Who reviews it, and what is rarely done: reopening, voiding. Only what the server allows now. */
export function SheetActions({ sheet, agency }: { sheet: Sheet; agency: string }) {
  const { say, lang } = useLanguage();
  const toast = useToast();
  const [asking, setAsking] = useState<'reopen' | 'void' | null>(null);
  const queue = useRead(ReviewQueueDocument, { round: sheet.round.id });
  const close = (): void => setAsking(null);
  const voiding = useSend(VoidReportDocument, {
    refresh: 'all',
    done: () => {
      close();
      toast({ text: say('review.voided', { agency }) });
    },
  });
  const at = { round: sheet.round.id, agency: sheet.agency.number };
  return (
    <div className="row sheet-actions noprint">
      <span className="sm">
        <span className="mut">{say('review.assign')}: </span>
        {queue.data ? <AssigneePick queue={queue.data.reviewQueue} item={sheet} /> : sheet.assignee?.name}
      </span>
      {sheet.allowed.includes('reopen') && (
        <Button small onClick={() => setAsking('reopen')}>
          {say('review.reopen')}
        </Button>
      )}
      {sheet.allowed.includes('void') && (
        <Button small kind="text" onClick={() => setAsking('void')}>
          {say('review.void')}
        </Button>
      )}
      {asking === 'reopen' && (
        <ReopenDialog
          round={at.round}
          agency={at.agency}
          name={agency}
          questions={questionsOf(sheet).map(({ question }) => ({
            key: question,
            label: `${question}. ${questionTitle(question, sheet.agency.variant as FormVariant, lang)}`,
          }))}
          onClose={close}
        />
      )}
      {asking === 'void' && (
        <ReasonDialog
          title={say('review.voidTitle', { agency })}
          confirm={say('review.void')}
          dangerous
          busy={voiding.isPending}
          error={voiding.error}
          reasonLabel={say('review.reason')}
          reasonHint={say('review.reasonHint')}
          onConfirm={(reason) => voiding.mutate({ ...at, reason })}
          onClose={close}
        >
          <p>{say('review.voidLead')}</p>
        </ReasonDialog>
      )}
    </div>
  );
}
