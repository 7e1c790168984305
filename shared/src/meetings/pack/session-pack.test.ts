import { describe, expect, it } from '@jest/globals';
import { buildReport } from '../../status/build-board.js';
import { buildPackInput, buildReports } from './build-pack.js';
import { composePack } from './session-pack.js';

const input = buildPackInput();
const pack = composePack(input);
const headings = pack.report.blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));

describe('the pack of a session', () => {
  it('has sections I to V and annexes I to III', () => {
    expect(headings.filter(({ level }) => level === 1).map(({ text }) => text.split('.')[0])).toEqual([
      'I',
      'II',
      'III',
      'IV',
      'V',
    ]);
    expect(pack.report.annexes.map(({ number }) => number)).toEqual(['I', 'II', 'III']);
  });

  it('names each agency once in annex I or II, without figures where nothing was sent', () => {
    const rows = pack.report.annexes
      .slice(0, 2)
      .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.table.rows : [])));
    expect(rows).toHaveLength(93);
    const silent = rows.find((row) => row[1] === 'Cơ quan số 10')!;
    expect(silent.slice(4)).toEqual([null, null, null, null, null, null, null]);
  });

  it('lists in annex III exactly those without a report', () => {
    const [table] = pack.report.annexes[2]!.blocks;
    const names = table?.kind === 'table' ? table.table.rows.map((row) => row[1]) : [];
    expect(names).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90].map((number) => `Cơ quan số ${number}`));
  });

  it('has ten to fourteen slides, one message each, with notes', () => {
    expect(pack.slides.length).toBeGreaterThanOrEqual(10);
    expect(pack.slides.length).toBeLessThanOrEqual(14);
    for (const { title, notes } of pack.slides)
      expect([title.length > 0, notes.length > 0]).toEqual([true, true]);
  });

  it('begins the brief with what the Ministry itself owes', () => {
    expect(pack.brief.blocks[0]).toMatchObject({ text: '1. Nhiệm vụ của Bộ Thông tin và Truyền thông' });
    expect(pack.brief.blocks[1]).toMatchObject({ kind: 'table' });
  });

  it('carries the mark of the demo world, and of figures that still move', () => {
    expect(pack.marks).toEqual(['DỮ LIỆU MINH HỌA – ngày minh họa 16/3/2018']);
    const open = composePack({ ...input, session: { ...input.session, version: null, frozenAt: null } });
    expect(open.marks).toContain('BẢN NHÁP, SỐ LIỆU CHƯA CHỐT');
    expect(composePack({ ...input, demo: false }).fileMark).toBe('');
  });

  it('composes from no report, one agency and 12,000 alike', () => {
    const none = composePack(buildPackInput({ reports: [] }));
    expect(none.figures.find(({ code }) => code === 'issued')).toMatchObject({ value: 0, denominator: 0 });
    expect(composePack(buildPackInput({ reports: [buildReport(1)] })).agencies).toHaveLength(1);
    const many = composePack(buildPackInput({ reports: buildReports(12_000) }));
    expect(many.agencies).toHaveLength(12_000);
    const [table] = many.report.annexes[1]!.blocks;
    expect(table?.kind === 'table' && table.table.note).toContain('xem đủ tại tệp phụ lục số liệu');
  });

  it('is the same document for the same input', () => {
    expect(JSON.stringify(composePack(buildPackInput()))).toBe(JSON.stringify(pack));
  });
});
