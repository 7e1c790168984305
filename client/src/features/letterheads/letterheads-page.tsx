import '../../ui/styles/administration.css';
import { useState } from 'react';
import { formatDate, formatInstant } from '@ega/shared/text/format';
import { PageHead } from '../../app/page-head.js';
import { useCan } from '../../app/session.js';
import { LetterheadListDocument } from '../../gql/graphql.js';
import { useSay, type Say } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { Page, Panel } from '../../ui/panel.js';
import { Badge } from '../../ui/status-badge.js';
import { Table, type Column } from '../../ui/table.js';
import type { Letterhead } from './letterhead-form.js';
import { LetterheadDialog } from './letterhead-dialog.js';

const STANDING_ICON = { now: 'done', coming: 'clock', past: 'lock', corrected: 'close' } as const;
type Standing = keyof typeof STANDING_ICON;
type Mark = 'found' | 'known' | 'unverified' | 'stated' | 'illustrative';

/** Names, symbols and signing authorities on drafted documents, by the day they hold (issue 5, item 7). */
export function Screen() {
  const say = useSay();
  const may = useCan();
  const query = useRead(LetterheadListDocument, {});
  const [entering, setEntering] = useState(false);
  const known = query.data?.letterheadList ?? [];
  const inUse = known.find(({ standing }) => standing === 'now') ?? known[0];
  return (
    <>
      <PageHead title={say('nav.letterheads')} sub={say('letterhead.sub')}>
        {may('letterhead.record') && inUse && (
          <Button kind="primary" icon="plus" onClick={() => setEntering(true)}>
            {say('letterhead.enter')}
          </Button>
        )}
      </PageHead>
      <Page>
        <Loaded query={query} heights={[42, 120, 120]}>
          {({ letterheadList }) => (
            <Panel title={say('letterhead.all')}>
              <Table
                caption={say('letterhead.all')}
                columns={columnsOf(say)}
                rows={letterheadList}
                rowKey={({ key }) => key}
              />
            </Panel>
          )}
        </Loaded>
      </Page>
      {entering && inUse && <LetterheadDialog from={inUse} onClose={() => setEntering(false)} />}
    </>
  );
}

function columnsOf(say: Say): Column<Letterhead>[] {
  return [
    {
      key: 'names',
      label: say('letterhead.names'),
      head: true,
      cell: (row) => (
        <div>
          {row.authority}
          <span className="under">{row.ministry}</span>
          <span className="under mut">{row.board}</span>
        </div>
      ),
    },
    {
      key: 'period',
      label: say('letterhead.period'),
      cell: (row) => (
        <div>
          <Badge icon={STANDING_ICON[row.standing as Standing]}>
            {say(`letterhead.standing.${row.standing as Standing}`)}
          </Badge>
          <span className="under num">
            {row.validTo
              ? say('letterhead.between', { from: formatDate(row.validFrom), to: formatDate(row.validTo) })
              : say('letterhead.from', { day: formatDate(row.validFrom) })}
          </span>
        </div>
      ),
    },
    {
      key: 'symbols',
      label: say('letterhead.symbols'),
      cell: (row) => (
        <div>
          {(['letterSymbol', 'reportSymbol', 'noticeSymbol'] as const).map((name) => (
            <span key={name} className="under">
              <b className="nw">{row[name]}</b> <span className="mut">{say(`letterhead.${name}`)}</span>
            </span>
          ))}
        </div>
      ),
    },
    {
      key: 'signing',
      label: say('letterhead.signing'),
      cell: (row) => (
        <div>
          <span className="under">{`${row.deputyAbove}, ${row.deputyBelow}`}</span>
          <span className="under">{`${row.orderAbove}, ${row.orderBelow}`}</span>
          <span className="under">{row.authoritySigns}</span>
          <span className="under mut">{row.filing}</span>
        </div>
      ),
    },
    {
      key: 'basis',
      label: say('letterhead.basis'),
      cell: (row) => (
        <div>
          {row.source}
          <span className="under mut">{say(`letterhead.mark.${row.mark as Mark}`)}</span>
        </div>
      ),
    },
    {
      key: 'recorded',
      label: say('letterhead.recorded'),
      cell: (row) => (
        <div>
          {row.enteredBy ?? say('letterhead.released')}
          <span className="under mut num">{formatInstant(row.recordedAt)}</span>
        </div>
      ),
    },
  ];
}
