import { useState } from 'react';
import { presentChange } from '@ega/shared/reports/present-change';
import { diffAnswers } from '@ega/shared/reports/diff';
import { failureText } from '../../lib/failure-text.js';
import { useLanguage } from '../../lib/language.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import { useToast } from '../../ui/toast.js';
import { ChangeTable } from './change-table.js';
import type { Desk } from './draft/desk.js';
import type { FormView, QuestionView } from './form-state.js';

/** The correction that came with the request for completion: what it would change, and one button that takes it. */
export function ProposalBox({ view, form, desk }: { view: QuestionView; form: FormView; desk: Desk | null }) {
  const { lang, say } = useLanguage();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const proposal = view.face?.returned?.proposal;
  if (!proposal) return null;
  const after = { ...form.answers, [view.id]: proposal };
  const changes = diffAnswers(form.answers, after).map((change) => ({
    question: view.id,
    ...presentChange(change, form.variant, lang, { before: form.answers, after }, form.asked),
  }));
  if (changes.length === 0)
    return (
      <p className="ok">
        <span className="st st-done">
          <Icon name="done" />
          {say('proposal.taken')}
        </span>
      </p>
    );
  const accept = (): void => {
    if (!desk) return;
    setBusy(true);
    desk
      .acceptProposal(view.id, proposal)
      .then(() => toast({ text: say('proposal.accepted') }))
      .catch((error: unknown) => toast({ text: failureText(say, error), tone: 'error' }))
      .finally(() => setBusy(false));
  };
  return (
    <div className="th proposal">
      <p className="thh">
        <b>{say('proposal.title')}</b>
      </p>
      <ChangeTable
        caption={say('proposal.changes')}
        changes={changes}
        before={say('proposal.now')}
        after={say('proposal.after')}
      />
      {desk && view.editable && (
        <p className="cfb">
          <Button kind="primary" icon="check" busy={busy} onClick={accept}>
            {say('proposal.accept')}
          </Button>
          <span className="sm mut">{say('proposal.orOwn')}</span>
        </p>
      )}
    </div>
  );
}
