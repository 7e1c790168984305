import { GROUPS, type GroupName } from '@ega/shared/status/overview';
import { formatInstant } from '@ega/shared/text/format';
import { BoardControls, BoardNotices, DayPick, ExportLinks } from '../../app/board-controls.js';
import { exportSearch, useBoardView } from '../../app/board-view.js';
import { BoardFault } from '../../app/board-fault.js';
import { PageHead } from '../../app/page-head.js';
import { useSession } from '../../app/session.js';
import { ComparisonDocument, type ComparisonQuery } from '../../gql/graphql.js';
import { useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { useRoundName } from '../../lib/round-name.js';
import { Notice } from '../../ui/notice.js';
import { Loaded } from '../../ui/loaded.js';
import { Page, Panel } from '../../ui/panel.js';
import { Pick } from '../../ui/select.js';
import { ComparedFigures } from './compared-figures.js';
import {
  COMPARE_NAMES,
  type EarlierSide,
  optionOf,
  sessionOf,
  useEarlierSide,
  useFrozenSessions,
} from './compare-side.js';
import { MoverTable } from './mover-table.js';
import './overview.css';

type ComparisonData = ComparisonQuery['comparison'];

/** Two instants or rounds beside each other: figure by figure, agency by agency. */
export function Screen() {
  const say = useSay();
  const roundName = useRoundName();
  const view = useBoardView(COMPARE_NAMES);
  const earlier = useEarlierSide();
  const sessions = useFrozenSessions([earlier.variables.fromMeeting, view.variables.meeting]);
  const { viewer } = useSession();
  const rounds = viewer.rounds.map(({ id }) => ({ value: id, label: roundName(id) }));
  const comparison = useRead(
    ComparisonDocument,
    { ...view.variables, ...earlier.variables },
    { keepFormer: true },
  );
  const data = comparison.data?.comparison;
  const address = exportSearch(view.variables, earlier.search);
  return (
    <>
      <PageHead title={say('comparison.title')} sub={say('comparison.sub')}>
        <Pick
          label={say('comparison.fromRound')}
          value={
            earlier.variables.fromMeeting
              ? optionOf(earlier.variables.fromMeeting)
              : (earlier.variables.fromRound ?? '')
          }
          options={[{ value: '', label: say('comparison.usual') }, ...rounds, ...sessions]}
          onChange={earlier.choose}
        />
        <DayPick
          label={say('comparison.fromDay')}
          day={earlier.variables.fromDay ?? null}
          onChange={(day) => earlier.change({ 'tu-luc': null, 'tu-phien': null, 'tu-ngay': day })}
        />
        {sessions.length > 0 && (
          <Pick
            label={say('comparison.nowSession')}
            value={view.variables.meeting ? optionOf(view.variables.meeting) : ''}
            options={[{ value: '', label: say('comparison.noSession') }, ...sessions]}
            onChange={(option) => view.change({ ky: null, luc: null, ngay: null, phien: sessionOf(option) })}
          />
        )}
        <BoardControls view={view} asOf={data?.now} />
      </PageHead>
      <Page>
        <div className="s12 board-notices">
          <BoardNotices view={{ ...view, unknown: [...view.unknown, ...earlier.unknown] }} asOf={data?.now} />
          {data && <EarlierSideNotice comparison={data} variables={earlier.variables} />}
        </div>
        <BoardFault
          query={comparison}
          view={view}
          clear={{ 'tu-ky': null, 'tu-luc': null, 'tu-ngay': null, 'tu-phien': null }}
        >
          <Loaded query={comparison} heights={[40, 320, 320]}>
            {({ comparison: loaded }) => (
              <Blocks
                comparison={loaded}
                search={view.search}
                address={address}
                group={earlier.group}
                onGroup={(group) => earlier.change({ nhom: group === 'all' ? null : group })}
              />
            )}
          </Loaded>
        </BoardFault>
      </Page>
    </>
  );
}

interface EarlierSideNoticeProps {
  comparison: ComparisonData;
  variables: EarlierSide['variables'];
}

/** What the earlier side stands for where the address leaves it open. */
function EarlierSideNotice({ comparison: { before, usual }, variables }: EarlierSideNoticeProps) {
  const say = useSay();
  const roundName = useRoundName();
  if (before.frozen)
    return (
      <Notice tone="info">
        {say(usual ? 'comparison.lastSession' : 'comparison.ofSession', {
          quarter: roundName(before.frozen.meeting),
          version: before.frozen.version,
          instant: formatInstant(before.instant),
        })}
      </Notice>
    );
  const named = variables.fromDay ?? variables.fromAt;
  return named || before.current ? null : <Notice tone="info">{say('comparison.atDue')}</Notice>;
}

interface BlocksProps {
  comparison: ComparisonData;
  search: string;
  address: string;
  group: GroupName;
  onGroup: (group: GroupName) => void;
}

function Blocks({ comparison, search, address, group, onGroup }: BlocksProps) {
  const say = useSay();
  const roundName = useRoundName();
  const sideText = (side: ComparisonData['now'], code: 'comparison.before' | 'comparison.now'): string =>
    say(code, {
      round: side.round ? roundName(side.round) : say('comparison.noRound'),
      instant: formatInstant(side.instant),
    });
  return (
    <>
      <Panel
        title={say('comparison.figures')}
        actions={
          <>
            <Pick
              label={say('comparison.group')}
              value={group}
              options={GROUPS.map((name) => ({ value: name, label: say(`overview.group.${name}`) }))}
              onChange={onGroup}
            />
            <ExportLinks small to="/exports/comparison" files={address} />
          </>
        }
      >
        <p className="sm">
          {sideText(comparison.before, 'comparison.before')} · {sideText(comparison.now, 'comparison.now')} ·{' '}
          {say(comparison.now.basis === 'verified' ? 'overview.onVerified' : 'overview.onReported')}
        </p>
        <ComparedFigures
          figures={comparison.figures.filter((line) => line.group === group)}
          instant={comparison.now.instant}
        />
        <p className="cap">{say('comparison.caption')}</p>
      </Panel>
      <Panel title={say('comparison.movers')}>
        <MoverTable
          movers={comparison.movers}
          counts={comparison.counts}
          search={search}
          instant={comparison.now.instant}
        />
        {comparison.unjudgedBefore && <p className="cap">{say('changes.unjudged')}</p>}
        <p className="cap">{say('changes.asterisk')}</p>
      </Panel>
    </>
  );
}
