import { describe, expect, it } from '@jest/globals';
import { MINISTRY_ITSELF } from '../../agencies/agency.js';
import type { Conclusion } from '../../directives/conclusion.js';
import { agencyExtract } from './agency-extract.js';
import { packAnnexes } from './annexes.js';
import { buildPackInput } from './build-pack.js';
import type { PackBlock, PackTable } from './pack-block.js';
import { burnUpChart, oneStopChart, statusChart } from './pack-charts.js';
import { regionTable } from './pack-tables.js';
import { ownersOf } from './pack-words.js';
import { reportPaper } from './report-paper.js';
import { composePack } from './session-pack.js';

const input = buildPackInput();
const report = reportPaper(input);
const tables = (blocks: readonly PackBlock[]): PackTable[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
const row = (start: string) =>
  tables(report.blocks)
    .flatMap((table) => table.rows)
    .find(([title]) => typeof title === 'string' && title.startsWith(start))!;

describe('a duty whose list has not been entered', () => {
  const title = 'Nhiệm vụ được giao tại Quyết định số 1819';

  it('has no figure in the report, never a zero', () => {
    expect(row(title).slice(2)).toEqual(['Chưa có căn cứ', null, null]);
  });

  it('has none among the duties of the workbook and the open data', () => {
    expect(composePack(input).duties.find(({ code }) => code === 'O17')).toMatchObject({
      value: null,
      verified: null,
      denominator: 85,
    });
  });

  it('is no task of an agency in its extract, and the extract says why', () => {
    const [duties] = tables(agencyExtract(input, input.board.rows[0]!).blocks);
    expect(duties!.rows.some(([name]) => String(name).startsWith(title))).toBe(false);
    // What is without a basis for want of an answer stays with those who answer.
    expect(duties!.rows.some(([, standing]) => standing === 'Chưa có căn cứ')).toBe(true);
    expect(duties!.note).toMatch(/^Chưa có căn cứ đánh giá.*1819.*chưa được nhập\.$/);
  });
});

describe('tables and charts of the report', () => {
  const named = report.blocks.flatMap((block, at) =>
    block.kind === 'table' || block.kind === 'chart'
      ? [{ at, caption: block.kind === 'table' ? block.table.caption : block.chart.caption }]
      : [],
  );

  it.each(['Bảng', 'Biểu đồ'])('are numbered in their order: %s', (word) => {
    const numbers = named.flatMap(
      ({ caption }) => new RegExp(`^${word} (\\d+)\\. \\S`).exec(caption)?.[1] ?? [],
    );
    expect(numbers.length).toBeGreaterThan(4);
    expect(numbers).toEqual(numbers.map((_, at) => String(at + 1)));
  });

  it('are each referred to by number in the text before them', () => {
    const unnamed = named.filter(({ at, caption }) => {
      const name = caption.split('.')[0]!;
      return !report.blocks
        .slice(0, at)
        .some((block) => block.kind === 'paragraph' && block.text.split(/ tại |, | và |\.$/).includes(name));
    });
    expect(unnamed).toEqual([]);
  });
});

describe('two figures beside each other', () => {
  it('of one-stop software say what each of them counts', () => {
    const table = tables(report.blocks).find(({ note }) => note?.includes('đã chọn'))!;
    const { oneStop } = input.overview.areas;
    expect(table.note).toContain(`chưa xét việc chọn: ${oneStop.value}/85`);
    const words = report.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
    expect(words.find((text) => text.includes('danh mục kê khai'))).toContain(`${oneStop.value}/85`);
  });

  it('of projects and of agencies with projects say their unit', () => {
    const table = tables(report.blocks).find(({ note }) => note?.includes('Bảng tính theo cơ quan'))!;
    expect(table.columns[2]!.title).toBe('Số cơ quan đạt');
    const words = report.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
    expect(words.find((text) => text.startsWith('Tính theo dự án'))).toContain('Tính theo cơ quan: ');
  });
});

describe('the total of an annex', () => {
  const [central, provinces] = packAnnexes(input).map(({ blocks }) => tables(blocks)[0]!);
  const rows = input.board.rows;

  it('leaves out of LGSP the agencies that it does not bind, and says so', () => {
    const bound = rows.filter(({ kind }) => kind !== 'PROVINCE' && kind !== 'GOVERNMENT_AGENCY');
    const running = bound.filter(({ areas }) => areas?.lgspRunning).length;
    expect(central!.total![7]).toBe(`${running}/22 đang vận hành`);
    expect(central!.note).toContain('không tính 8 cơ quan thuộc Chính phủ');
    expect(provinces!.note).not.toContain('cơ quan thuộc Chính phủ');
  });

  it('adds up the software of its column', () => {
    const counts = provinces!.rows.map((line) => line[8]).filter((cell) => typeof cell === 'number');
    expect(provinces!.total![8]).toBe(counts.reduce((sum, one) => sum + one, 0));
  });
});

describe('what a reader of the papers is spared', () => {
  it('a column of shares where no region has twenty provinces', () => {
    const table = regionTable(input);
    expect(table.columns.map(({ title }) => title)).not.toContain('Tỷ lệ');
    for (const line of [...table.rows, table.total!]) expect(line).toHaveLength(table.columns.length);
  });

  it('two forms of citing one document', () => {
    expect(composePack(input).duties.find(({ code }) => code === 'O1')!.source).toBe(
      'công văn số 1655 ngày 13/02/2018',
    );
  });

  it('codes of duties and numbers of rubrics', () => {
    expect(JSON.stringify(report)).not.toMatch(/O\d+–O\d+|quy tắc đánh giá số/);
  });

  it('a colour that means one thing here and another there', () => {
    for (const { name, tone } of statusChart(input).series)
      expect([name, tone]).toEqual([name, expect.stringMatching(/^[a-zA-Z]+$/)]);
    expect(oneStopChart(input).series[0]!.tone).toBeUndefined();
  });

  it('a report without its end', () => {
    const last = report.blocks.at(-1)!;
    expect(last.kind === 'paragraph' && last.text.endsWith('./.')).toBe(true);
  });
});

describe('words of a paper', () => {
  it('name ministry and authority of the letterhead that holds', () => {
    const letterhead = {
      ...input.letterhead,
      ministry: 'Bộ Khoa học và Công nghệ',
      authority: 'Cục Chuyển đổi số quốc gia',
    };
    const renamed = { ...input, letterhead };
    const counted = new Map(composePack(renamed).duties.map((duty) => [duty.code, duty.countedOn]));
    for (const code of ['O11', 'O12', 'O13', 'O14', 'O15', 'O19', 'O20'])
      expect([code, counted.get(code)]).toEqual([
        code,
        expect.stringMatching(/^(Bộ Khoa học và Công nghệ|Cục Chuyển đổi số quốc gia)$/),
      ]);
    const given = { owner: 'ministry', agencies: [], lead: null } as unknown as Conclusion;
    expect(ownersOf(given, letterhead)).toBe('Bộ Khoa học và Công nghệ');
    const named = { ...given, owner: 'named', agencies: [MINISTRY_ITSELF] } as const;
    expect(ownersOf(named, letterhead)).toBe('Bộ Khoa học và Công nghệ');
    const told = JSON.stringify(reportPaper(renamed).blocks);
    expect(told).toContain('Nhiệm vụ của Bộ Khoa học và Công nghệ');
    expect(told).toContain('theo hướng dẫn của Bộ Khoa học và Công nghệ');
    expect(told).not.toContain('Nhiệm vụ của Bộ Thông tin và Truyền thông');
  });

  it('go on small behind a colon and a semicolon', () => {
    const told = JSON.stringify(report.blocks);
    expect(told).toContain('nêu nhiều nhất: kinh phí: ');
    expect(told).toMatch(/nội dung chưa hoàn thành: \p{Ll}[^.]*; \p{Ll}/u);
  });

  it('leave out what only helps to fill in the form', () => {
    const board = {
      ...input.board,
      rows: input.board.rows.map((row) =>
        row.areas ? { ...row, areas: { ...row.areas, lgsp: 'planned' as const } } : row,
      ),
    };
    const told = JSON.stringify(packAnnexes({ ...input, board }));
    expect(told).toContain('Đã có trong kiến trúc hoặc kế hoạch');
    expect(told).not.toContain('năm dự kiến');
  });

  it('say which documents are not in the curve only where some are not', () => {
    const note = (undatedIssued: number) =>
      burnUpChart({ ...input, burnUp: { ...input.burnUp, undatedIssued, undatedUnderWay: 0 } }).note;
    expect(note(0)).toBe('Tính trên 93 cơ quan.');
    expect(note(2)).toContain('chưa ghi nhận ngày văn bản: 2 đã ban hành, 0 đã triển khai.');
  });
});
