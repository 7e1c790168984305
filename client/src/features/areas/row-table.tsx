import { type ReactNode, useMemo } from 'react';
import { Link } from 'react-router';
import type { AreaAgency } from '@ega/shared/status/areas/area-agency';
import type { AreaCell, AreaColumn } from '@ega/shared/status/areas/area-tables';
import { viewedRows } from '@ega/shared/status/areas/area-view';
import { formatDate } from '@ega/shared/text/format';
import { formatInteger } from '../../lib/numbers.js';
import { EmptyByFilter } from '../../app/empty-by-filter.js';
import { paths } from '../../app/paths.js';
import { RowFilters } from '../../app/row-filters.js';
import { RowHead } from '../../app/row-head.js';
import { useLanguage } from '../../lib/language.js';
import { Panel } from '../../ui/panel.js';
import { EmptyState } from '../../ui/states.js';
import { type Column, Table } from '../../ui/table.js';
import type { AreaAsOf } from './area-frame.js';
import type { AreaPageView } from './area-view.js';
import type { SourceOf } from './conclusion-words.js';
import { useMoneyText } from './money-text.js';

interface RowTableProps<Row extends AreaAgency> {
  title?: string;
  /** Under the heading: how to read the signs of the table. */
  legend?: string;
  rows: readonly Row[];
  columns: readonly AreaColumn<Row>[];
  /** Where an agency has more than one row. */
  rowKey?: (row: Row) => string | number;
  page: AreaPageView;
  asOf: AreaAsOf;
  /** What a conclusion drafted from a row starts from. */
  source: SourceOf<Row>;
  /** A second table of a page follows the filters of the first. */
  filters?: boolean;
  /** Words of the rows that are shown and of none left; agencies unless said. */
  shown?: (counts: { shown: number; total: number }) => string;
  none?: string;
  /** Said where nothing was reported at all. */
  empty?: string;
  /** What the screen shows in place of a cell's plain text; the files keep the words. */
  looks?: Readonly<Record<string, (row: Row) => ReactNode>>;
  /** Shorter heads for narrow columns of the screen. */
  hidden?: readonly string[];
}

/** One table of the area with its filters; screen, workbook and text file are cut from the same columns and rows. */
export function RowTable<Row extends AreaAgency>(props: RowTableProps<Row>) {
  const { say, lang } = useLanguage();
  const { legend, rows, columns, page, asOf, source, looks = {}, hidden = [] } = props;
  const { title = say('area.rows'), none = say('area.none'), rowKey = (row) => row.number } = props;
  const { filters = true, empty = say('area.empty') } = props;
  const { shown = (counts) => say('area.shown', counts) } = props;
  const { view, change, board } = page;
  const list = useMemo(() => viewedRows(rows, columns, view), [rows, columns, view]);
  const cellText = useCellText();
  const look = (column: AreaColumn<Row>, row: Row): ReactNode =>
    column.key === 'agency' ? (
      <Link to={paths.agency(row.slug) + board.search}>{cellText(column.cell(row))}</Link>
    ) : (
      (looks[column.key]?.(row) ?? cellText(column.cell(row)))
    );
  const sortKey = view.sort?.replace(/^-/, '');
  const shownColumns = columns
    .filter(({ key }) => !hidden.includes(key))
    .map((column, at): Column<Row> => ({
      key: column.key,
      label: column.title,
      head: at === 0,
      sortable: true,
      numeric: column.kind !== 'text',
      cell: (row) =>
        at === 0 ? (
          <RowHead source={source(say, lang, asOf.instant, row)}>{look(column, row)}</RowHead>
        ) : (
          look(column, row)
        ),
    }));
  const clear = (): void => change({ group: null, regions: [], query: '' });
  return (
    <Panel title={title} note={shown({ shown: list.length, total: rows.length })}>
      {filters && rows.length > 1 && <RowFilters search={say('area.search')} view={view} change={change} />}
      {legend && <p className="cap">{legend}</p>}
      {rows.length === 0 ? (
        <EmptyState title={empty} />
      ) : list.length === 0 ? (
        <EmptyByFilter title={none} view={view} clear={clear} />
      ) : (
        <div className="area-scroll" role="group" aria-label={title} tabIndex={0}>
          <Table
            caption={title}
            columns={shownColumns}
            rows={list}
            rowKey={rowKey}
            cards
            sort={sortKey ? { key: sortKey, descending: view.sort!.startsWith('-') } : undefined}
            onSort={({ key, descending }) => change({ sort: `${descending ? '-' : ''}${key}` })}
          />
        </div>
      )}
    </Panel>
  );
}

function useCellText(): (cell: AreaCell) => string {
  const money = useMoneyText();
  return (cell) => {
    if (cell === null) return '–';
    if (typeof cell === 'number') return formatInteger(cell);
    if (typeof cell === 'string') return cell;
    return 'dong' in cell ? money(cell.dong) : formatDate(cell.date);
  };
}
