import { useState } from 'react';
import { Link } from 'react-router';
import { matchesSearch } from '@ega/shared/agencies/search';
import { formatDate } from '@ega/shared/text/format';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { fileMark } from '@ega/shared/text/file-mark';
import { paths } from '../../app/paths.js';
import { useSession } from '../../app/session.js';
import { saveCsv } from '../../lib/csv-file.js';
import { useLanguage } from '../../lib/language.js';
import { Button } from '../../ui/button.js';
import { Panel } from '../../ui/panel.js';
import { EmptyState } from '../../ui/states.js';
import { Table, type Column } from '../../ui/table.js';
import { beginText, foundBy, type Version } from './registry-data.js';

interface RegistryTableProps {
  rows: readonly Version[];
  day: CivilDate;
}

export function RegistryTable({ rows, day }: RegistryTableProps) {
  const { demo } = useSession().viewer.world;
  const { say, lang } = useLanguage();
  const [text, setText] = useState('');
  const shown = rows.filter((row) => matchesSearch(foundBy(row), text));
  const nameOf = (row: Version): string => (lang === 'en' ? row.nameEn : row.nameVi);
  const columns: Column<Version>[] = [
    { key: 'number', label: say('registry.number'), numeric: true, cell: (row) => row.number },
    {
      key: 'agency',
      label: say('registry.agency'),
      head: true,
      cell: (row) => (
        <>
          <Link to={paths.registryAgency(row.number)}>{nameOf(row)}</Link>
          <span className="under mut">{say(`kind.${row.kind}`)}</span>
        </>
      ),
    },
    { key: 'code', label: say('registry.code'), cell: (row) => <Code version={row} /> },
    {
      key: 'from',
      label: say('registry.from'),
      cell: (row) => <span className="num">{beginText(say, row.validFrom)}</span>,
    },
    {
      key: 'basis',
      label: say('registry.basis'),
      cell: (row) => row.legalBasis ?? <span className="mut">–</span>,
    },
  ];
  const download = (): void =>
    saveCsv(
      `${fileMark(demo)}danh-muc-co-quan-${day}.csv`,
      [
        say('registry.number'),
        say('registry.nameVi'),
        say('registry.nameEn'),
        say('registry.kindOf'),
        say('registry.code'),
        say('registry.codeConfidence'),
        say('registry.from'),
        say('registry.basis'),
      ],
      shown.map((row) => [
        row.number,
        row.nameVi,
        row.nameEn,
        say(`kind.${row.kind}`),
        row.code ?? '',
        say(`registry.confidence.${row.codeConfidence}`),
        formatDate(row.validFrom),
        row.legalBasis ?? '',
      ]),
    );
  return (
    <Panel
      title={say('registry.list')}
      actions={
        <Button small kind="text" icon="download" onClick={download}>
          {say('registry.csv')}
        </Button>
      }
    >
      <div className="filters noprint">
        <input
          type="search"
          className="in-t"
          aria-label={say('registry.search')}
          placeholder={say('registry.search')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <span className="sm mut num" role="status">
          {say('registry.shown', { shown: shown.length, count: rows.length })}
        </span>
      </div>
      {shown.length === 0 ? (
        <EmptyState title={say(rows.length === 0 ? 'registry.emptyDay' : 'registry.none')} />
      ) : (
        <Table caption={say('registry.list')} columns={columns} rows={shown} rowKey={(row) => row.id} />
      )}
    </Panel>
  );
}

/** A code with how sure the registry is of it: shown, never hidden, and no key. */
export function Code({ version }: { version: Pick<Version, 'code' | 'codeConfidence'> }) {
  const { say } = useLanguage();
  if (!version.code) return <span className="mut">{say('registry.noCode')}</span>;
  return (
    <span>
      <span className="num">{version.code}</span>{' '}
      <span className="mut sm">({say(`registry.confidence.${version.codeConfidence}`)})</span>
    </span>
  );
}
