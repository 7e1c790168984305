import { say } from '../../text/say.js';
import type { PackBlock } from './pack-block.js';

/** The blocks of a report as they are printed: without empty charts, numbered through and referred to, with its end. */
export const finished = (blocks: readonly PackBlock[]): PackBlock[] =>
  ended(referred(numbered(blocks.filter(saysSomething))));

/** A chart of nothing is left out; the sentences say that there is nothing. */
const saysSomething = (block: PackBlock): boolean =>
  block.kind !== 'chart' || (block.chart.categories.length > 0 && block.chart.series.length > 0);

/** A report ends with './.' (TT 01/2011, NĐ 30/2020). */
function ended(blocks: readonly PackBlock[]): PackBlock[] {
  const last = blocks.at(-1);
  if (last?.kind !== 'paragraph') return [...blocks];
  return [...blocks.slice(0, -1), { ...last, text: `${last.text.trimEnd().replace(/\.?(\/\.)?$/, '')}./.` }];
}

/** 'Bảng 1', 'Biểu đồ 1'; null of what carries no number. */
function numberOf(block: PackBlock | undefined): string | null {
  if (block?.kind === 'table') return /^[^.]+/.exec(block.table.caption)?.[0] ?? null;
  return block?.kind === 'chart' ? (/^[^.]+/.exec(block.chart.caption)?.[0] ?? null) : null;
}

/** The text says by number which tables and charts follow it, tables first: 'Chi tiết nêu tại Bảng 2, Bảng 3 và Biểu đồ 2.' */
const referred = (blocks: readonly PackBlock[]): PackBlock[] =>
  blocks.flatMap((block, at): PackBlock[] => {
    if (numberOf(block) === null || numberOf(blocks[at - 1]) !== null) return [block];
    const after = blocks.findIndex((one, place) => place > at && numberOf(one) === null);
    const run = blocks.slice(at, after === -1 ? undefined : after);
    const names = ['table', 'chart'].flatMap((kind) => run.filter((one) => one.kind === kind).map(numberOf));
    const last = names.pop();
    const list = names.length === 0 ? last : `${names.join(', ')} và ${last}`;
    return [
      { kind: 'paragraph', rule: 'exhibits', text: say('vi', 'pack.exhibits', { names: String(list) }) },
      block,
    ];
  });

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
