import { Link } from 'react-router';
import { formatInstant } from '@ega/shared/text/format';
import { isMessageCode, sayData } from '@ega/shared/text/say';
import { paths } from '../../app/paths.js';
import { useCan } from '../../app/session.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { useRoundName } from '../../lib/round-name.js';
import { Panel } from '../../ui/panel.js';
import { StepBoxes } from '../../ui/step-boxes.js';
import { Table } from '../../ui/table.js';
import type { AgencyData } from './agency-page.js';

/** Step by round on both bases, and every move of its reports. */
export function AgencyHistory({ page }: { page: AgencyData }) {
  const say = useSay();
  const { lang } = useLanguage();
  const roundName = useRoundName();
  const readsReceipts = useCan()('receipt.read');
  const move = (action: string): string => {
    const code = `agency.move.${action}`;
    return isMessageCode(code) ? sayData(lang, code) : action;
  };
  return (
    <>
      <Panel title={say('agency.history')}>
        <Table
          caption={say('agency.history')}
          rows={[...page.rounds].reverse()}
          rowKey={(row) => row.round}
          columns={[
            {
              key: 'round',
              label: say('agency.historyRound'),
              head: true,
              cell: (row) => roundName(row.round),
            },
            {
              key: 'reported',
              label: say('agency.historyReported'),
              cell: (row) => <StepBoxes step={row.reported ?? null} />,
            },
            {
              key: 'verified',
              label: say('agency.historyVerified'),
              cell: (row) => <StepBoxes step={row.verified ?? null} />,
            },
            {
              key: 'sent',
              label: say('agencies.submittedAt'),
              numeric: true,
              cell: (row) =>
                row.submittedAt
                  ? `${formatInstant(row.submittedAt)}${row.late ? ` · ${say('agencies.late')}` : ''}`
                  : '–',
            },
          ]}
        />
      </Panel>
      <Panel title={say('agency.log')}>
        {page.log.length === 0 ? (
          <p className="sm mut">{say('agency.logNone')}</p>
        ) : (
          <ol className="log">
            {page.log.map((line, index) => (
              <li key={index}>
                <span className="num">{formatInstant(line.at)}</span>
                <span>
                  <b>{move(line.action)}</b> · {roundName(line.round)} · {line.by}
                  {line.receiptNumber && (
                    <>
                      {' · '}
                      {readsReceipts ? (
                        <Link className="num" to={paths.receipt(line.round, line.receiptNumber)}>
                          {line.receiptNumber}
                        </Link>
                      ) : (
                        line.receiptNumber
                      )}
                    </>
                  )}
                  {line.reason && <span className="mut"> · {line.reason}</span>}
                </span>
              </li>
            ))}
          </ol>
        )}
      </Panel>
    </>
  );
}
