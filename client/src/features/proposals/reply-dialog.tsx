import { useState } from 'react';
import { ProposalRegisterDocument, ReplyProposalDocument } from '../../gql/graphql.js';
import { useSay } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { RadioGroup } from '../../ui/choices.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { TextField } from '../../ui/text-field.js';
import { useToast } from '../../ui/toast.js';
import type { Proposal } from './proposal-state.js';

const OUTCOMES = ['answered', 'consolidated'] as const;

/** What the agency is told: consolidated, or answered with words. */
export function ReplyDialog({ proposal, onClose }: { proposal: Proposal; onClose: () => void }) {
  const say = useSay();
  const toast = useToast();
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number]>('answered');
  const [answer, setAnswer] = useState('');
  const [document, setDocument] = useState('');
  const [tried, setTried] = useState(false);
  const reply = useSend(ReplyProposalDocument, {
    refresh: [ProposalRegisterDocument],
    done: () => {
      onClose();
      toast({ text: say('proposals.saved', { number: proposal.number }) });
    },
  });
  const missing = outcome === 'answered' && answer.trim() === '';
  const send = (): void => {
    setTried(true);
    if (missing) return;
    reply.mutate({
      id: proposal.id,
      outcome,
      ...(answer.trim() ? { answer: answer.trim() } : {}),
      ...(document.trim() ? { document: document.trim() } : {}),
    });
  };
  return (
    <FormDialog
      wide
      title={say('proposals.replyTitle', { number: proposal.number })}
      save={say('proposals.save')}
      onClose={onClose}
      onSubmit={send}
      sending={reply}
    >
      <p>
        <b>{proposal.agencyName}</b>: {proposal.content}
      </p>
      <RadioGroup
        label={say('proposals.outcome')}
        value={outcome}
        options={OUTCOMES.map((each) => ({
          value: each,
          label: say(`proposals.outcome.${each}`),
          hint: say(`proposals.outcomeHint.${each}`),
        }))}
        onChange={setOutcome}
      />
      <TextField
        label={say('proposals.answer')}
        rows={4}
        maxLength={2000}
        optional={outcome === 'consolidated'}
        value={answer}
        error={tried && missing ? say('proposals.answerMissing') : null}
        onChange={setAnswer}
      />
      <TextField
        label={say('proposals.document')}
        optional
        maxLength={200}
        value={document}
        onChange={setDocument}
      />
      <p className="sm mut">{say('proposals.replyMore')}</p>
    </FormDialog>
  );
}
