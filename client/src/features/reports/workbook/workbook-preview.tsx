import type { QuestionId } from '@ega/shared/reports/question-id';
import { useSay } from '../../../lib/language.js';
import { Checkbox } from '../../../ui/choices.js';
import { Notice } from '../../../ui/notice.js';
import { ChangeTable, IssueTable, type ShownForm } from './workbook-tables.js';
import type { Preview } from './workbook-file.js';

interface WorkbookPreviewProps {
  preview: Preview;
  form: ShownForm;
  take: readonly QuestionId[];
  busy: boolean;
  /** Null where the person cannot choose the file over the system. */
  onTake: ((take: QuestionId[]) => void) | null;
}

/** What the file would change, field by field, or what in it cannot be read, cell by cell; remarks stand below either. */
export function WorkbookPreview({ preview, form, take, busy, onTake }: WorkbookPreviewProps) {
  const say = useSay();
  const { changes, answers, confirmed, issues, notes } = preview;
  const contested = [...new Set(changes.filter(({ conflict }) => conflict).map(({ question }) => question))];
  const questions = new Set(changes.map(({ question }) => question)).size;
  const remarks = notes.length > 0 && (
    <section>
      <h3>{say('workbook.notes', { count: notes.length })}</h3>
      <IssueTable caption={say('workbook.notes', { count: notes.length })} issues={notes} form={form} />
    </section>
  );
  if (issues.length > 0)
    return (
      <>
        <Notice tone="error" live="alert">
          {say('workbook.issues', { count: issues.length })}
        </Notice>
        <IssueTable caption={say('workbook.issues', { count: issues.length })} issues={issues} form={form} />
        {remarks}
      </>
    );
  return (
    <>
      <p role="status">
        <b>
          {changes.length === 0 && confirmed.length === 0
            ? say('workbook.none')
            : say('workbook.found', { changes: changes.length, questions })}
        </b>
      </p>
      {confirmed.length > 0 && (
        <p>{say('workbook.confirmed', { count: confirmed.length, list: confirmed.join(', ') })}</p>
      )}
      {contested.length > 0 && (
        <Notice tone="warning">
          {say('workbook.conflicts', { count: contested.length })}
          {onTake &&
            contested.map((question) => (
              <Checkbox
                key={question}
                label={say('workbook.take', { question })}
                checked={take.includes(question)}
                disabled={busy}
                onChange={(checked) =>
                  onTake(checked ? [...take, question] : take.filter((each) => each !== question))
                }
              />
            ))}
        </Notice>
      )}
      {changes.length > 0 && <ChangeTable changes={changes} answers={answers} form={form} />}
      {remarks}
    </>
  );
}
