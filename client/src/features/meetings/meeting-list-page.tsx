import { useState } from 'react';
import { Link, Navigate, useNavigate, useSearchParams } from 'react-router';
import { formatInstant } from '@ega/shared/text/format';
import { formatCount } from '../../lib/numbers.js';
import { PageHead } from '../../app/page-head.js';
import { paths } from '../../app/paths.js';
import { useCan, useSession } from '../../app/session.js';
import { MeetingsDocument, type MeetingsQuery } from '../../gql/graphql.js';
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
import './meetings.css';

type Line = MeetingsQuery['meetings'][number];

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

function MeetingTable({ lines }: { lines: readonly Line[] }) {
  const say = useSay();
  const roundName = useRoundName();
  const columns: Column<Line>[] = [
    {
      key: 'meeting',
      label: say('meetings.session'),
      head: true,
      cell: (line) => <Link to={paths.meeting(line.id)}>{roundName(line.id)}</Link>,
    },
    {
      key: 'held',
      label: say('meetings.held'),
      cell: (line) => <span className="num">{heldAtText(line)}</span>,
    },
    {
      key: 'version',
      label: say('meetings.version'),
      cell: (line) => {
        const [latest] = line.versions;
        if (!latest) return <Badge icon="clock">{say('meetings.notFrozen')}</Badge>;
        return (
          <div>
            <Badge icon="lock">{say('meeting.version', { version: latest.version })}</Badge>{' '}
            {latest.releaseId && <Badge icon="verified">{say('meeting.released')}</Badge>}
            <span className="under sm mut num">{formatInstant(latest.instant)}</span>
            <span className="under xs mut num hash" title={latest.contentHash}>
              SHA-256 {latest.contentHash.slice(0, 16)}…
            </span>
          </div>
        );
      },
    },
    {
      key: 'issued',
      label: say('meeting.figure.issued'),
      numeric: true,
      cell: (line) => figure(line, 'issued'),
    },
    {
      key: 'submitted',
      label: say('meeting.figure.submitted'),
      numeric: true,
      cell: (line) => figure(line, 'submitted'),
    },
    {
      key: 'conclusions',
      label: say('meetings.conclusions'),
      numeric: true,
      cell: (line) => (line.conclusions === 0 ? '–' : `${line.conclusionsDone}/${line.conclusions}`),
    },
    {
      key: 'open',
      label: say('meetings.open'),
      hiddenLabel: true,
      align: 'right',
      cell: (line) =>
        line.versions.length > 0 && (
          <span className="row-acts noprint">
            <Link to={`${paths.overview()}?phien=${line.id}`}>{say('meeting.openBoard')}</Link>
          </span>
        ),
    },
  ];
  return <Table caption={say('meetings.list')} columns={columns} rows={lines} rowKey={(line) => line.id} />;
}

function figure(line: Line, name: 'issued' | 'submitted'): string {
  const [latest] = line.versions;
  return latest ? formatCount(latest[name], latest.denominator) : '–';
}
