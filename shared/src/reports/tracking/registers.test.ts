import { describe, expect, it } from '@jest/globals';
import { LATEST_FORM } from '../form-context.js';
import { AGENCIES, MAPPING, NAMES, sheetOf, stands, type Typed } from './build-sheet.js';
import { coreLabel } from './core-fields.js';
import { guessFields, guessRegister } from './guess-fields.js';
import { readTracking } from './read-tracking.js';
import { allRegisterFields, registerFields, TRACKED_REGISTERS, type TrackedRegister } from './registers.js';
import { linesOf } from './sheet-lines.js';
import type { SheetMapping } from './sheet-mapping.js';

const COLUMNS: Record<TrackedRegister, Record<string, string>> = {
  B3: {
    2: 'B3.connections.system',
    3: 'B3.connections.need',
    4: 'B3.connections.step',
    5: 'B5.transactions.total',
  },
  C1: { 2: 'C1.packages.name', 3: 'C1.packages.type', 4: 'C1.packages.units' },
  D2: {
    ...{
      2: 'D2.projects.name',
      3: 'D2.projects.state',
      4: 'D2.projects.decision.issued',
      5: 'D2.projects.funds:local',
    },
    ...{ 6: 'D3.projects.required.answer', 7: 'D4.projects.total' },
  },
};
const read = (
  register: TrackedRegister,
  rows: readonly (readonly Typed[])[],
  agencies = AGENCIES,
  more: Partial<SheetMapping> = {},
) =>
  readTracking(
    sheetOf([['Cơ quan', 'Tên'], ...rows]),
    { ...MAPPING, register, agencyColumn: 1, columns: COLUMNS[register], ...more },
    NAMES,
    agencies,
    LATEST_FORM,
    'tep',
  );

const PACKAGES = [
  ['Bình Định', 'Một cửa A', 'Một cửa điện tử', 12],
  ['Bình Định', 'Cổng B', 'Dịch vụ công trực tuyến', '-'],
  ['Bộ Y tế', 'Một cửa A', null, null],
] as const;

describe('a sheet with a line for each record of a register', () => {
  it('gives an agency all its records, each under an id that the same file gives again', () => {
    const { lines, issues } = read('C1', PACKAGES);
    expect(issues).toEqual([]);
    expect(lines.map(({ number, answers }) => [number, answers])).toEqual([
      [
        38,
        [
          {
            question: 'C1',
            value: {
              packages: [
                { id: 'tep-r2', name: 'Một cửa A', type: 'oneStop', units: { kind: 'number', value: 12 } },
                { id: 'tep-r3', name: 'Cổng B', type: 'onlineService' },
              ],
            },
          },
        ],
      ],
      [18, [{ question: 'C1', value: { packages: [{ id: 'tep-r4', name: 'Một cửa A' }] } }]],
    ]);
    expect(read('C1', PACKAGES)).toEqual(read('C1', PACKAGES));
  });

  it('knows a record again by its name, changes what is new of it and deletes none', () => {
    const known = {
      C1: {
        packages: [
          { id: 'p1', name: 'MỘT CỬA  A', supplier: 'X' },
          { id: 'p2', name: 'Khác' },
        ],
      },
    };
    const { lines } = read(
      'C1',
      [['Bình Định', 'Một cửa A', 'Một cửa điện tử']],
      [stands(38, 'T', { answers: known })],
    );
    expect(lines[0]!.answers[0]!.value).toEqual({
      packages: [
        { id: 'p1', name: 'Một cửa A', supplier: 'X', type: 'oneStop' },
        { id: 'p2', name: 'Khác' },
      ],
    });
    expect(lines[0]!.changes.map(({ path, after }) => [path, after])).toEqual([
      ['packages.p1.name', 'Một cửa A'],
      ['packages.p1.type', 'oneStop'],
    ]);
  });

  it('keeps what stands in the tables that follow the register under the same id', () => {
    const row = [
      'Bình Định',
      'Dự án LGSP',
      'Đã phê duyệt',
      '12/QĐ-UBND ngày 05/02/2018',
      'x',
      'Có',
      '1.250,5',
    ];
    const { lines, issues } = read('D2', [row]);
    expect(issues).toEqual([]);
    expect(lines[0]!.answers).toEqual([
      {
        question: 'D2',
        value: {
          projects: [
            {
              ...{ id: 'tep-r2', name: 'Dự án LGSP', state: 'approved', funds: ['local'] },
              decision: { number: '12', symbol: 'QĐ-UBND', issuedOn: '2018-02-05' },
            },
          ],
        },
      },
      { question: 'D3', value: { projects: [{ project: 'tep-r2', required: { answer: 'yes' } }] } },
      { question: 'D4', value: { projects: [{ project: 'tep-r2', total: '1250500000' }] } },
    ]);
    const again = stands(38, 'T', {
      answers: Object.fromEntries(lines[0]!.answers.map(({ question, value }) => [question, value])),
    });
    expect(read('D2', [['UBND tỉnh Bình Định', ...row.slice(1)]], [again]).lines[0]!.changes).toEqual([]);
  });

  it('takes no line of a system of which nothing is told', () => {
    const { lines, issues } = read('B3', [
      ['Bình Định', 'Danh mục dùng chung', null, null],
      ['Bình Định', 'Cơ sở dữ liệu hộ tịch', null, null],
    ]);
    expect([lines[0]!.answers, issues.filter(({ code }) => code !== 'workbook.cell.choice')]).toEqual([
      [],
      [],
    ]);
  });

  it('tells lines without a name and names on two lines of one agency', () => {
    const { issues } = read('C1', [
      ['Bình Định', null, 'Một cửa điện tử'],
      ['Bình Định', 'Một cửa A', 'Một cửa điện tử'],
      ['Bình Định', 'một cửa a', 'Một cửa điện tử'],
    ]);
    expect(issues.map(({ cell, code }) => [cell, code])).toEqual([
      ['A2', 'tracking.record.unnamed'],
      ['A4', 'tracking.record.twice'],
    ]);
  });

  it('keeps to what the agency said before, silently where it says the same', () => {
    const earlier = { C1: { packages: [{ id: 'p1', name: 'Một cửa A', type: 'oneStop' }] } };
    const said = [stands(38, 'T', { earlier })];
    expect(read('C1', [['Bình Định', 'Một cửa A', 'Một cửa điện tử']], said)).toMatchObject({
      notes: [],
      lines: [{ answers: [] }],
    });
    expect(read('C1', [['Bình Định', 'Một cửa C', 'Một cửa điện tử']], said).notes).toMatchObject([
      { cell: 'B2', code: 'tracking.cell.answered' },
      { cell: 'C2', code: 'tracking.cell.answered' },
    ]);
    const closed = read('C1', PACKAGES, [stands(38, 'T', { target: 'closed' }), stands(18, 'B')]);
    expect(closed.lines.map(({ number, answers }) => [number, answers.length])).toEqual([
      [38, 0],
      [18, 1],
    ]);
  });
});

