import { describe, expect, it } from '@jest/globals';
import type { PackBlock } from '@ega/shared/meetings/pack/pack-block';
import { blocks, type Look } from './pdf-blocks.js';

const LOOK: Look = { size: 13, width: 480, tableSize: 11, tight: false, underTable: 0 };
const heading: PackBlock = { kind: 'heading', level: 2, text: '5. Kết luận phiên họp giao cơ quan' };
const words = (length: number): PackBlock => ({
  kind: 'paragraph',
  rule: 'atRisk',
  text: 'a'.repeat(length),
});

interface Kept {
  readonly stack?: readonly { readonly text?: string }[];
  readonly unbreakable?: boolean;
}
const laid = (...list: PackBlock[]) => blocks(list, LOOK) as Kept[];

describe('a heading in a PDF', () => {
  it('goes over to the next page with the paragraph behind it', () => {
    const [first, ...rest] = laid({ ...heading, level: 1, text: 'I' } as PackBlock, heading, words(40));
    expect([first!.unbreakable, first!.stack!.length, rest.length]).toEqual([true, 3, 0]);
  });

  it('keeps with it the first line of a list and the whole of a short table, not the rest of a page', () => {
    const [list, second] = laid(heading, { kind: 'items', items: ['một', 'hai'] });
    expect([list!.stack!.length, second!.stack]).toEqual([2, undefined]);
    const column = { title: 'Nội dung', width: 100, align: 'left' } as const;
    const table = { caption: '', columns: [column], rows: [['x']], total: null, note: null };
    expect(laid(heading, { kind: 'table', table })[0]!.unbreakable).toBe(true);
  });

  it('holds no text of pages together, which would fit nowhere', () => {
    expect(laid(heading, words(1501)).map(({ unbreakable }) => unbreakable)).toEqual([undefined, undefined]);
  });
});
