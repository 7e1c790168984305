import type { QuestionId } from '@ega/shared/reports/question-id';
import { questionTitle } from '@ega/shared/reports/question-text';
import { formatInstant } from '@ega/shared/text/format';
import { useLanguage } from '../../lib/language.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { AnswerLines } from './answer-lines.js';
import type { Desk } from './draft/desk.js';
import type { FormView } from './form-state.js';

/** Two people changed one answer: both stand side by side and the person chooses; nothing is overwritten unseen. */
export function ConflictDialog({ form, desk }: { form: FormView; desk: Desk }) {
  const { lang, say } = useLanguage();
  const open = Object.entries(desk.getState().sheets).find(([, sheet]) => sheet.conflict);
  if (!open) return null;
  const question = open[0] as QuestionId;
  const { conflict, value } = open[1];
  if (!conflict) return null;
  const side = (held: unknown) => (
    <AnswerLines
      question={question}
      value={held}
      variant={form.variant}
      answers={form.answers}
      asked={form.asked}
    />
  );
  return (
    <Dialog
      open
      wide
      title={say('conflict.title', { question })}
      actions={
        <>
          <Button kind="primary" onClick={() => desk.settle(question, 'mine')}>
            {say('conflict.keepMine')}
          </Button>
          <Button onClick={() => desk.settle(question, 'theirs')}>{say('conflict.takeTheirs')}</Button>
        </>
      }
    >
      <p>{questionTitle(question, form.variant, lang, form.asked)}</p>
      <div className="sides">
        <section aria-label={say('conflict.mine')}>
          <h3>{say('conflict.mine')}</h3>
          <p className="xs mut">{say('conflict.mineMore')}</p>
          {side(value)}
        </section>
        <section aria-label={say('conflict.theirs')}>
          <h3>{say('conflict.theirs')}</h3>
          <p className="xs mut num">
            {[conflict.by, conflict.at ? formatInstant(conflict.at) : ''].filter(Boolean).join(' · ')}
          </p>
          {side(conflict.value)}
        </section>
      </div>
    </Dialog>
  );
}
