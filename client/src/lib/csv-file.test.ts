import { describe, expect, it } from '@jest/globals';
import { csvText } from './csv-file.js';

describe('a list saved as CSV', () => {
  it('begins with the mark that Excel needs for Vietnamese and quotes what must be quoted', () => {
    expect(
      csvText(
        ['Số', 'Cơ quan'],
        [
          [1, 'Bộ Công an'],
          [2, 'Sở A, "B"'],
        ],
      ),
    ).toBe('\ufeffSố,Cơ quan\r\n1,Bộ Công an\r\n2,"Sở A, ""B"""\r\n');
  });

  it('never holds a cell that a spreadsheet would run', () => {
    expect(csvText(['x'], [['=HYPERLINK("a")'], ['+84'], ['@x'], ['-1']])).toBe(
      `\ufeffx\r\n"'=HYPERLINK(""a"")"\r\n'+84\r\n'@x\r\n'-1\r\n`,
    );
  });
});
