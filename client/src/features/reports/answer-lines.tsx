import type { FormVariant } from '@ega/shared/agencies/kind';
import { presentAnswer } from '@ega/shared/reports/present-answer';
import type { FormLists } from '@ega/shared/reports/form-context';
import type { QuestionId } from '@ega/shared/reports/question-id';
import type { Answers } from '@ega/shared/reports/questions';
import { useLanguage } from '../../lib/language.js';
import type { EvidenceFile } from './draft/sheet.js';
import { KeptLine } from './upload/kept-line.js';

interface AnswerLinesProps {
  question: QuestionId;
  value: unknown;
  variant: FormVariant;
  answers: Answers;
  /** The form of the round, whose lists name systems and tasks. */
  asked: FormLists;
  files?: readonly EvidenceFile[];
}

/** An answer to be read: the words of the printed form, and its files. */
export function AnswerLines({ question, value, variant, answers, asked, files = [] }: AnswerLinesProps) {
  const { lang, say } = useLanguage();
  const { lines } = presentAnswer(question, value, variant, lang, answers, asked);
  if (lines.length === 0) return <p className="mut">{say('answer.empty')}</p>;
  return (
    <>
      <dl className="facts ans">
        {lines.map((line, place) => (
          <div key={place}>
            <dt>{line.label}</dt>
            <dd>{line.value}</dd>
          </div>
        ))}
      </dl>
      {files.map((file) => (
        <div className="fil" key={file.id}>
          <KeptLine id={file.id} />
        </div>
      ))}
    </>
  );
}
