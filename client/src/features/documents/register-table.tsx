import { Link } from 'react-router';
import { formatDate } from '@ega/shared/text/format';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { useAgencyNames } from '../../app/agency-names.js';
import { paths } from '../../app/paths.js';
import type { RegisterEntryFactsFragment } from '../../gql/graphql.js';
import { useLanguage } from '../../lib/language.js';
import { Icon } from '../../ui/icon.js';
import { Table, type Column } from '../../ui/table.js';
import { MarkBadge } from './mark-badge.js';
import { kindWord, scanOf } from './register-words.js';

type Entry = RegisterEntryFactsFragment;

/** One page of the register, newest day first. */
export function RegisterTable({ entries }: { entries: readonly Entry[] }) {
  const { say, lang } = useLanguage();
  const { nameOf } = useAgencyNames();
  const columns: Column<Entry>[] = [
    {
      key: 'document',
      label: say('register.document'),
      head: true,
      cell: (row) => (
        <>
          <Link to={paths.document(row.id)}>
            {row.closed ? say('register.closed') : (row.numberSymbol ?? say('register.noNumber'))}
          </Link>
          <span className="under mut">{kindWord(say, lang, row.kind)}</span>
        </>
      ),
    },
    {
      key: 'issuedOn',
      label: say('register.issuedOn'),
      cell: (row) => (
        <div className="num nw">
          {row.issuedOn ? formatDate(row.issuedOn as CivilDate) : <span className="mut">–</span>}
          {row.later && <span className="under mut">{say('register.later')}</span>}
        </div>
      ),
    },
    {
      key: 'title',
      label: say('field.document.title'),
      cell: (row) => (
        <div>
          {row.title ?? <span className="mut">–</span>}
          <span className="under mut">{[row.issuingBody, row.signer].filter(Boolean).join(' · ')}</span>
        </div>
      ),
    },
    {
      key: 'owner',
      label: say('register.owner'),
      cell: (row) =>
        row.agencyNumber == null ? (
          <span className="mut">{say('register.reference')}</span>
        ) : (
          nameOf(row.agencyNumber)
        ),
    },
    { key: 'file', label: say('register.file'), cell: (row) => <FileState entry={row} /> },
    { key: 'mark', label: say('register.mark'), cell: (row) => <MarkBadge mark={row.mark} /> },
    { key: 'uses', label: say('register.uses'), numeric: true, cell: (row) => row.useCount },
  ];
  return <Table caption={say('register.list')} columns={columns} rows={entries} rowKey={(row) => row.id} />;
}

/** Scan state and signatures in two short lines; nothing is said to be clean that nobody has scanned. */
function FileState({ entry }: { entry: Entry }) {
  const { say } = useLanguage();
  if (!entry.fileId) return <span className="mut">–</span>;
  return (
    <div className="reg-file">
      <span className="nw">
        <Icon name="file" /> {say(`register.scan.${scanOf(entry.scan)}`)}
      </span>
      {entry.signatureCount ? (
        <span className="under mut">{say('register.signatureCount', { count: entry.signatureCount })}</span>
      ) : null}
    </div>
  );
}
