import { useState } from 'react';
import { Link, Navigate, useNavigate, useSearchParams } from 'react-router';
import { formatInstant } from '@ega/shared/text/format';
import { formatCount } from '../../lib/numbers.js';
import { PageHead } from '../../app/page-head.js';
import { paths } from '../../app/paths.js';
import { useCan, useSession } from '../../app/session.js';
import { MeetingsDocument } from '../../gql/graphql.js';
import { useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { useRoundName } from '../../lib/round-name.js';
import { Button } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { Page, Panel } from '../../ui/panel.js';
import { EmptyState } from '../../ui/states.js';
import { Badge } from '../../ui/status-badge.js';
import { Table, type Column } from '../../ui/table.js';
import { heldAtText } from './meeting-face.js';
import { PlanDialog } from './plan-dialog.js';
import { sessionRows, type Session, type SessionRow } from './session-rows.js';
import './meetings.css';

/** Every session with its frozen versions, their hashes and its conclusions. */
export function Screen() {
  const say = useSay();
  const may = useCan();
  const navigate = useNavigate();
  const { viewer } = useSession();
  const [params] = useSearchParams();
  const [planning, setPlanning] = useState(false);
  const read = useRead(MeetingsDocument, {});
  const known = new Set((read.data?.meetings ?? []).map((line) => line.id));
  const rounds = viewer.rounds.map(({ id }) => id).filter((id) => !known.has(id));
  const newest = read.data?.meetings[0];
  // From a figure to a draft conclusion: it belongs to the newest session.
  if (params.get('tu') && newest)
    return <Navigate to={`${paths.meeting(newest.id)}?${params.toString()}`} replace />;
  return (
    <>
      <PageHead title={say('meetings.title')} sub={say('meetings.sub')}>
        {may('meeting.prepare') && rounds.length > 0 && (
          <Button icon="plus" kind="primary" onClick={() => setPlanning(true)}>
            {say('meeting.newPlan')}
          </Button>
        )}
      </PageHead>
      <Page>
        <Panel title={say('meetings.list')} note={say('meetings.note')}>
          <Loaded query={read} heights={[40, 40, 40]}>
            {({ meetings }) =>
              meetings.length === 0 ? (
                <EmptyState icon="flag" title={say('meetings.none')} />
              ) : (
                <MeetingTable lines={meetings} />
              )
            }
          </Loaded>
          <p className="cap">{say('meetings.caption')}</p>
        </Panel>
      </Page>
      {planning && (
        <PlanDialog
          meeting={null}
          rounds={rounds}
          onClose={(id) => {
            setPlanning(false);
            if (id) void navigate(paths.meeting(id));
          }}
        />
      )}
    </>
  );
}

function MeetingTable({ lines }: { lines: readonly Session[] }) {
  const say = useSay();
  const roundName = useRoundName();
  const columns: Column<SessionRow>[] = [
    {
      key: 'meeting',
      label: say('meetings.session'),
      head: true,
      cell: ({ session, first }) =>
        first ? <Link to={paths.meeting(session.id)}>{roundName(session.id)}</Link> : roundName(session.id),
    },
    {
      key: 'held',
      label: say('meetings.held'),
      cell: ({ session, first }) => first && <span className="num">{heldAtText(session)}</span>,
    },
    {
      key: 'version',
      label: say('meetings.version'),
      cell: ({ version }) =>
        version ? (
          <div>
            <Badge icon="lock">{say('meeting.version', { version: version.version })}</Badge>{' '}
            {version.releaseId && <Badge icon="verified">{say('meeting.released')}</Badge>}
            <span className="under sm mut num">{formatInstant(version.instant)}</span>
            <span className="under xs mut num hash" title={version.contentHash}>
              SHA-256 {version.contentHash.slice(0, 16)}…
            </span>
          </div>
        ) : (
          <Badge icon="clock">{say('meetings.notFrozen')}</Badge>
        ),
    },
    {
      key: 'issued',
      label: say('meeting.figure.issued'),
      numeric: true,
      cell: ({ version }) => (version ? formatCount(version.issued, version.denominator) : '–'),
    },
    {
      key: 'submitted',
      label: say('meeting.figure.submitted'),
      numeric: true,
      cell: ({ version }) => (version ? formatCount(version.submitted, version.denominator) : '–'),
    },
    {
      key: 'conclusions',
      label: say('meetings.conclusions'),
      numeric: true,
      cell: ({ session, first }) =>
        first && (session.conclusions === 0 ? '–' : `${session.conclusionsDone}/${session.conclusions}`),
    },
    {
      key: 'open',
      label: say('meetings.open'),
      hiddenLabel: true,
      cell: (row) => <VersionLinks row={row} />,
    },
  ];
  return (
    <Table
      caption={say('meetings.list')}
      columns={columns}
      rows={sessionRows(lines)}
      rowKey={({ key }) => key}
    />
  );
}

/** Board, papers and comparisons of one frozen version. */
function VersionLinks({ row: { version, former, before } }: { row: SessionRow }) {
  const say = useSay();
  const may = useCan();
  const roundName = useRoundName();
  if (!version) return null;
  return (
    <div className="session-links noprint">
      <Link to={`${paths.overview()}?phien=${version.name}`}>{say('meeting.openBoard')}</Link>
      {version.packId && may('export.download') && (
        <a href={paths.packFile(version.packId, 'whole.zip')} download>
          {say('meetings.papers')}
        </a>
      )}
      {former && may('board.read') && (
        <Link to={paths.compareVersions(former.name, version.name)}>
          {say('meetings.compareVersion', { version: former.version })}
        </Link>
      )}
      {before && may('board.read') && (
        <Link to={paths.compareVersions(before.name, version.name)}>
          {say('meetings.compareSession', { quarter: roundName(before.session) })}
        </Link>
      )}
    </div>
  );
}
