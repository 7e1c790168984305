import { formLists } from '../../app/form-lists.js';
import { useState } from 'react';
import type { FormVariant } from '@ega/shared/agencies/kind';
import { questionTitle } from '@ega/shared/reports/question-text';
import { VoidReportDocument } from '../../gql/graphql.js';
import { useLanguage } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { ReasonDialog } from '../../ui/reason-dialog.js';
import { useToast } from '../../ui/toast.js';
import { ReopenDialog } from './reopen-dialog.js';
import { questionsOf, type Sheet } from './sheet.js';

/** What is rarely done: reopening, voiding. Only what the server allows now. */
export function SheetActions({ sheet, agency }: { sheet: Sheet; agency: string }) {
  const { say, lang } = useLanguage();
  const toast = useToast();
  const [asking, setAsking] = useState<'reopen' | 'void' | null>(null);
  const close = (): void => setAsking(null);
  const voiding = useSend(VoidReportDocument, {
    refresh: 'all',
    done: () => {
      close();
      toast({ text: say('review.voided', { agency }) });
    },
  });
  const at = { round: sheet.round.id, agency: sheet.agency.number };
  if (!sheet.allowed.includes('reopen') && !sheet.allowed.includes('void')) return null;
  return (
    <div className="row sheet-actions noprint" role="group" aria-label={say('review.more')}>
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
            label: `${question}. ${questionTitle(question, sheet.agency.variant as FormVariant, lang, formLists(sheet.lists))}`,
          }))}
          onClose={close}
        />
      )}
      {asking === 'void' && (
        <ReasonDialog
          title={say('review.voidTitle', { agency })}
          action={say('review.void')}
          danger
          busy={voiding.isPending}
          error={voiding.error}
          label={say('review.reason')}
          hint={say('review.reasonHint')}
          onDo={(reason) => voiding.mutate({ ...at, reason })}
          onClose={close}
        >
          <p>{say('review.voidLead')}</p>
        </ReasonDialog>
      )}
    </div>
  );
}
