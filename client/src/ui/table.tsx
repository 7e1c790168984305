import type { ReactNode } from 'react';
import { useSay } from '../lib/language.js';
import { Icon } from './icon.js';

export interface Sort<K extends string> {
  key: K;
  descending: boolean;
}

export interface Column<Row, K extends string = string> {
  key: K;
  label: string;
  cell: (row: Row) => ReactNode;
  align?: 'left' | 'right' | 'center';
  /** Figures: tabular digits, right aligned unless said otherwise. */
  numeric?: boolean;
  sortable?: boolean;
  /** The label is for assistive technology only: a column of buttons. */
  hiddenLabel?: boolean;
  /** The cell that names the row. */
  head?: boolean;
}

interface TableProps<Row, K extends string> {
  caption: string;
  /** The caption is read out; show it only where no heading says the same. */
  showCaption?: boolean;
  columns: readonly Column<Row, K>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string | number;
  sort?: Sort<K> | undefined;
  onSort?: (sort: Sort<K>) => void;
  /** Head stays while the page scrolls. */
  sticky?: boolean;
  /** Below 700 px each row becomes a card with the column names in it. */
  cards?: boolean;
  rowClass?: (row: Row) => string | undefined;
}

function alignOf(column: { align?: string; numeric?: boolean }): string | undefined {
  const align = column.align ?? (column.numeric ? 'right' : 'left');
  const classes = [align === 'right' ? 'r' : align === 'center' ? 'c' : '', column.numeric ? 'num' : ''];
  return classes.filter(Boolean).join(' ') || undefined;
}

export function Table<Row, K extends string>(props: TableProps<Row, K>) {
  const { caption, showCaption, columns, rows, rowKey, sort, onSort, sticky, cards = true, rowClass } = props;
  const say = useSay();
  const className = ['t', sticky ? 'sticky' : '', cards ? 'cards' : ''].filter(Boolean).join(' ');
  return (
    <table className={className}>
      <caption className={showCaption ? undefined : 'vh'}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => {
            const active = sort?.key === column.key;
            const order = active ? (sort.descending ? 'descending' : 'ascending') : undefined;
            return (
              <th key={column.key} scope="col" className={alignOf(column)} aria-sort={order}>
                {column.sortable && onSort ? (
                  <button
                    type="button"
                    className="th-sort"
                    title={say('table.sortBy', { column: column.label })}
                    onClick={() => onSort({ key: column.key, descending: active ? !sort.descending : false })}
                  >
                    {column.label}
                    {active && <Icon name={sort.descending ? 'arrowDown' : 'arrowUp'} />}
                  </button>
                ) : column.hiddenLabel ? (
                  <span className="vh">{column.label}</span>
                ) : (
                  column.label
                )}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} className={rowClass?.(row)}>
            {columns.map((column) =>
              column.head ? (
                <th key={column.key} scope="row" className={alignOf(column)}>
                  {column.cell(row)}
                </th>
              ) : (
                <td
                  key={column.key}
                  className={alignOf(column)}
                  data-label={column.hiddenLabel ? undefined : column.label}
                >
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
