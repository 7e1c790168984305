import { useMemo } from 'react';
import type { QuestionId } from '@ega/shared/reports/question-id';
import { questionTitle } from '@ega/shared/reports/question-text';
import type { Answers } from '@ega/shared/reports/questions';
import { formatInstant } from '@ega/shared/text/format';
import { GivenUpDraftDocument, type GivenUpDraftQuery } from '../../gql/graphql.js';
import { useLanguage } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { Dialog } from '../../ui/dialog.js';
import { Loaded } from '../../ui/loaded.js';
import { AnswerLines } from './answer-lines.js';
import type { Page } from './draft/sheet.js';
import type { FormView } from './form-state.js';
import { rememberFiles } from './upload/known-files.js';

interface GivenUpDialogProps {
  page: Page;
  form: FormView;
  number: number;
  /** When it was given up, as the history says. */
  at: string;
  onClose: () => void;
}

/** What stood in a draft that was given up; to be read, nothing of it comes back by itself. */
export function GivenUpDialog({ page, form, number, at, onClose }: GivenUpDialogProps) {
  const { say } = useLanguage();
  const query = useRead(GivenUpDraftDocument, {
    round: page.round.id,
    agency: page.agency.number,
    number,
  });
  return (
    <Dialog open wide title={say('givenUp.title', { at: formatInstant(at) })} onClose={onClose}>
      <Loaded query={query} heights={[22, 120]}>
        {({ givenUpDraft }) => <Answered draft={givenUpDraft} form={form} />}
      </Loaded>
    </Dialog>
  );
}

function Answered({ draft, form }: { draft: GivenUpDraftQuery['givenUpDraft']; form: FormView }) {
  const { lang, say } = useLanguage();
  useMemo(() => {
    for (const { files } of draft.answers) rememberFiles(files);
  }, [draft]);
  const answers = Object.fromEntries(
    draft.answers.flatMap(({ question, value }) => (value === null ? [] : [[question, value]])),
  ) as Answers;
  if (draft.answers.length === 0) return <p className="mut">{say('givenUp.none')}</p>;
  return (
    <div className="stack">
      {draft.answers.map(({ question, value, files, updatedBy, updatedAt }) => (
        <section key={question} aria-label={question}>
          <h3>
            <span className="num">{question}</span>{' '}
            {questionTitle(question as QuestionId, form.variant, lang, form.asked)}
          </h3>
          <AnswerLines
            question={question as QuestionId}
            value={value}
            variant={form.variant}
            answers={answers}
            asked={form.asked}
            files={files}
          />
          <p className="mut xs num">
            {updatedBy} · {formatInstant(updatedAt)}
          </p>
        </section>
      ))}
    </div>
  );
}
