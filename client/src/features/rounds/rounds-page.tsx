import '../../ui/styles/administration.css';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { formatDate, formatInstant } from '@ega/shared/text/format';
import { PageHead } from '../../app/page-head.js';
import { useCan } from '../../app/session.js';
import { RoundsDocument } from '../../gql/graphql.js';
import { deadlineText } from '../../lib/deadline-text.js';
import { useWorldMinute, worldNow } from '../../lib/clock.js';
import { useLanguage } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { roundName } from '../../lib/round-name.js';
import { Button } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { Page, Panel } from '../../ui/panel.js';
import { EmptyState } from '../../ui/states.js';
import { Badge } from '../../ui/status-badge.js';
import { Table, type Column } from '../../ui/table.js';
import { ExtensionPanel } from './extension-panel.js';
import { OpenRoundDialog } from './open-round-dialog.js';
import { OpeningPanel } from './opening-panel.js';
import { TrialPanel } from './trial-panel.js';
import { roundState, type RoundFace } from './round-state.js';

const STATE_ICON = { future: 'clock', open: 'track', late: 'late', closed: 'lock' } as const;

/** Rounds: opened once for every agency in scope; afterwards only extensions. */
export function Screen() {
  const { say } = useLanguage();
  const may = useCan();
  const rounds = useRead(RoundsDocument, {});
  const [search, setSearch] = useSearchParams();
  const [opening, setOpening] = useState(false);
  const all = rounds.data?.rounds ?? [];
  const chosen = all.find((round) => round.id === search.get('ky')) ?? all[0];
  return (
    <>
      <PageHead title={say('nav.rounds')} sub={say('rounds.sub')}>
        {may('round.open') && rounds.data && (
          <Button kind="primary" icon="plus" onClick={() => setOpening(true)}>
            {say('rounds.open')}
          </Button>
        )}
      </PageHead>
      <Page>
        <Panel title={say('rounds.list')}>
          <Loaded query={rounds}>
            {() =>
              all.length === 0 ? (
                <EmptyState icon="flag" title={say('rounds.none')} />
              ) : (
                <RoundTable
                  rounds={all}
                  chosen={chosen?.id}
                  onChoose={(round) => setSearch({ ky: round.id }, { replace: true })}
                />
              )
            }
          </Loaded>
          <p className="cap">{say('rounds.fixed')}</p>
        </Panel>
        <TrialPanel rounds={rounds.data?.rounds} />
        {chosen && <OpeningPanel key={`opening-${chosen.id}`} round={chosen} />}
        {chosen && <ExtensionPanel key={chosen.id} round={chosen} />}
      </Page>
      {opening && <OpenRoundDialog newest={all[0]} onClose={() => setOpening(false)} />}
    </>
  );
}

interface RoundTableProps {
  rounds: readonly RoundFace[];
  chosen: string | undefined;
  onChoose: (round: RoundFace) => void;
}

function RoundTable({ rounds, chosen, onChoose }: RoundTableProps) {
  const { lang, say } = useLanguage();
  useWorldMinute();
  const columns: Column<RoundFace>[] = [
    {
      key: 'round',
      label: say('rounds.round'),
      head: true,
      cell: (row) => (
        <button
          type="button"
          className="linkish"
          aria-pressed={row.id === chosen}
          onClick={() => onChoose(row)}
        >
          {roundName(row, lang)}
        </button>
      ),
    },
    {
      key: 'state',
      label: say('rounds.state'),
      cell: (row) => {
        const state = roundState(row, worldNow());
        return <Badge icon={STATE_ICON[state]}>{say(`rounds.state.${state}`)}</Badge>;
      },
    },
    {
      key: 'period',
      label: say('rounds.period'),
      cell: (row) => (
        <span className="num">
          {formatDate(row.periodFrom)} – {formatDate(row.periodTo)}
        </span>
      ),
    },
    {
      key: 'cutOff',
      label: say('rounds.cutOff'),
      cell: (row) => <span className="num">{formatDate(row.cutOff)}</span>,
    },
    {
      key: 'opens',
      label: say('rounds.opens'),
      cell: (row) => <span className="num">{formatInstant(row.opensAt)}</span>,
    },
    {
      key: 'due',
      label: say('rounds.due'),
      cell: (row) => <span className="num">{deadlineText(row.dueAt, lang)}</span>,
    },
    {
      key: 'closes',
      label: say('rounds.closes'),
      cell: (row) => <span className="num">{deadlineText(row.closesAt, lang)}</span>,
    },
    { key: 'agencies', label: say('rounds.agencies'), numeric: true, cell: (row) => row.agencyCount },
  ];
  return (
    <Table
      caption={say('rounds.list')}
      columns={columns}
      rows={rounds}
      rowKey={(row) => row.id}
      rowClass={(row) => (row.id === chosen ? 'chosen' : undefined)}
    />
  );
}
