import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from '@jest/globals';
import { civil } from '@ega/shared/text/civil-date';
import type { PackDocument } from './pack-document.js';
import { renderXlsx } from './render-xlsx.js';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'ega-office-'));

const document: PackDocument = {
  fileName: 'thu',
  title: 'Bảng thử',
  demo: 'DỮ LIỆU MINH HỌA – ngày minh họa 16/03/2018',
  asOf: 'Số liệu tính đến 16/03/2018 08:00.',
  sheets: [
    {
      name: 'Bảng thử',
      heading: ['BẢNG THỬ', 'Số liệu tính đến 16/03/2018 08:00.'],
      columns: [
        { title: 'Cơ quan', kind: 'text', width: 30 },
        { title: 'Số lượng', kind: 'integer', width: 12 },
        { title: 'Tỷ lệ', kind: 'share', width: 10 },
        { title: 'Tăng, giảm', kind: 'change', width: 10 },
        { title: 'Ngày', kind: 'date', width: 12 },
        { title: 'Lúc', kind: 'instant', width: 16 },
      ],
      rows: [
        [
          'Tỉnh Đắk Lắk',
          1234567,
          348,
          6,
          { date: civil('2018-03-16') },
          { instant: '2018-03-09T15:42:10+07:00' },
        ],
        ['=1+1', 0, '–', -2, { date: civil('2017-02-27') }, null],
      ],
      keptColumns: 1,
      filter: true,
    },
  ],
};

describe('a workbook in a spreadsheet program', () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('opens, shows days and numbers the Vietnamese way and runs nothing', async () => {
    writeFileSync(join(folder, 'thu.xlsx'), await renderXlsx(document));
    const csv = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,true,false,false,1';
    const home = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    await run('soffice', [
      '--headless',
      home,
      '--convert-to',
      csv,
      '--outdir',
      folder,
      join(folder, 'thu.xlsx'),
    ]);
    const lines = readFileSync(join(folder, 'thu-Bảng thử.csv'), 'utf8').split('\n');
    expect(lines[3]).toBe('Cơ quan;Số lượng;Tỷ lệ;Tăng, giảm;Ngày;Lúc');
    expect(lines[4]).toBe('Tỉnh Đắk Lắk;1.234.567;34,8%;+6;16/03/2018;09/03/2018 15:42');
    expect(lines[5]).toBe('=1+1;0;–;\u22122;27/02/2017;');
  }, 90_000);
});
