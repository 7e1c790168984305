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
  /** Draws from the same data object as the table and the file. */
  children: ReactNode;
}

/** The frame of every chart: title, table under it, CSV, caption. */
export function ChartFigure(props: ChartFigureProps) {
  const { title, span, note, data, csv, caption, empty, className, below, children } = props;
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
          {open && <DataTable caption={title} data={data} />}
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

function DataTable({ caption, data }: { caption: string; data: ChartData }) {
  const columns = data.columns.map((column, index): Column<DataRow> => ({
    key: String(index),
    label: column.label,
    head: index === 0,
    numeric: column.numeric ?? false,
    cell: ({ cells }) => shown(cells[index] ?? null),
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
