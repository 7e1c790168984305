import '../../ui/styles/administration.css';
import './registry.css';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { formatDate, formatInstant } from '@ega/shared/text/format';
import { NotFound } from '../../app/faults.js';
import { PageHead } from '../../app/page-head.js';
import { paths } from '../../app/paths.js';
import { useCan } from '../../app/session.js';
import { RegistryDocument } from '../../gql/graphql.js';
import { worldToday } from '../../lib/clock.js';
import { useLanguage } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { ButtonLink } from '../../ui/button.js';
import { Checkbox } from '../../ui/choices.js';
import { Loaded } from '../../ui/loaded.js';
import { Page, Panel } from '../../ui/panel.js';
import { Table, type Column } from '../../ui/table.js';
import { EntryTable } from './entry-table.js';
import {
  namesOf,
  periodText,
  type NameOf,
  type Registry,
  type Succession,
  type Version,
} from './registry-data.js';
import { Code } from './registry-table.js';

/** One agency through the years: names, codes, predecessors and successors, and what was recorded when. */
export function Screen() {
  const registry = useRead(RegistryDocument, {});
  return (
    <Loaded query={registry} heights={[42, 120, 120]}>
      {(data) => <History registry={data.registry} />}
    </Loaded>
  );
}

function History({ registry }: { registry: Registry }) {
  const { say, lang } = useLanguage();
  const may = useCan();
  const { number: asked } = useParams();
  const [replaced, setReplaced] = useState(false);
  const number = Number(asked);
  const today = worldToday();
  const own = registry.versions.filter((version) => version.number === number);
  if (own.length === 0) return <NotFound />;
  const held = own.filter((version) => !version.supersededAt);
  const nameOf = namesOf(registry, lang, today);
  const successions = registry.successions.filter(
    (each) => !each.supersededAt && (each.predecessor === number || each.successor === number),
  );
  const entries = registry.entries.filter((entry) => entry.agencies.includes(number));
  const columns: Column<Version>[] = [
    {
      key: 'name',
      label: say('registry.agency'),
      head: true,
      cell: (row) => (
        <>
          {lang === 'en' ? row.nameEn : row.nameVi}
          <span className="under mut">{row.agencyName}</span>
        </>
      ),
    },
    {
      key: 'period',
      label: say('registry.period'),
      cell: (row) => <span className="num">{periodText(say, row.validFrom, row.validTo)}</span>,
    },
    { key: 'code', label: say('registry.code'), cell: (row) => <Code version={row} /> },
    {
      key: 'basis',
      label: say('registry.basis'),
      cell: (row) => row.legalBasis ?? <span className="mut">–</span>,
    },
    {
      key: 'held',
      label: say('registry.held'),
      cell: (row) => (
        <>
          <span className="num nw">{formatInstant(row.recordedAt)}</span>
          {row.supersededAt && (
            <span className="under mut">
              {say('registry.replaced', { at: formatInstant(row.supersededAt) })}
            </span>
          )}
        </>
      ),
    },
  ];
  return (
    <>
      <PageHead
        title={say('registry.historyTitle', { name: nameOf(number) })}
        sub={say('registry.historySub', { number, count: held.length })}
      >
        <ButtonLink to={paths.registry()}>{say('registry.back')}</ButtonLink>
        {may('registry.edit') && (
          <ButtonLink kind="primary" icon="plus" to={paths.registryAct(number)}>
            {say('registry.enter')}
          </ButtonLink>
        )}
      </PageHead>
      <Page>
        <Panel title={say('registry.versions')}>
          {own.length > held.length && (
            <div className="noprint">
              <Checkbox label={say('registry.showReplaced')} checked={replaced} onChange={setReplaced} />
            </div>
          )}
          <Table
            caption={say('registry.versions')}
            columns={columns}
            rows={replaced ? own : held}
            rowKey={(row) => row.id}
            rowClass={(row) => (row.supersededAt ? 'mut' : undefined)}
          />
        </Panel>
        <Panel title={say('registry.successions')}>
          <Successions number={number} successions={successions} nameOf={nameOf} />
        </Panel>
        {entries.length > 0 && (
          <Panel title={say('registry.entries')}>
            <EntryTable registry={{ ...registry, entries }} day={today} />
          </Panel>
        )}
      </Page>
    </>
  );
}

interface SuccessionsProps {
  number: number;
  successions: readonly Succession[];
  nameOf: NameOf;
}

function Successions({ number, successions, nameOf }: SuccessionsProps) {
  const { say } = useLanguage();
  if (successions.length === 0) return <p className="sm mut">{say('registry.successionsNone')}</p>;
  const text = ({ predecessor, successor }: Succession): string => {
    if (successor == null) return say('registry.relation.ends');
    if (predecessor === successor) return say('registry.relation.keeps');
    return predecessor === number
      ? say('registry.relation.out', { agency: nameOf(successor) })
      : say('registry.relation.in', { agency: nameOf(predecessor) });
  };
  const other = ({ predecessor, successor }: Succession): number | null => {
    const found = predecessor === number ? successor : predecessor;
    return found == null || found === number ? null : found;
  };
  return (
    <ol className="succession-lines">
      {successions.map((each, at) => {
        const linked = other(each);
        return (
          <li key={at}>
            <span className="num">{formatDate(each.effectiveFrom)}</span>
            <span>
              {linked === null ? text(each) : <Link to={paths.registryAgency(linked)}>{text(each)}</Link>}{' '}
              <span className="mut">{each.legalBasis}</span>
              {each.confidence.includes('UNVERIFIED') && (
                <span className="mut"> ({say('registry.unconfirmed')})</span>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
