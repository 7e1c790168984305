import type { PackBlock, PackTable } from '@ega/shared/meetings/pack/pack-block';
import { cellText } from './xml-text.js';

/** More than this does not move to the next page with its heading: a text of pages is not held together. */
const MOST_KEPT_LETTERS = 1500;

/**
 * Whether a block goes over to the next page with its heading; of a list only its first line does. Asked by every
 * renderer, so that the pages of all of them break at the same places.
 */
export function isKept(block: PackBlock): boolean {
  if (block.kind === 'paragraph') return block.text.length <= MOST_KEPT_LETTERS;
  if (block.kind === 'items') return (block.items[0]?.length ?? 0) <= MOST_KEPT_LETTERS;
  return block.kind === 'chart' || (block.kind === 'table' && isShort(block.table.rows));
}

const MOST_TABLE_ROWS = 10;
const MOST_TABLE_LETTERS = 2500;

/** A short table stays on one page; a longer one, or one whose cells fill pages, may go on under its head. */
export const isShort = (rows: PackTable['rows']): boolean =>
  rows.length <= MOST_TABLE_ROWS &&
  rows.reduce((sum, row) => sum + row.reduce<number>((all, cell) => all + cellText(cell).length, 0), 0) <=
    MOST_TABLE_LETTERS;
