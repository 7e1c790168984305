import type { CivilDate } from '@ega/shared/text/civil-date';
import { formatDate } from '@ega/shared/text/format';
import type { PublicDocumentFactsFragment } from '../../gql/graphql.js';
import { useSay } from '../../lib/language.js';
import { Panel } from '../../ui/panel.js';
import { Table, type Column } from '../../ui/table.js';
import { OpenData } from './open-data.js';

type Row = PublicDocumentFactsFragment;

interface DocumentPanelProps {
  title: string;
  set: string;
  documents: readonly Row[];
  /** Of standards: in force from a day, judged on this one. */
  standards?: boolean;
  today?: CivilDate;
}

/** Issued documents, the oldest first. */
export function DocumentPanel({ title, set, documents, standards, today }: DocumentPanelProps) {
  const say = useSay();
  const day = (value: string | null | undefined): string => (value ? formatDate(value as CivilDate) : '–');
  const inForce = (row: Row): boolean => Boolean(row.effectiveOn && today && row.effectiveOn <= today);
  const columns: Column<Row>[] = [
    { key: 'title', label: say('guidance.field.title'), head: true, cell: (row) => row.title },
    { key: 'number', label: say('guidance.field.documentNumber'), cell: (row) => row.documentNumber ?? '–' },
    { key: 'issued', label: say('guidance.field.issuedOn'), cell: (row) => day(row.issuedOn) },
    ...(standards
      ? ([
          { key: 'effective', label: say('guidance.field.effectiveOn'), cell: (row) => day(row.effectiveOn) },
          { key: 'scope', label: say('guidance.field.scope'), cell: (row) => row.scope ?? '–' },
          {
            key: 'state',
            label: say('public.state'),
            cell: (row) =>
              row.effectiveOn ? say(inForce(row) ? 'public.inForce' : 'public.notInForce') : '–',
          },
        ] satisfies Column<Row>[])
      : []),
    {
      key: 'address',
      label: say('guidance.field.address'),
      cell: (row) => <span className="public-address">{row.address ?? '–'}</span>,
    },
  ];
  return (
    <Panel title={title} actions={<OpenData set={set} />}>
      {documents.length === 0 ? (
        <p className="mut">{say('public.none')}</p>
      ) : (
        <Table
          caption={title}
          columns={columns}
          rows={documents}
          rowKey={(row) => `${row.documentNumber ?? ''} ${row.title}`}
        />
      )}
    </Panel>
  );
}
