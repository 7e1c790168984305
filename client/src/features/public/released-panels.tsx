import type { DenominatorName } from '@ega/shared/directives/denominators';
import type { GroupName } from '@ega/shared/status/overview';
import { formatInstant } from '@ega/shared/text/format';
import { formatCount, formatInteger } from '../../lib/numbers.js';
import { dutyColumn } from '../../app/duty-column.js';
import type { PublicPageQuery } from '../../gql/graphql.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { roundName } from '../../lib/round-name.js';
import { Panel } from '../../ui/panel.js';
import { Table } from '../../ui/table.js';
import { OpenData } from './open-data.js';

type Released = NonNullable<PublicPageQuery['publicPage']['released']>;

/** Figures of the newest released session: groups of agencies and duties, each with what it is counted on. */
export function ReleasedPanels({ released }: { released: Released | null | undefined }) {
  const say = useSay();
  const { lang } = useLanguage();
  if (!released)
    return (
      <Panel title={say('released.sheet')}>
        <p className="sm mut">{say('released.none')}</p>
      </Panel>
    );
  const title = say('released.title', {
    quarter: roundName(released.meeting, lang),
  });
  return (
    <>
      <GroupPanel title={title} released={released} />
      <DutyPanel released={released} />
    </>
  );
}

function GroupPanel({ title, released }: { title: string; released: Released }) {
  const say = useSay();
  const all = released.groups.find(({ group }) => group === 'all');
  return (
    <Panel title={title} actions={<OpenData set="so-lieu-cong-bo" />}>
      {all && (
        <p className="public-lead">
          <b>{say('released.told', { issued: all.issued, total: all.denominator })}</b>{' '}
          {say('released.reported', { sent: all.submitted, of: all.opened, onTime: all.onTime })}
        </p>
      )}
      <Table
        caption={say('released.groups')}
        rows={released.groups}
        rowKey={({ group }) => group}
        columns={[
          {
            key: 'group',
            label: say('released.group'),
            head: true,
            cell: ({ group }) => say(`overview.group.${group as GroupName}`),
          },
          {
            key: 'issued',
            label: say('released.issued'),
            numeric: true,
            cell: ({ issued, denominator }) => <b className="nw">{formatCount(issued, denominator)}</b>,
          },
          {
            key: 'verified',
            label: say('released.issuedVerified'),
            numeric: true,
            cell: ({ issuedVerified }) => formatInteger(issuedVerified),
          },
          {
            key: 'underWay',
            label: say('released.underWay'),
            numeric: true,
            cell: ({ underWay, denominator }) => formatCount(underWay, denominator),
          },
          {
            key: 'notStarted',
            label: say('figure.notStarted'),
            numeric: true,
            cell: ({ notStarted }) => formatInteger(notStarted),
          },
          {
            key: 'noReport',
            label: say('figure.noReport'),
            numeric: true,
            cell: ({ noReport }) => formatInteger(noReport),
          },
          {
            key: 'submitted',
            label: say('figure.submitted'),
            numeric: true,
            cell: ({ submitted, opened }) => formatCount(submitted, opened),
          },
          {
            key: 'onTime',
            label: say('figure.onTime'),
            numeric: true,
            cell: ({ onTime, opened }) => formatCount(onTime, opened),
          },
        ]}
      />
      <Caption released={released} />
    </Panel>
  );
}

function DutyPanel({ released }: { released: Released }) {
  const say = useSay();
  const { lang } = useLanguage();
  if (released.duties.length === 0) return null;
  return (
    <Panel title={say('released.duties')}>
      <Table
        caption={say('released.duties')}
        rows={released.duties}
        rowKey={({ code }) => code}
        columns={[
          dutyColumn(say('released.duty'), lang),
          {
            key: 'done',
            label: say('released.done'),
            numeric: true,
            cell: ({ value, denominator }) => <b className="nw">{formatCount(value, denominator)}</b>,
          },
          {
            key: 'verified',
            label: say('released.verified'),
            numeric: true,
            cell: ({ verified, denominator }) => formatCount(verified, denominator),
          },
          {
            key: 'scope',
            label: say('released.scope'),
            cell: ({ denominatorName }) => say(`denominator.${denominatorName as DenominatorName}`),
          },
        ]}
      />
      <Caption released={released} />
    </Panel>
  );
}

function Caption({ released }: { released: Released }) {
  const say = useSay();
  return (
    <p className="cap">
      {say('released.caption', {
        instant: formatInstant(released.instant),
        released: formatInstant(released.releasedAt),
      })}
    </p>
  );
}
