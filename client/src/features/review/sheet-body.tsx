import { formLists } from '../../app/form-lists.js';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { FormVariant } from '@ega/shared/agencies/kind';
import { withChanges } from '../../app/board-view.js';
import { AskSecondLookDocument, UndoDecisionDocument, VerifyReportDocument } from '../../gql/graphql.js';
import { failureText } from '../../lib/failure-text.js';
import { useSay } from '../../lib/language.js';
import { useSend } from '../../lib/query.js';
import { useKeysOn } from '../../lib/shortcuts.js';
import { Segmented } from '../../ui/segmented.js';
import { useToast } from '../../ui/toast.js';
import { Assigned } from './assignee-pick.js';
import { DecisionBar } from './decision-bar.js';
import { KeyHints } from './key-hints.js';
import { QuestionRow } from './question-row.js';
import { ReturnDialog } from './return-dialog.js';
import { answersOf, needsLook, questionsOf, stepFrom, tallyOf, type Sheet } from './sheet.js';
import { SecretPanel } from './secret-panel.js';
import { SheetActions } from './sheet-actions.js';
import { SheetHistory } from './sheet-history.js';
import { useReviewKeys } from './use-review-keys.js';
import { useMarking } from './use-marking.js';

const ALL = 'tat-ca';

/** The table of questions with decisions, and the bar that ends the review. */
export function SheetBody({ sheet, agency }: { sheet: Sheet; agency: string }) {
  const say = useSay();
  const [search, setSearch] = useSearchParams();
  const [current, setCurrent] = useState<string | null>(search.get('cau'));
  const [asking, setAsking] = useState<string | null>(null);
  const [talking, setTalking] = useState<string | null>(null);
  const [returning, setReturning] = useState(false);
  const [keysOn, setKeysOn] = useKeysOn();
  const marking = useMarking(sheet);
  const ending = useEnding(sheet, agency);
  const questions = useMemo(() => questionsOf(sheet), [sheet]);
  const tally = tallyOf(questions);
  const showAll = search.get('xem') === ALL || tally.total === 0;
  const shown = showAll ? questions : questions.filter(needsLook);
  const context = useMemo(
    () => ({
      agency: sheet.agency.number,
      variant: sheet.agency.variant as FormVariant,
      present: answersOf(questions, 'present'),
      verified: answersOf(questions, 'verified'),
      lists: formLists(sheet.lists),
    }),
    [questions, sheet.agency.number, sheet.agency.variant, sheet.lists],
  );
  const mayMark = sheet.allowed.includes('mark');
  const at = shown.find((question) => question.question === current);
  const walk = useCallback((id: string | undefined): void => {
    if (id === undefined) return;
    setCurrent(id);
    const row = document.getElementById(`cau-${id}`);
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  }, []);
  useReviewKeys(keysOn, {
    next: () => walk(stepFrom(shown, current, 1)?.question),
    previous: () => walk(stepFrom(shown, current, -1)?.question),
    accept: () => {
      if (!mayMark || !at || marking.busy) return;
      setAsking(null);
      marking.accept(at);
      // The officer goes on with the next question, as with a pile of papers.
      const next = stepFrom(shown, at.question, 1)?.question;
      if (next !== at.question) walk(next);
    },
    ask: () => {
      if (mayMark && at) setAsking(at.question);
    },
  });
  const anchor = search.get('cau');
  useEffect(() => {
    if (anchor !== null) document.getElementById(`cau-${anchor}`)?.scrollIntoView({ block: 'center' });
  }, [anchor]);
  const which = (value: string): void =>
    setSearch(withChanges(search, { xem: value === ALL ? ALL : null }), { replace: true });
  return (
    <>
      <div className="sheet">
        <h2 className="vh">{say('review.question')}</h2>
        <SecretPanel sheet={sheet} agency={agency} />
        <div className="dfh">
          <Segmented
            label={say('review.which')}
            value={showAll ? ALL : ''}
            segments={[
              { value: '', label: say('review.onlyChanged', { count: tally.total }) },
              { value: ALL, label: say('review.all', { count: questions.length }) },
            ]}
            onChange={which}
          />
          {mayMark && <KeyHints on={keysOn} onChange={setKeysOn} />}
          <Assigned sheet={sheet} />
        </div>
        <table className="dt">
          <caption className="vh">{say('review.sheetTitle', { agency, quarter: sheet.round.id })}</caption>
          <thead>
            <tr>
              {(['question', 'verifiedAnswer', 'presentAnswer', 'checks', 'decision'] as const).map(
                (column) => (
                  <th key={column} scope="col">
                    {say(`review.${column}`)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {shown.map((question) => (
              <QuestionRow
                key={question.question}
                question={question}
                context={context}
                marking={mayMark ? marking : null}
                current={question.question === current}
                asking={asking === question.question}
                onAsking={(open) => setAsking(open ? question.question : null)}
                sheet={sheet}
                talking={talking === question.question}
                onTalking={(open) => setTalking(open ? question.question : null)}
                onCurrent={() => setCurrent(question.question)}
              />
            ))}
          </tbody>
        </table>
        {!showAll && shown.length < questions.length && (
          <p className="dt-more">
            {say('review.nothingToDo', { count: questions.length - shown.length })}{' '}
            <button type="button" className="linkish" onClick={() => which(ALL)}>
              {say('review.showAll')}
            </button>
          </p>
        )}
        <SheetHistory sheet={sheet} />
        <SheetActions sheet={sheet} agency={agency} />
      </div>
      {sheet.allowed.includes('verify') && (
        <DecisionBar
          tally={tally}
          look={sheet.secondLook ? sheet.secondLook.step : null}
          onAskLook={ending.askLook}
          verifying={ending.verifying}
          onReturn={() => setReturning(true)}
          onVerify={ending.verify}
        />
      )}
      {returning && (
        <ReturnDialog
          sheet={sheet}
          agency={agency}
          asked={questions.filter((question) => question.mark?.mark === 'return')}
          onDone={(sentence) => {
            setReturning(false);
            ending.told(sentence);
          }}
          onClose={() => setReturning(false)}
        />
      )}
    </>
  );
}

/** Verifying, and taking the last decision back while the server still lets it. */
function useEnding(sheet: Sheet, agency: string) {
  const say = useSay();
  const toast = useToast();
  const at = { round: sheet.round.id, agency: sheet.agency.number };
  const undo = useSend(UndoDecisionDocument, {
    refresh: 'all',
    done: () => toast({ text: say('review.undone') }),
  });
  const told = (sentence: string): void => {
    window.scrollTo(0, 0);
    toast({
      text: sentence,
      undo: () =>
        undo.mutate(at, { onError: (error) => toast({ text: failureText(say, error), tone: 'error' }) }),
    });
  };
  const verify = useSend(VerifyReportDocument, {
    refresh: 'all',
    done: () => told(say('review.verified', { agency })),
  });
  const askLook = useSend(AskSecondLookDocument, {
    refresh: 'all',
    done: () => toast({ text: say('secondLook.askedNow') }),
  });
  return {
    told,
    verifying: verify.isPending || askLook.isPending,
    askLook: () =>
      askLook.mutate(
        { revisionId: sheet.revisionId },
        { onError: (error) => toast({ text: failureText(say, error), tone: 'error' }) },
      ),
    verify: () =>
      verify.mutate(
        { revisionId: sheet.revisionId },
        { onError: (error) => toast({ text: failureText(say, error), tone: 'error' }) },
      ),
  };
}
