import { Link } from 'react-router';
import { formatInstant } from '@ega/shared/text/format';
import { formatChange, formatCount } from '../../lib/numbers.js';
import { type ConclusionSource, readWords } from '../../app/conclusion-words.js';
import { paths } from '../../app/paths.js';
import { RowHead } from '../../app/row-head.js';
import { type Say, useSay } from '../../lib/language.js';
import { useRoundName } from '../../lib/round-name.js';
import { Panel } from '../../ui/panel.js';
import { Table, type Column } from '../../ui/table.js';
import { type MeetingFace, versionParts } from './meeting-face.js';

type Line = MeetingFace['figures'][number];

const NAMES = ['issued', 'underWay', 'lgsp', 'oneStop', 'projects', 'submitted'] as const;

/** What a freeze fixes, or has fixed, beside the latest frozen version of the session before. */
export function FiguresPanel({ meeting, freeze }: { meeting: MeetingFace; freeze: React.ReactNode }) {
  const say = useSay();
  const roundName = useRoundName();
  const { asOf, beforeName, versions } = meeting;
  const frozen = versions[0];
  const before = beforeName ? versionParts(beforeName) : null;
  const label = (name: string): string => {
    const known = NAMES.find((one) => one === name);
    return known ? say(`meeting.figure.${known}`) : name;
  };
  const columns: Column<Line>[] = [
    {
      key: 'name',
      label: say('meeting.figure'),
      head: true,
      cell: (line) => (
        <RowHead meeting={meeting.id} source={figureSource(say, meeting, label(line.name), line)}>
          {label(line.name)}
        </RowHead>
      ),
    },
    {
      key: 'value',
      label: say(frozen ? 'meeting.frozenValue' : 'meeting.value'),
      numeric: true,
      cell: (line) => <b>{formatCount(line.value, line.denominator)}</b>,
    },
    {
      key: 'verified',
      label: say('meeting.verifiedPart'),
      numeric: true,
      cell: (line) => line.verified ?? '–',
    },
    {
      key: 'before',
      label: before
        ? say('meeting.beforeOf', { quarter: roundName(before.meeting), version: before.version })
        : say('meeting.before'),
      numeric: true,
      cell: (line) =>
        line.before == null || !line.beforeDenominator ? (
          <span className="mut">{say('meeting.noBefore')}</span>
        ) : (
          formatCount(line.before, line.beforeDenominator)
        ),
    },
    {
      key: 'change',
      label: say('meeting.change'),
      numeric: true,
      cell: (line) =>
        line.before == null || !line.beforeDenominator ? (
          '–'
        ) : (
          <b>{formatChange(line.value - line.before)}</b>
        ),
    },
  ];
  return (
    <Panel
      span={8}
      title={say(frozen ? 'meeting.figuresFrozen' : 'meeting.figuresToFreeze')}
      note={say('meeting.asOf', { instant: formatInstant(asOf.instant) })}
    >
      <Table
        caption={say('meeting.figures')}
        columns={columns}
        rows={meeting.figures}
        rowKey={(line) => line.name}
      />
      <p className="cap">
        {say('meeting.figuresCaption')}{' '}
        {beforeName && (
          <Link to={paths.compareVersions(beforeName, frozen?.name)}>{say('meeting.compare')}</Link>
        )}
      </p>
      {freeze}
    </Panel>
  );
}

/** A figure of the session, and what it was in the session before. */
function figureSource(say: Say, { asOf }: MeetingFace, name: string, line: Line): ConclusionSource {
  const { value, denominator, before, beforeDenominator } = line;
  return {
    words: readWords(say, asOf.instant, name, [
      formatCount(value, denominator),
      before != null && beforeDenominator
        ? `${say('meeting.before')} ${formatCount(before, beforeDenominator)}`
        : null,
    ]),
  };
}
