import { type ReactNode, useId, useState } from 'react';
import { formatInteger } from '../../lib/numbers.js';
import { saveCsv } from '../../lib/csv-file.js';
import { useSay } from '../../lib/language.js';
import { Button } from '../button.js';
import { Panel } from '../panel.js';
import { EmptyState } from '../states.js';
import { type Column, Table } from '../table.js';

/** Whole đồng are a bigint: exact, and in the file a number as every other figure. */
type ChartCell = string | number | bigint | null;

/** What a chart draws, as its table and its file show it; null is not known, never 0. */
export interface ChartData {
  columns: readonly { label: string; numeric?: boolean }[];
  rows: readonly (readonly ChartCell[])[];
}

/** Name of the file and the lines above its table: as-of, basis, the mark of a demo world (app/csv-facts). */
export interface CsvFacts {
  name: string;
  preface: readonly string[];
}

/** A row of the table: its name, and every other cell with its head, 'Đã ban hành: 30'. */
interface ChartRow {
  name: string;
  read: readonly string[];
  at: number;
}

export interface ChartFigureProps {
  /** What is shown, never "Biểu đồ …". */
  title: string;
  span?: 4 | 5 | 6 | 7 | 8 | 12;
  note?: ReactNode;
  data: ChartData;
  csv: CsvFacts;
  /** Unit, as-of, what it is counted on, source; the method where it is modelled (DESIGN 6). */
  caption: ReactNode;
  /** Said in place of a chart that has nothing to draw. */
  empty: string;
  className?: string;
  /** Under the drawing, also where there is nothing to draw: what chooses another view of it. */
  below?: ReactNode;
  /** What names a row of the table; its first cell where nothing else is said. */
  rowHead?: (row: ChartRow) => ReactNode;
  /** Draws from the same data object as the table and the file. */
  children: ReactNode;
}

/** The frame of every chart: title, table under it, CSV, caption. */
export function ChartFigure(props: ChartFigureProps) {
  const { title, span, note, data, csv, caption, empty, className, below, rowHead, children } = props;
  const say = useSay();
  const tableId = useId();
  const [open, setOpen] = useState(false);
  const nothing = data.rows.length === 0;
  const save = (): void =>
    saveCsv(
      csv.name,
      data.columns.map(({ label }) => label),
      data.rows.map((row) => row.map((cell) => cell ?? '')),
      csv.preface,
    );
  return (
    <Panel
      title={title}
      span={span}
      note={note}
      className={className}
      actions={
        nothing ? undefined : (
          <>
            <Button
              small
              kind="text"
              icon="table"
              aria-expanded={open}
              aria-controls={tableId}
              onClick={() => setOpen(!open)}
            >
              {say(open ? 'chart.hideTable' : 'chart.table')}
            </Button>
            <Button small kind="text" icon="download" onClick={save}>
              {say('chart.csv')}
            </Button>
          </>
        )
      }
    >
      <figure className="chart">
        {nothing ? <EmptyState icon="chart" title={empty} /> : children}
        {below}
        <div id={tableId} className="chart-table" hidden={!open || nothing}>
          {open && <DataTable caption={title} data={data} rowHead={rowHead} />}
        </div>
        <figcaption className="cap">{caption}</figcaption>
      </figure>
    </Panel>
  );
}

interface DataRow {
  at: number;
  cells: ChartData['rows'][number];
}

interface DataTableProps {
  caption: string;
  data: ChartData;
  rowHead: ChartFigureProps['rowHead'];
}

function DataTable({ caption, data, rowHead = ({ name }) => name }: DataTableProps) {
  const read = ([, ...cells]: DataRow['cells']): string[] =>
    cells.map((cell, index) => `${data.columns[index + 1]!.label}: ${shown(cell)}`);
  const columns = data.columns.map((column, index): Column<DataRow> => ({
    key: String(index),
    label: column.label,
    head: index === 0,
    numeric: column.numeric ?? false,
    cell: ({ at, cells }) => {
      const text = shown(cells[index] ?? null);
      return index === 0 ? rowHead({ name: text, read: read(cells), at }) : text;
    },
  }));
  return (
    <Table
      caption={caption}
      rows={data.rows.map((cells, at) => ({ at, cells }))}
      rowKey={(row) => row.at}
      columns={columns}
    />
  );
}

const shown = (cell: ChartCell): string =>
  cell === null ? '–' : typeof cell === 'string' ? cell : formatInteger(cell);
