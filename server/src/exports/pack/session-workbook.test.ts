import { beforeAll, describe, expect, it } from '@jest/globals';
import { columnName } from '@ega/shared/documents/sheet-cell';
import { BENCHMARKS } from '@ega/shared/directives/benchmark';
import { KNOWN_OBLIGATIONS } from '@ega/shared/directives/known-obligations';
import { buildPackInput } from '@ega/shared/meetings/pack/build-pack';
import { composePack } from '@ega/shared/meetings/pack/session-pack';
import { STATUSES } from '@ega/shared/status/status';
import { formatDate } from '@ega/shared/text/format';
import { say } from '@ega/shared/text/say';
import { sheetLook, sheetRows, unzipped } from '../../../test/office/read-office.js';
import { renderXlsx } from '../render-xlsx.js';
import { sessionWorkbook } from './session-workbook.js';

const document = sessionWorkbook(composePack(buildPackInput()));
const { sheets, demo } = document;
let parts: Map<string, string>;
beforeAll(async () => {
  parts = await unzipped(Buffer.from(await renderXlsx(document)));
});

describe.each(sheets.map((sheet) => [sheet.name, sheet] as const))(
  'the sheet %s of the annexes',
  (name, sheet) => {
    const head = (demo ? 1 : 0) + sheet.heading.length + 1;
    const last = head + sheet.rows.length;
    const end = columnName(sheet.columns.length);
    const isTable = name !== say('vi', 'export.sheet.about');

    it('can be filtered by every column of its table', () => {
      expect(sheet.rows.length).toBeGreaterThan(4);
      expect(sheetLook(parts, name).filter).toBe(isTable ? `A${head}:${end}${last}` : null);
    });

    it('is printed whole, its head and its first columns again on each page', () => {
      const { printArea, printTitles, pageHead } = sheetLook(parts, name);
      const [, first, column, row] = /!\$A\$(\d+):\$([A-Z]+)\$(\d+)$/.exec(printArea!)!;
      expect(Number(row)).toBe(last + (sheet.total ? 1 : 0));
      // The heading stands over the table, or at the head of each of the pages side by side.
      if (first !== '1') expect(first).toBe(String(head));
      for (const line of first === '1' ? [] : sheet.heading.filter((text) => text !== document.asOf))
        expect(pageHead).toContain(line);
      // A heading longer than a narrow table is printed too.
      expect(column!.padStart(3) >= end.padStart(3)).toBe(true);
      expect(printTitles).toContain(`$${head}:$${head}`);
      if (sheet.keptColumns > 0) expect(printTitles).toContain(`$A:$${columnName(sheet.keptColumns)}`);
    });

    it('says nothing by colour alone: only its head and the line of totals are filled', () => {
      const { colouredRows, colouredByRule } = sheetLook(parts, name);
      expect(colouredRows).toEqual([head, ...(sheet.total ? [last + 1] : [])]);
      expect(colouredByRule).toBe(0);
    });
  },
);

describe('the standing of an agency in the annexes', () => {
  it.each(['I', 'II'])('is a word in every line of annex %s', (annex) => {
    const rows = sheetRows(parts, say('vi', 'pack.annexHead', { number: annex }));
    const head = rows.find((row) => row.includes(say('vi', 'pack.column.status')))!;
    const at = head.indexOf(say('vi', 'pack.column.status'));
    const known = STATUSES.map((status) => say('vi', `status.${status}`));
    const told = rows.slice(rows.indexOf(head) + 1, -1).map((row) => row[at]);
    expect(told.length).toBeGreaterThan(20);
    expect(told.filter((word) => !known.includes(word!))).toEqual([]);
  });
});

it('says what a duty is counted on by the names of the letterhead', () => {
  const input = buildPackInput();
  const letterhead = { ...input.letterhead, ministry: 'Bộ Mới', authority: 'Cục Mới' };
  const sheet = sessionWorkbook(composePack({ ...input, letterhead })).sheets.find(
    ({ name }) => name === say('vi', 'obligations.title'),
  )!;
  const at = sheet.columns.findIndex(({ title }) => title === say('vi', 'export.column.wholeName'));
  const told = new Map(sheet.rows.map((row) => [row[0], row[at]]));
  expect([told.get('O11'), told.get('O20')]).toEqual(['Bộ Mới', 'Cục Mới']);
});

describe('the sheet on sources, wholes and rubric', () => {
  const told = () =>
    new Map(sheetRows(parts, say('vi', 'export.sheet.about')).map(([label, text]) => [label, text] as const));

  it('says of which session, moment, version and basis every figure is', () => {
    expect([...told()]).toEqual(
      expect.arrayContaining([
        ['Phiên họp', 'Quý I/2018, 16/03/2018'],
        ['Số liệu tính đến', '16/03/2018 08:00'],
        ['Phiên bản số liệu đã chốt', '1'],
        ['Vị trí sổ cái của hệ thống', '4711'],
        ['Đầu chuỗi nhật ký tại thời điểm chốt số liệu', 'ab'.repeat(32)],
        ['Thời điểm chốt số liệu của kỳ', '05/03/2018'],
        ['Nguồn số liệu', 'cơ quan kê khai, trong đó có số đã thẩm tra'],
        ['Nguồn', expect.stringContaining('Báo cáo định kỳ của các bộ')],
      ]),
    );
  });

  it('gives the size of every whole that a figure is counted on', () => {
    const wholes = new Map(
      [...told()].flatMap(([label, text]) => {
        const name = /^Phạm vi tính: (.*)$/.exec(label!)?.[1];
        return name ? [[name, text]] : [];
      }),
    );
    const figures = sheetRows(parts, say('vi', 'export.sheet.figures'));
    const head = figures.findIndex((row) => row.includes(say('vi', 'export.column.wholeName')));
    const at = figures[head]!.indexOf(say('vi', 'export.column.wholeName'));
    const lines = figures.slice(head + 1);
    expect(lines.length).toBeGreaterThan(50);
    for (const line of lines) {
      const told = wholes.get(line[at]!);
      // Of a group only the part is counted that belongs to it.
      const size = line[1] === say('vi', 'overview.group.all') ? new RegExp(`^${line[3]} `) : /^\d+ /;
      expect([line[at], told]).toEqual([line[at], expect.stringMatching(size)]);
    }
    expect(wholes.get('bộ, ngành, địa phương')).toBe('93 cơ quan');
    expect(wholes.get('bộ, cơ quan ngang bộ, tỉnh, thành phố')).toBe('85 cơ quan');
  });

  it('gives the rubric, the document and sentence of every duty, and what is quoted as said in public', () => {
    const about = told();
    expect(about.get('Quy tắc đánh giá số 1 (đề xuất)')).toMatch(
      /bước 1 đến 6: 30, 30, 30, 30, 30, 30\).* 90 ngày/,
    );
    for (const { titleVi, document, sentence } of KNOWN_OBLIGATIONS) {
      expect([titleVi, about.get(titleVi)]).toEqual([titleVi, expect.stringContaining(sentence)]);
      expect(about.get(titleVi)).toContain(`ngày ${formatDate(document.issuedOn)}`);
      expect(about.get(titleVi)).toContain(document.symbol.replace(/^công văn /, ''));
    }
    const quoted = sheetRows(parts, say('vi', 'export.sheet.about'))
      .filter(([label]) => label === say('vi', 'export.about.quoted'))
      .map(([, text]) => text);
    expect(quoted).toHaveLength(BENCHMARKS.length);
    BENCHMARKS.forEach(({ sentence }, at) => expect(quoted[at]).toContain(sentence));
  });
});
