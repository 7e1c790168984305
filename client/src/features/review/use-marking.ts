import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import {
  ClearMarkDocument,
  MarkQuestionDocument,
  ReviewSheetDocument,
  type ReviewSheetQuery,
} from '../../gql/graphql.js';
import { failureText } from '../../lib/failure-text.js';
import { useSay } from '../../lib/language.js';
import { keyOf, useSend } from '../../lib/query.js';
import { failureCode, RequestError } from '../../lib/request-error.js';
import { useToast } from '../../ui/toast.js';
import type { Sheet, SheetQuestion } from './sheet.js';
import type { AskDraft } from './ask-box.js';

type Mark = SheetQuestion['mark'];

export interface Marking {
  accept: (question: SheetQuestion) => void;
  ask: (question: SheetQuestion, draft: AskDraft, done: () => void) => void;
  clear: (question: SheetQuestion) => void;
  busy: boolean;
}

/** Decisions per question; each carries the version it saw, so that two officers never overwrite one another unseen. */
export function useMarking(sheet: Sheet): Marking {
  const say = useSay();
  const toast = useToast();
  const client = useQueryClient();
  const { revisionId } = sheet;
  const round = sheet.round.id;
  const agency = sheet.agency.number;
  const put = useCallback(
    (question: string, mark: Mark) => {
      const key = keyOf(ReviewSheetDocument, { round, agency });
      // A reading that was on its way since before this decision would put the sheet back without it.
      void client.cancelQueries({ queryKey: key });
      client.setQueryData<ReviewSheetQuery>(key, (data) =>
        data === undefined
          ? data
          : {
              reviewSheet: {
                ...data.reviewSheet,
                questions: data.reviewSheet.questions.map((each) =>
                  each.question === question ? { ...each, mark: mark ?? null } : each,
                ),
              },
            },
      );
    },
    [client, round, agency],
  );
  const marking = useSend(MarkQuestionDocument);
  const clearing = useSend(ClearMarkDocument);
  const refused = (error: Error): void => {
    const by = error instanceof RequestError ? error.details['by'] : null;
    const stale = failureCode(error) === 'STALE_VERSION' && typeof by === 'string';
    toast({ text: stale ? say('review.stale', { name: by }) : failureText(say, error), tone: 'error' });
    void client.invalidateQueries({ queryKey: keyOf(ReviewSheetDocument) });
  };
  const versionOf = (question: SheetQuestion): number => question.mark?.version ?? 0;
  return {
    busy: marking.isPending || clearing.isPending,
    accept: (question) =>
      marking.mutate(
        { revisionId, question: question.question, mark: 'accept', version: versionOf(question) },
        { onSuccess: ({ markQuestion }) => put(question.question, markQuestion), onError: refused },
      ),
    ask: (question, draft, done) =>
      marking.mutate(
        {
          revisionId,
          question: question.question,
          mark: 'return',
          version: versionOf(question),
          reasonCode: draft.reasonCode,
          text: draft.text.trim(),
          ...(draft.dueOn ? { dueOn: draft.dueOn } : {}),
          // The words change; a correction proposed before stays with them.
          ...(question.mark?.proposal ? { proposal: question.mark.proposal } : {}),
        },
        {
          onSuccess: ({ markQuestion }) => {
            put(question.question, markQuestion);
            done();
          },
          onError: refused,
        },
      ),
    clear: (question) =>
      clearing.mutate(
        { revisionId, question: question.question },
        { onSuccess: () => put(question.question, null), onError: refused },
      ),
  };
}
