import { useState } from 'react';
import { formatInstant } from '@ega/shared/text/format';
import { AnswerSecondLookDocument } from '../../gql/graphql.js';
import { failureText } from '../../lib/failure-text.js';
import { useSay } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { ReasonDialog } from '../../ui/reason-dialog.js';
import { useToast } from '../../ui/toast.js';
import type { Sheet } from './sheet.js';

const SAID = {
  none: 'secondLook.needed',
  asked: 'secondLook.asked',
  agreed: 'secondLook.agreed',
  declined: 'secondLook.declined',
} as const;
const TONE = { none: 'info', asked: 'warning', agreed: 'good', declined: 'error' } as const;

/** Where the leader's look stands; the leader agrees or gives the review back. */
export function SecondLookPanel({ sheet }: { sheet: Sheet }) {
  const say = useSay();
  const toast = useToast();
  const [declining, setDeclining] = useState(false);
  const answer = useSend(AnswerSecondLookDocument, {
    refresh: 'all',
    done: () => {
      setDeclining(false);
      toast({ text: say('secondLook.saved') });
    },
  });
  const { secondLook, revisionId } = sheet;
  if (!secondLook) return null;
  const step = secondLook.step as keyof typeof SAID;
  return (
    <>
      <Notice
        tone={TONE[step]}
        icon="person"
        lead={say(SAID[step])}
        action={
          sheet.allowed.includes('answerSecondLook') && (
            <span className="row">
              <Button
                small
                kind="primary"
                busy={answer.isPending}
                onClick={() => answer.mutate({ revisionId, agreed: true })}
              >
                {say('secondLook.agree')}
              </Button>
              <Button small onClick={() => setDeclining(true)}>
                {say('secondLook.decline')}
              </Button>
            </span>
          )
        }
      >
        {secondLook.by && secondLook.at && `${secondLook.by}, ${formatInstant(secondLook.at)}. `}
        {secondLook.reason}
        {answer.error && !declining && failureText(say, answer.error)}
      </Notice>
      {declining && (
        <ReasonDialog
          title={say('secondLook.decline')}
          action={say('secondLook.decline')}
          busy={answer.isPending}
          error={answer.error}
          label={say('review.reason')}
          onDo={(reason) => answer.mutate({ revisionId, agreed: false, reason })}
          onClose={() => setDeclining(false)}
        />
      )}
    </>
  );
}