describe('the fields of a record', () => {
  it.each(TRACKED_REGISTERS)('of %s have labels of their own in both languages', (register) => {
    for (const lang of ['vi', 'en'] as const) {
      const labels = allRegisterFields(register, LATEST_FORM).map(
        (field) => `${field.question} ${coreLabel(field, lang)}`,
      );
      expect(labels.length).toBeGreaterThan(8);
      expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
    }
  });

  it('are those the kind of agency is asked', () => {
    expect(registerFields('D2', 'CP', LATEST_FORM).map(({ key }) => key)).toContain('D4.projects.total');
    expect(registerFields('C1', 'T', LATEST_FORM).map(({ key }) => key)).toEqual([
      ...['name', 'type', 'supplier', 'inUseSince', 'form', 'units', 'unitList', 'procedures', 'plan'].map(
        (field) => `C1.packages.${field}`,
      ),
      ...['retireBy', 'retiredOn', 'document.issued', 'document.issuedOn'].map(
        (field) => `C1.packages.${field}`,
      ),
    ]);
  });

  it('and the register itself are proposed from the headings of a sheet that people keep', () => {
    const registers = new Map(
      TRACKED_REGISTERS.map((register) => [register, allRegisterFields(register, LATEST_FORM)]),
    );
    const kept = linesOf(
      sheetOf([
        ['STT', 'Đơn vị', 'Tên dự án', 'Chủ đầu tư', 'Tổng mức đầu tư', 'Số quyết định'],
        [1, 'Bình Định', 'Dự án 1', 'Sở TT&TT', 1000, '5/QĐ-UBND'],
        [2, 'Bình Định', 'Dự án 2', 'Sở TT&TT', 2000, null],
        [3, 'Bộ Y tế', 'Dự án 3', null, 3000, null],
      ]),
      NAMES,
    )!;
    expect(guessRegister(kept, registers, new Map())).toBe('D2');
    expect([...guessFields(kept.columns, registers.get('D2')!, new Map()).values()]).toEqual([
      'D2.projects.name',
      'D2.projects.owner',
      'D4.projects.total',
      'D2.projects.decision.issued',
    ]);
    expect(guessRegister({ ...kept, recognised: 2 }, registers, new Map())).toBeNull();
  });
});
