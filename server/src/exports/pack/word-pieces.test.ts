import { describe, expect, it } from '@jest/globals';
import { table } from './word-pieces.js';

const long = (note: string | null) =>
  table(
    {
      caption: 'Tình hình từng cơ quan',
      columns: [{ title: 'Cơ quan', width: 100, align: 'left' }],
      rows: Array.from({ length: 200 }, (_, at) => [`Cơ quan số ${at + 1}`]),
      total: ['Cộng 200 cơ quan'],
      note,
    },
    9000,
    24,
  );
const rowOf = (xml: string, text: string) => xml.split('<w:tr>').find((row) => row.includes(`>${text}<`))!;

describe('a long table of a Word document', () => {
  it('keeps its last line with the note, so that no page holds the note alone', () => {
    expect(rowOf(long('Ghi chú'), 'Cộng 200 cơ quan')).toContain('<w:keepNext/>');
    expect(rowOf(long('Ghi chú'), 'Cơ quan số 199')).not.toContain('<w:keepNext/>');
    expect(rowOf(long(null), 'Cộng 200 cơ quan')).not.toContain('<w:keepNext/>');
  });
});
