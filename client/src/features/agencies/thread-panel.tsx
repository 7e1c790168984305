import { isReturnReason } from '@ega/shared/reports/return-reason';
import { formatInstant } from '@ega/shared/text/format';
import { useCan } from '../../app/session.js';
import { AgencyThreadDocument } from '../../gql/graphql.js';
import { useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { Panel } from '../../ui/panel.js';
import type { AgencyData } from './agency-page.js';

/** What both sides wrote about each question of the report that is shown; told of now only, as it goes on. */
export function ThreadPanel({ page: { agency, asOf } }: { page: AgencyData }) {
  const say = useSay();
  const may = useCan();
  const read = useRead(
    AgencyThreadDocument,
    { round: asOf.round ?? '', agency: agency.number },
    { enabled: asOf.current && asOf.round != null && may('report.read', { agencyNumber: agency.number }) },
  );
  const entries = asOf.current ? (read.data?.report.thread ?? []) : [];
  // A report without exchanges, and one that has not begun, have no block to tell of it.
  if (entries.length === 0) return null;
  const questions = [...new Set(entries.map(({ question }) => question))].sort();
  return (
    <Panel title={say('agencyDetails.threads')}>
      {questions.map((question) => (
        <section key={question} aria-label={say('agencyDetails.question', { question })}>
          <h3 className="b">{say('agencyDetails.question', { question })}</h3>
          <ul className="log">
            {entries
              .filter((entry) => entry.question === question)
              .map((entry, place) => (
                <li key={place}>
                  <span className="num">{formatInstant(entry.at)}</span>
                  <span>
                    <b>
                      {say(
                        entry.kind === 'agency' || entry.kind === 'answered'
                          ? 'thread.agency'
                          : 'thread.authority',
                      )}
                    </b>{' '}
                    · {entry.by}:{' '}
                    <span className="words">
                      {isReturnReason(entry.reasonCode) && <>{say(`returnReason.${entry.reasonCode}`)}. </>}
                      {entry.kind === 'answered' ? say('reportThread.answered') : entry.text}
                    </span>
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Panel>
  );
}
