import { formatDate } from '@ega/shared/text/format';
import { civilDateAt } from '@ega/shared/text/civil-date';
import { useSay } from '../../lib/language.js';
import { useRoundName } from '../../lib/round-name.js';
import { BasisMark } from '../../ui/status-badge.js';
import { AnswerView } from './answer-view.js';
import type { SheetQuestion } from './sheet.js';
import type { SheetContext } from './question-row.js';

/** The latest verified answer; where nothing is verified, what the agency stated in an earlier round. */
export function VerifiedCell({ question, context }: { question: SheetQuestion; context: SheetContext }) {
  const say = useSay();
  const roundName = useRoundName();
  const { verified, previousReported } = question;
  if (verified)
    return (
      <>
        <p className="xs">
          <BasisMark verified>
            {say('review.verifiedIn', {
              quarter: roundName(verified.round),
              at: formatDate(civilDateAt(verified.recordedAt)),
            })}
          </BasisMark>
        </p>
        <AnswerView
          question={question.question}
          value={verified.value}
          variant={context.variant}
          answers={context.verified}
          lists={context.lists}
        />
      </>
    );
  return (
    <>
      <p className="mut">{say('review.neverVerified')}</p>
      {previousReported && (
        <>
          <p className="xs">
            <BasisMark verified={false}>
              {say('review.reportedBefore', { quarter: roundName(previousReported.round) })}
            </BasisMark>
          </p>
          <AnswerView
            question={question.question}
            value={previousReported.value}
            variant={context.variant}
            answers={context.present}
            lists={context.lists}
          />
        </>
      )}
    </>
  );
}
