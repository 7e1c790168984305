import type { DocumentDraft } from '@ega/shared/documents/official-document';
import { documentText } from '@ega/shared/reports/present-value';
import { isReturnReason } from '@ega/shared/reports/return-reason';
import { formatDate, formatInstant } from '@ega/shared/text/format';
import { auditActions } from '@ega/shared/text/vi/audit-actions';
import { useLanguage, type Say } from '../../lib/language.js';
import { Link } from 'react-router';
import { paths } from '../../app/paths.js';
import { Panel } from '../../ui/panel.js';
import { Files } from './present-cell.js';
import type { Sheet } from './sheet.js';
import { Notes } from './talk-panel.js';

/** What the Authority asked and the agency answered, the signed documents, and every move of the report. */
export function SheetHistory({ sheet }: { sheet: Sheet }) {
  const { say, lang } = useLanguage();
  return (
    <div className="page sheet-history">
      <Panel title={say('review.thread')} span={6}>
        {sheet.thread.length === 0 && <p className="mut">{say('review.threadEmpty')}</p>}
        <ul className="log">
          {sheet.thread.map((entry, place) => {
            const said = { by: entry.by, at: formatInstant(entry.at) };
            return (
              <li key={place}>
                <p>
                  <span className="qid num">{entry.question}</span> {sentence(say, entry.kind, said)}
                </p>
                {entry.text && (
                  <p className="words">
                    {isReturnReason(entry.reasonCode) && <b>{say(`returnReason.${entry.reasonCode}`)}. </b>}
                    {entry.text}
                  </p>
                )}
                {entry.dueOn && (
                  <p className="xs mut num">{say('review.threadDue', { on: formatDate(entry.dueOn) })}</p>
                )}
              </li>
            );
          })}
        </ul>
      </Panel>
      <div className="s6 stack">
        {sheet.coverDocuments.length > 0 && (
          <Panel title={say('review.cover')}>
            <ul className="log">
              {sheet.coverDocuments.map((cover) => (
                <li key={cover.id}>
                  <p>{documentText(cover.document as DocumentDraft, lang)}</p>
                  <p className="xs mut num">
                    {cover.addedBy}, {formatInstant(cover.recordedAt)}
                  </p>
                  {cover.file && <Files files={[cover.file]} />}
                </li>
              ))}
            </ul>
          </Panel>
        )}
        {(sheet.allowed.includes('note') || sheet.notes.length > 0) && (
          <Panel title={say('note.title')}>
            <Notes sheet={sheet} question={null} />
          </Panel>
        )}
        <Panel
          title={say('review.moves')}
          actions={
            sheet.revisionNumber > 1 && (
              <Link className="sm" to={paths.compare(sheet.round.id, sheet.agency.number)}>
                {say('compare.link')}
              </Link>
            )
          }
        >
          <ul className="log">
            {sheet.moves.map((move, place) => (
              <li key={place}>
                <p>
                  <b>{moveWord(say, move.action)}</b>
                  <span className="mut num">
                    {' '}
                    · {move.by}, {formatInstant(move.at)}
                  </span>
                </p>
                {move.reason && <p className="words">{move.reason}</p>}
              </li>
            ))}
          </ul>
        </Panel>
      </div>
    </div>
  );
}

function sentence(say: Say, kind: string, said: { by: string; at: string }): string {
  if (kind === 'returned') return say('review.threadAsked', said);
  if (kind === 'answered') return say('review.threadAnswered', said);
  return say(kind === 'agency' ? 'review.threadAgency' : 'review.threadAuthority', said);
}

/** The audit has the words for every move. */
function moveWord(say: Say, action: string): string {
  const code = `audit.action.report.${action}`;
  return Object.hasOwn(auditActions, code) ? say(code as keyof typeof auditActions) : action;
}
