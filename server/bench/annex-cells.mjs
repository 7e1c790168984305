import ExcelJS from 'exceljs';
import { PassThrough } from 'node:stream';
import { peakMegabytes, residentMegabytes } from './processes.mjs';

/**
 * One process, one workbook of 12,000 units × 40 columns: `ours` through the renderer of the annexes, `bare` the same
 * cells with nothing but the library's stream writer. Tells time and memory.
 */
const ROWS = 12_000;
const COLUMNS = 40;
const [mode] = process.argv.slice(2);
const row = (at) =>
  Array.from({ length: COLUMNS }, (_, column) =>
    column % 2 === 0 ? `Đơn vị ${at} nội dung ${column}` : (at * column) % 1000,
  );
const { renderXlsx } = await import('../dist/exports/render-xlsx.js');

async function bare() {
  const stream = new PassThrough();
  let size = 0;
  stream.on('data', (part) => (size += part.length));
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: false,
  });
  const sheet = workbook.addWorksheet('Phụ lục');
  for (let at = 0; at < ROWS; at++) sheet.addRow(row(at)).commit();
  sheet.commit();
  await workbook.commit();
  return size;
}

async function ours() {
  const kinds = Array.from({ length: COLUMNS }, (_, column) => (column % 2 === 0 ? 'text' : 'integer'));
  const bytes = await renderXlsx({
    ...{ fileName: 'x', title: 'x', demo: null, asOf: 'x' },
    sheets: [
      {
        name: 'Phụ lục',
        heading: ['Phụ lục'],
        columns: kinds.map((kind, at) => ({ title: `Cột ${at + 1}`, kind, width: 20 })),
        rows: {
          length: ROWS,
          *[Symbol.iterator]() {
            for (let at = 0; at < ROWS; at++) yield row(at);
          },
        },
        keptColumns: 2,
        filter: true,
      },
    ],
  });
  return bytes.length;
}

const before = residentMegabytes(process.pid);
const from = performance.now();
const size = await (mode === 'bare' ? bare() : ours());
const seconds = (performance.now() - from) / 1000;
process.stdout.write(
  `${JSON.stringify({ mode, seconds, megabytes: peakMegabytes(process.pid) - before, size })}\n`,
);
