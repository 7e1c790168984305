import { say } from '../../text/say.js';
import type { PackBlock } from './pack-block.js';

/** The blocks of a report as they are printed: without empty charts, numbered through, with the end that a report has. */
export const finished = (blocks: readonly PackBlock[]): PackBlock[] =>
  ended(numbered(blocks.filter(saysSomething)));

/** A chart of nothing is left out; the sentences say that there is nothing. */
const saysSomething = (block: PackBlock): boolean =>
  block.kind !== 'chart' || (block.chart.categories.length > 0 && block.chart.series.length > 0);

/** A report ends with './.' (TT 01/2011, NĐ 30/2020). */
function ended(blocks: readonly PackBlock[]): PackBlock[] {
  const last = blocks.at(-1);
  if (last?.kind !== 'paragraph') return [...blocks];
  return [...blocks.slice(0, -1), { ...last, text: `${last.text.trimEnd().replace(/\.?(\/\.)?$/, '')}./.` }];
}

/** 'Bảng 1. …', 'Biểu đồ 1. …': numbered through the report, as a list of captions needs. */
function numbered(blocks: readonly PackBlock[]): PackBlock[] {
  let tables = 0;
  let charts = 0;
  return blocks.map((block) => {
    if (block.kind === 'table') {
      const caption = say('vi', 'pack.tableNumber', { number: ++tables, caption: block.table.caption });
      return { ...block, table: { ...block.table, caption } };
    }
    if (block.kind === 'chart') {
      const caption = say('vi', 'pack.chartNumber', { number: ++charts, caption: block.chart.caption });
      return { ...block, chart: { ...block.chart, caption } };
    }
    return block;
  });
}
