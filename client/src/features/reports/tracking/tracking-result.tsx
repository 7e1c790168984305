import { useLanguage } from '../../../lib/language.js';
import { Disclosure } from '../../../ui/disclosure.js';
import { Notice } from '../../../ui/notice.js';
import { ChangeTable, IssueTable } from '../workbook/workbook-tables.js';
import type { TrackingPreview } from './tracking-file.js';

interface TrackingResultProps {
  preview: TrackingPreview;
  sheet: string;
}

/** Cell by cell what cannot be read, or agency by agency what would be loaded; remarks stand below either. */
export function TrackingResult({ preview, sheet }: TrackingResultProps) {
  const { lang, say } = useLanguage();
  const { lines, issues, notes, agencies } = preview;
  const form = { variant: 'T', answers: {} } as const;
  const changed = lines.filter(({ answers }) => answers.length > 0);
  const closed = lines.filter(({ target }) => target === 'closed');
  const facts = (number: number) => agencies.find((agency) => agency.number === number);
  const nameOf = (number: number): string => {
    const agency = facts(number);
    return (lang === 'en' ? agency?.nameEn : agency?.nameVi) ?? String(number);
  };
  const remarks = notes.length > 0 && (
    <Disclosure title={say('workbook.notes', { count: notes.length })}>
      <IssueTable caption={say('workbook.notes', { count: notes.length })} issues={notes} form={form} />
    </Disclosure>
  );
  if (issues.length > 0)
    return (
      <>
        <Notice tone="error" live="alert">
          {say('tracking.issues', { count: issues.length })}
        </Notice>
        <IssueTable caption={say('tracking.result')} issues={issues} form={form} />
        {remarks}
      </>
    );
  const changes = changed.reduce((sum, line) => sum + line.changes.length, 0);
  return (
    <>
      <p role="status">
        <b>
          {changed.length === 0
            ? say('tracking.none')
            : say('tracking.found', { agencies: changed.length, changes })}
        </b>
      </p>
      {changed.map((line) => (
        <Disclosure
          key={line.number}
          title={
            <>
              <b>{nameOf(line.number)}</b>{' '}
              <span className="sm mut">
                {say('workbook.found', { changes: line.changes.length, questions: line.answers.length })}
                {' · '}
                {say(line.target === 'entry' ? 'tracking.entry' : 'tracking.offer')}
              </span>
            </>
          }
        >
          <ChangeTable
            changes={line.changes.map((change) => ({ ...change, sheet, conflict: false, taken: true }))}
            answers={line.answers}
            form={{ variant: facts(line.number)?.variant ?? 'T', answers: {} }}
          />
        </Disclosure>
      ))}
      {closed.length > 0 && (
        <Disclosure title={say('tracking.closed', { count: closed.length })}>
          {closed.map(({ number }) => nameOf(number)).join('; ')}
        </Disclosure>
      )}
      {remarks}
    </>
  );
}
