import { isErrorCode } from '@ega/shared/errors';
import { formatInstant } from '@ega/shared/text/format';
import { RefusalsDocument } from '../../gql/graphql.js';
import { useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { Loaded } from '../../ui/loaded.js';
import { Panel } from '../../ui/panel.js';
import { Table } from '../../ui/table.js';

/** What signed-in people asked for and were not given: a hint at mistakes, and at worse. */
export function RefusalPanel() {
  const say = useSay();
  const refusals = useRead(RefusalsDocument, {});
  return (
    <Panel title={say('audit.refusals')}>
      <Loaded query={refusals}>
        {(data) =>
          data.refusals.length === 0 ? (
            <p className="sm mut">{say('audit.refusalsNone')}</p>
          ) : (
            <Table
              caption={say('audit.refusals')}
              rows={data.refusals}
              rowKey={(row) => `${row.lastAt}:${row.account}:${row.operation}`}
              columns={[
                { key: 'who', label: say('audit.who'), head: true, cell: (row) => row.account },
                { key: 'what', label: say('audit.refusedWhat'), cell: (row) => row.operation },
                {
                  key: 'why',
                  label: say('audit.refusedWhy'),
                  cell: (row) => (isErrorCode(row.code) ? say(`error.${row.code}`) : row.code),
                },
                { key: 'times', label: say('audit.refusedTimes'), numeric: true, cell: (row) => row.times },
                {
                  key: 'at',
                  label: say('audit.at'),
                  cell: (row) => <span className="num nw">{formatInstant(row.lastAt)}</span>,
                },
                {
                  key: 'from',
                  label: say('audit.refusedFrom'),
                  cell: (row) => <span className="num">{row.address}</span>,
                },
              ]}
            />
          )
        }
      </Loaded>
      <p className="cap">{say('audit.refusalsNote')}</p>
    </Panel>
  );
}
