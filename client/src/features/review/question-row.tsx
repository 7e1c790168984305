import type { FormVariant } from '@ega/shared/agencies/kind';
import { isReturnReason } from '@ega/shared/reports/return-reason';
import type { FormLists } from '@ega/shared/reports/form-context';
import { questionTitle } from '@ega/shared/reports/question-text';
import type { Answers } from '@ega/shared/reports/questions';
import { formatDate } from '@ega/shared/text/format';
import { useLanguage } from '../../lib/language.js';
import { paths } from '../../app/paths.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { ArchitectureFinding } from './architecture-finding.js';
import { AskBox } from './ask-box.js';
import { CheckList } from './check-list.js';
import { DecisionCell } from './decision-cell.js';
import { RegisterLinks } from '../../app/register-links.js';
import { isAssessed, ProjectFindings } from './project-findings.js';
import { PresentCell } from './present-cell.js';
import type { Sheet, SheetQuestion } from './sheet.js';
import { talkCount, TalkPanel } from './talk-panel.js';
import type { Marking } from './use-marking.js';
import { VerifiedCell } from './verified-cell.js';

/** What every row of the sheet needs to put answers into words. */
export interface SheetContext {
  agency: number;
  variant: FormVariant;
  present: Answers;
  verified: Answers;
  /** Names of systems, tasks and the platform as the round has them. */
  lists: FormLists;
}

interface QuestionRowProps {
  question: SheetQuestion;
  context: SheetContext;
  /** Null where the viewer only reads. */
  marking: Marking | null;
  current: boolean;
  asking: boolean;
  sheet: Sheet;
  talking: boolean;
  onTalking: (open: boolean) => void;
  onAsking: (open: boolean) => void;
  onCurrent: () => void;
}

export function QuestionRow(props: QuestionRowProps) {
  const { question, context, marking, current, asking, onAsking, onCurrent, sheet, talking, onTalking } =
    props;
  const { say, lang } = useLanguage();
  const { mark } = question;
  const asked = mark?.mark === 'return';
  const talks = talkCount(sheet, question.question);
  const className = [current ? 'cur' : '', asked || asking ? 'isr' : ''].filter(Boolean).join(' ');
  return (
    <>
      <tr
        id={`cau-${question.question}`}
        className={className || undefined}
        tabIndex={-1}
        onFocus={onCurrent}
      >
        <th scope="row">
          <span className="qid num">{question.question}</span>{' '}
          {questionTitle(question.question, context.variant, lang, context.lists)}
          <button
            type="button"
            className="linkish talk-toggle noprint"
            aria-expanded={talking}
            aria-label={say('thread.open', { question: question.question, count: talks })}
            onClick={() => onTalking(!talking)}
          >
            {say('thread.toggle', { count: talks })}
          </button>
        </th>
        <td data-label={say('review.verifiedAnswer')}>
          <VerifiedCell question={question} context={context} />
        </td>
        <td data-label={say('review.presentAnswer')} className="present">
          <PresentCell question={question} context={context} />
          <RegisterLinks agency={context.agency} question={question.question} value={question.value} />
        </td>
        <td data-label={say('review.checks')}>
          <CheckList checks={question.checks} />
        </td>
        <td data-label={say('review.decision')}>
          {marking ? (
            <DecisionCell
              question={question}
              asking={asking}
              busy={marking.busy}
              onAccept={() => {
                onAsking(false);
                marking.accept(question);
              }}
              onAsk={() => onAsking(true)}
              onClear={() => marking.clear(question)}
            />
          ) : (
            <Outcome question={question} />
          )}
        </td>
      </tr>
      {asking && marking && (
        <tr className="isr rr">
          <td colSpan={5}>
            <AskBox
              question={question.question}
              start={{
                reasonCode: isReturnReason(mark?.reasonCode) ? mark.reasonCode : null,
                text: mark?.text ?? '',
                dueOn: mark?.dueOn ?? null,
              }}
              busy={marking.busy}
              onSave={(draft) => marking.ask(question, draft, () => onAsking(false))}
              onCancel={() => onAsking(false)}
            />
          </td>
        </tr>
      )}
      {asked && !asking && (
        <tr className="isr rr">
          <td colSpan={5}>
            <div className="askbox said">
              <p>
                <b>
                  {isReturnReason(mark.reasonCode) ? say(`returnReason.${mark.reasonCode}`) : mark.reasonCode}
                </b>
                {mark.dueOn && (
                  <span className="mut num">
                    {' '}
                    · {say('review.threadDue', { on: formatDate(mark.dueOn) })}
                  </span>
                )}
              </p>
              <p className="words">{mark.text}</p>
              {mark.proposal !== null && mark.proposal !== undefined && (
                <p className="sm">{say('proposal.with')}</p>
              )}
              {marking && (
                <>
                  <Button small kind="text" onClick={() => onAsking(true)}>
                    {say('review.changeAsk')}
                  </Button>
                  <ButtonLink small kind="text" to={paths.proposal(sheet.receiptNumber, question.question)}>
                    {say(mark.proposal ? 'proposal.edit' : 'proposal.make')}
                  </ButtonLink>
                </>
              )}
            </div>
          </td>
        </tr>
      )}
      {isAssessed(sheet, question.question) && (
        <tr className="rr">
          <td colSpan={5}>
            <ProjectFindings sheet={sheet} question={question.question} />
          </td>
        </tr>
      )}
      {question.question === 'A7' && sheet.architecture && (
        <tr className="rr">
          <td colSpan={5}>
            <ArchitectureFinding sheet={sheet} judged={sheet.architecture} />
          </td>
        </tr>
      )}
      {talking && (
        <tr className="rr">
          <td colSpan={5}>
            <TalkPanel sheet={sheet} question={question.question} />
          </td>
        </tr>
      )}
    </>
  );
}

function Outcome({ question }: { question: SheetQuestion }) {
  const { say } = useLanguage();
  if (question.mark) return <b>{say(question.mark.mark === 'accept' ? 'review.accept' : 'review.ask')}</b>;
  return <span className="mut">{question.acceptedBeforehand ? say('review.beforehand') : '–'}</span>;
}
