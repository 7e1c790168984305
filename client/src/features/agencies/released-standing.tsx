import type { Status } from '@ega/shared/status/status';
import { type CivilDate, civilDateAt, type Instant } from '@ega/shared/text/civil-date';
import { formatDate } from '@ega/shared/text/format';
import { formatCount, formatInteger } from '../../lib/numbers.js';
import { dutyColumn } from '../../app/duty-column.js';
import { ReleasedStandingDocument, type ReleasedStandingQuery } from '../../gql/graphql.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { roundName } from '../../lib/round-name.js';
import { Panel } from '../../ui/panel.js';
import { StatusBadge } from '../../ui/status-badge.js';
import { Table } from '../../ui/table.js';

type Standing = NonNullable<ReleasedStandingQuery['releasedStanding']>;

/** Where the agency stood among its kind in the newest released figures; nothing while none is released. */
export function ReleasedStanding({ number }: { number: number }) {
  const standing = useRead(ReleasedStandingDocument, { number }).data?.releasedStanding;
  return standing ? <StandingPanel standing={standing} /> : null;
}

function StandingPanel({ standing }: { standing: Standing }) {
  const say = useSay();
  const { lang } = useLanguage();
  const { own, steps, notReported, duties, agencies } = standing;
  const group = say(`overview.group.${standing.kind as 'bo'}`);
  const among = (from: number, to: number): number =>
    steps.slice(from, to).reduce((sum, count) => sum + count, 0);
  return (
    <Panel
      title={say('standing.title')}
      note={say('standing.of', {
        quarter: roundName(standing.meeting, lang),
        day: formatDate(civilDateAt(standing.instant as Instant) satisfies CivilDate),
      })}
    >
      <p>
        {own == null
          ? say('standing.toldNone')
          : say('standing.told', {
              own,
              below: among(0, own),
              same: (steps[own] ?? 1) - 1,
              above: among(own + 1, steps.length),
              none: notReported,
            })}
      </p>
      <div className={duties.length > 0 ? 'standing-tables' : 'standing-alone'}>
        <Steps standing={standing} group={group} />
        {duties.length > 0 && (
          <Table
            caption={say('standing.duties')}
            rows={duties}
            rowKey={({ code }) => code}
            columns={[
              dutyColumn(say('released.duty'), lang),
              {
                key: 'own',
                label: say('standing.own'),
                cell: (duty) => <StatusBadge plain status={duty.own as Status} />,
              },
              {
                key: 'met',
                label: say('standing.met'),
                numeric: true,
                cell: ({ met, of }) => formatCount(met, of),
              },
            ]}
          />
        )}
      </div>
      <p className="cap">{say('standing.caption', { count: agencies, group })}</p>
    </Panel>
  );
}

/** How many of the kind stood at each step, the agency's own step marked in words and by a bar. */
function Steps({ standing, group }: { standing: Standing; group: string }) {
  const say = useSay();
  const most = Math.max(1, ...standing.steps, standing.notReported);
  const lines = [
    ...standing.steps.map((count, step) => ({
      key: String(step),
      name: `${step}. ${say(`step.short.${step as 0}`)}`,
      count,
      here: step === standing.own,
    })),
    {
      key: 'none',
      name: say('figure.noReport'),
      count: standing.notReported,
      here: standing.own == null,
    },
  ];
  return (
    <Table
      caption={say('standing.chart', { group })}
      rows={lines}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'step',
          label: say('standing.step'),
          head: true,
          cell: ({ name, here }) => (
            <>
              {here ? <b>{name}</b> : name}
              {here && <span className="cap standing-here">{say('standing.here')}</span>}
            </>
          ),
        },
        {
          key: 'count',
          label: say('standing.agencies'),
          cell: ({ count, here }) => (
            <span className="standing-count">
              <i className={here ? 'own' : ''} style={{ width: `${(100 * count) / most}%` }} />
              <b className="num">{formatInteger(count)}</b>
            </span>
          ),
        },
      ]}
    />
  );
}
