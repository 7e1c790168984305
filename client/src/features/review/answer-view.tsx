import type { FormVariant } from '@ega/shared/agencies/kind';
import { presentAnswer, type AnswerLine } from '@ega/shared/reports/present-answer';
import type { FormLists } from '@ega/shared/reports/form-context';
import type { QuestionId } from '@ega/shared/reports/question-id';
import type { Answers } from '@ega/shared/reports/questions';
import { useLanguage } from '../../lib/language.js';
import { Disclosure } from '../../ui/disclosure.js';

/** Longer answers (tables of steps, of systems) open on demand. */
const SHOWN_LINES = 3;
/** Lines longer than this (a step with its document) are folded earlier. */
const LONG_LINE = 90;

interface AnswerViewProps {
  question: QuestionId;
  value: unknown;
  variant: FormVariant;
  /** The other answers of the same side: they give rows their names. */
  answers: Answers;
  lists: FormLists;
}

/** An answer in the words of the printed form. */
export function AnswerView({ question, value, variant, answers, lists }: AnswerViewProps) {
  const { say, lang } = useLanguage();
  const { lines, oneLine } = presentAnswer(question, value, variant, lang, answers, lists);
  if (lines.length <= 1) return <p className="answer">{oneLine}</p>;
  const long = lines.some((line) => line.value.length > LONG_LINE);
  const first = long ? 1 : SHOWN_LINES;
  if (lines.length <= first + 1) return <Lines lines={lines} />;
  return (
    <>
      <Lines lines={lines.slice(0, first)} />
      <Disclosure title={say('review.moreLines', { count: lines.length - first })}>
        <Lines lines={lines.slice(first)} />
      </Disclosure>
    </>
  );
}

function Lines({ lines }: { lines: readonly AnswerLine[] }) {
  return (
    <dl className="answer-lines">
      {lines.map((line, place) => (
        <div key={place}>
          <dt>{line.label}</dt>
          <dd>{line.value}</dd>
        </div>
      ))}
    </dl>
  );
}
