import { formatInstantExact } from '@ega/shared/text/format';
import { useAgencyNames } from '../../app/agency-names.js';
import { AuditPeopleDocument, type AuditsQuery } from '../../gql/graphql.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Table, type Column } from '../../ui/table.js';
import { actionWord, fieldWord, stateLines, subjectWord, valueWord } from './audit-words.js';

type Event = AuditsQuery['audits']['events'][number];

/** One page of events; the exact record (both clocks, states, hash) opens under each. */
export function EventTable({ events }: { events: readonly Event[] }) {
  const { lang, say } = useLanguage();
  const { nameOf } = useAgencyNames();
  const people = useRead(AuditPeopleDocument, {});
  const names = new Map((people.data?.accounts ?? []).map(({ id, displayName }) => [id, displayName]));
  const columns: Column<Event>[] = [
    {
      key: 'at',
      label: say('audit.at'),
      cell: (row) => <span className="num nw">{formatInstantExact(row.recordedAt)}</span>,
    },
    {
      key: 'who',
      label: say('audit.who'),
      cell: (row) => row.actorName ?? <span className="mut">{say('audit.system')}</span>,
    },
    { key: 'action', label: say('audit.action'), head: true, cell: (row) => actionWord(say, row.action) },
    {
      key: 'subject',
      label: say('audit.subject'),
      cell: (row) => subjectWord(say, row.subject, { lang, agency: nameOf, account: (id) => names.get(id) }),
    },
    {
      key: 'reason',
      label: say('audit.reason'),
      cell: (row) => row.reason ?? <span className="mut">–</span>,
    },
    { key: 'details', label: say('audit.details'), cell: (row) => <Details event={row} names={names} /> },
  ];
  return <Table caption={say('audit.events')} columns={columns} rows={events} rowKey={(row) => row.seq} />;
}

type Names = ReadonlyMap<string, string>;

function Details({ event, names }: { event: Event; names: Names }) {
  const say = useSay();
  return (
    <Disclosure title={say('audit.details')}>
      <dl className="facts audit-facts">
        <dt>{say('audit.before')}</dt>
        <dd>
          <State json={event.before ?? null} names={names} />
        </dd>
        <dt>{say('audit.after')}</dt>
        <dd>
          <State json={event.after ?? null} names={names} />
        </dd>
        <dt>{say('audit.machineAt')}</dt>
        <dd className="num">{formatInstantExact(event.machineAt)}</dd>
        <dt>{say('audit.seq')}</dt>
        <dd className="num">{event.seq}</dd>
        <dt>{say('audit.position')}</dt>
        <dd className="num">{event.position}</dd>
        <dt>{say('audit.hash')}</dt>
        <dd className="mono hash">{event.hash}</dd>
      </dl>
    </Disclosure>
  );
}

/** People are recorded by id and shown by name. */
function State({ json, names }: { json: string | null; names: Names }) {
  const say = useSay();
  const { nameOf } = useAgencyNames();
  const agencies = (numbers: string): string =>
    numbers
      .split(', ')
      .map((number) => nameOf(Number(number)))
      .join('; ');
  const lines = stateLines(json);
  if (lines.length === 0) return <span className="mut">{say('audit.nothing')}</span>;
  return (
    <ul>
      {lines.map(({ name, value }) => (
        <li key={name}>
          {name && <span className="mut">{fieldWord(say, name)}: </span>}
          {/(^|\.)agencyNumbers?$/.test(name)
            ? agencies(value)
            : (names.get(value) ?? valueWord(say, name, value))}
        </li>
      ))}
    </ul>
  );
}
