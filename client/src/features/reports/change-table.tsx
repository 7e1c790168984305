import type { ReactNode } from 'react';
import type { PresentedChange } from '@ega/shared/reports/present-change';
import { useSay } from '../../lib/language.js';
import { Table, type Column } from '../../ui/table.js';

/** A change of one field, with the question it belongs to. */
export interface ShownChange extends PresentedChange {
  question: string;
  /** Who gave the new answer; where that is asked. */
  by?: string;
}

interface ChangeTableProps {
  caption: string;
  changes: readonly ShownChange[];
  before: string;
  after: string;
  /** Head of the column of people; without it there is none. */
  by?: string;
}

/** Field by field: what it said, what it says. */
export function ChangeTable({ caption, changes, before, after, by }: ChangeTableProps): ReactNode {
  const say = useSay();
  const rows = changes.map((change, place) => ({ ...change, place }));
  type Row = (typeof rows)[number];
  const columns: Column<Row>[] = [
    {
      key: 'field',
      label: say('compare.field'),
      head: true,
      cell: (row) => (
        <>
          <span className="qid num">{row.question}</span> {row.label}
        </>
      ),
    },
    { key: 'before', label: before, cell: (row) => <del className="diff">{row.before}</del> },
    { key: 'after', label: after, cell: (row) => <ins className="diff">{row.after}</ins> },
    ...(by
      ? [{ key: 'by', label: by, cell: (row: Row) => <span className="sm">{row.by || '–'}</span> }]
      : []),
  ];
  return <Table caption={caption} columns={columns} rows={rows} rowKey={(row) => row.place} />;
}
