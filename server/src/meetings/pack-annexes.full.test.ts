import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AgencyRow } from '@ega/shared/status/agency-row';
import { STATUSES } from '@ega/shared/status/status';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { formatDateProse, formatDeadline, SMALLEST_SHARE_DENOMINATOR } from '@ega/shared/text/format';
import { say } from '@ega/shared/text/say';
import { buildFrozenPack, type FrozenPack } from '../../test/build/frozen-pack.js';
import {
  type FrozenBoard,
  ofGroup,
  readFrozenBoard,
  type ToldFigure,
} from '../../test/office/frozen-board.js';
import { sheetRows, tablesOf } from '../../test/office/read-office.js';

let frozen: FrozenPack;
let board: FrozenBoard;

beforeAll(async () => {
  frozen = await buildFrozenPack();
  board = await readFrozenBoard(frozen.leader);
}, 240_000);
afterAll(() => frozen.server.stop());

const text = (cell: string | number | null | undefined): string => String(cell ?? '');
const isProvince = ({ kind }: AgencyRow): boolean => kind === 'PROVINCE';
const isBound = ({ kind }: AgencyRow): boolean => kind !== 'GOVERNMENT_AGENCY';
const ANNEXES = [
  ['I', (row: AgencyRow) => !isProvince(row), 30],
  ['II', isProvince, 63],
] as const;
const count = (rows: readonly AgencyRow[], one: (row: AgencyRow) => boolean): number =>
  rows.filter(one).length;
const sum = (rows: readonly AgencyRow[], of: (row: AgencyRow) => number | null): number =>
  rows.reduce((all, row) => all + (of(row) ?? 0), 0);
const of = (numbers: readonly number[]): AgencyRow[] =>
  numbers.map((wanted) => board.agencies.find(({ number }) => number === wanted)!);

describe('the annexes of the report (DOCX) say of each agency what the API says at the frozen position', () => {
  const annexTables = async () =>
    tablesOf((await frozen.parts('report.docx')).get('word/document.xml'), 'w').slice(-4);

  const packages = (row: AgencyRow) =>
    row.hasProcedures === false ? say('vi', 'reading.noProcedures') : row.oneStopCount;

  function line(row: AgencyRow, order: number): string[] {
    const { step, issued, secret, decisionNumber, decisionOn, plannedIssue } = row;
    const decision = secret
      ? say('vi', 'export.secret')
      : issued
        ? `${decisionNumber} ngày ${formatDateProse(decisionOn!)}`
        : null;
    const known = step !== null;
    return [
      ...[order, row.nameVi, say('vi', `report.state.${row.reportState}`)],
      ...[say('vi', `status.${row.status!}`), known ? `${Math.min(step, 7)}/7` : null, decision],
      ...[!issued && plannedIssue ? formatDateProse(plannedIssue) : null],
      ...[packages(row), row.projectsTotal === null ? null : `${row.projectsMet}/${row.projectsTotal}`],
      ...[known ? say('vi', row.verified ? 'pack.verifiedSource' : 'pack.reportedSource') : null],
    ].map(text);
  }

  it.each(ANNEXES)('annex %s', async (annex, belongs, size) => {
    const table = (await annexTables())[annex === 'I' ? 0 : 1]!;
    const rows = board.agencies.filter(belongs);
    expect(rows).toHaveLength(size);
    const shown = table.slice(1, -1).map((cells) => {
      // The name of the step and the words for LGSP are told by the sheets.
      const [order, name, report, status, step, decision, planned, , ...rest] = cells;
      return [order, name, report, status, step!.split('.')[0], decision, planned, ...rest];
    });
    expect(shown).toEqual(rows.map((row, at) => line(row, at + 1)));
    const bound = rows.filter(isBound);
    expect(table.at(-1)).toEqual(
      [
        ...[null, `Cộng ${size} cơ quan`, `Đã gửi ${count(rows, (row) => row.submittedAt !== null)}/${size}`],
        ...[null, `Đã ban hành ${count(rows, (row) => row.issued)}/${size}`, null, null],
        `${count(bound, (row) => row.lgsp === 'operating')}/${bound.length} đang vận hành`,
        sum(rows, (row) => (row.hasProcedures === false ? null : row.oneStopCount)),
        `${sum(rows, (row) => row.projectsMet)}/${sum(rows, (row) => row.projectsTotal)}`,
        null,
      ].map(text),
    );
  });

  it('annex III: who has sent nothing, and who stands badly', async () => {
    const [notSent, attention] = (await annexTables()).slice(2);
    const silent = of(board.overview.notSubmitted.map(({ number }) => number));
    expect(silent.length).toBeGreaterThan(70);
    expect(notSent!.slice(1).map((cells) => cells.slice(0, 3))).toEqual(
      silent.map(({ nameVi, dueAt }, at) => [
        ...[String(at + 1), nameVi],
        `${formatDeadline(dueAt!)}; đã quá thời hạn`,
      ]),
    );
    const { atRisk, overdue } = board.overview;
    const past = board.agencies.filter(({ status }) => status === 'pastOwnDate');
    const risky = [
      ...of(overdue.map(({ agency }) => agency.number)),
      ...past,
      ...of(atRisk.map(({ agency }) => agency.number)).sort((a, b) => a.number - b.number),
    ];
    expect(risky.length).toBeGreaterThan(1);
    expect(attention!.slice(1).map((cells) => cells.slice(0, 3))).toEqual(
      risky.map(({ nameVi, status }, at) => [String(at + 1), nameVi, say('vi', `status.${status!}`)]),
    );
  });
});

describe('the annexes as a workbook (XLSX) hold what the API says at the frozen position', () => {
  /** The lines of a sheet under the titles of its columns. */
  async function linesOf(sheet: string, title: string): Promise<Map<string, string>[]> {
    const rows = sheetRows(await frozen.parts('annexes.xlsx'), sheet);
    const at = rows.findIndex((row) => row.includes(title));
    const titles = rows[at]!;
    return rows.slice(at + 1).map((row) => new Map(titles.map((name, place) => [name, text(row[place])])));
  }

  const flag = (says: boolean | null): number | null => (says === null ? null : says ? 1 : 0);
  /** Days as a spreadsheet counts them. */
  const serial = (day: CivilDate | null): number | null =>
    day && (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;

  function cells(row: AgencyRow): [title: Parameters<typeof say>[1], cell: string | number | null][] {
    const { step, issued, secret } = row;
    const known = step !== null;
    return [
      ['pack.flag.opened', flag(row.opened)],
      ['pack.column.submitted', flag(row.submittedAt !== null)],
      ['figure.onTime', row.late === null ? null : flag(!row.late)],
      ['figure.late', flag(row.late)],
      ['pack.column.status', say('vi', `status.${row.status!}`)],
      ['pack.column.step', known ? Math.min(step, 7) : null],
      ['pack.column.issued', known ? flag(issued) : null],
      ['pack.column.underWay', known ? flag(step >= 1) : null],
      ['pack.column.notStarted', known ? flag(step === 0) : null],
      ['pack.column.decision', secret ? say('vi', 'export.secret') : issued ? row.decisionNumber : null],
      ['export.column.decisionOn', issued ? serial(row.decisionOn) : null],
      ['pack.column.planned', issued ? null : serial(row.plannedIssue)],
      ['figure.lgsp', row.lgsp === null ? null : flag(row.lgsp === 'operating')],
      ['pack.column.packages', row.oneStopCount],
      ['pack.flag.oneStop', flag(row.oneStopUnified)],
      ['figure.focalUnit', row.focalUnit === null ? null : 1],
      ['figure.sharing', row.sharing === null ? null : flag(row.sharing === 'electronic')],
      ['export.column.projectsMet', row.projectsMet],
      ['export.column.projectsTotal', row.projectsTotal],
    ];
  }
  const title = (code: Parameters<typeof say>[1]): string =>
    (say as (lang: 'vi', code: string) => string)('vi', code);

  it.each(ANNEXES)('annex %s: every agency, and the line of totals', async (annex, belongs, size) => {
    const lines = await linesOf(`Phụ lục ${annex}`, title('pack.column.agency'));
    const rows = board.agencies.filter(belongs);
    expect(lines).toHaveLength(size + 1);
    for (const row of rows) {
      const own = lines.find((line) => line.get(title('pack.column.agency')) === row.nameVi)!;
      for (const [code, cell] of cells(row))
        expect([row.nameVi, title(code), own.get(title(code))]).toEqual([
          row.nameVi,
          title(code),
          text(cell),
        ]);
    }
    const totals = lines.at(-1)!;
    for (const [code, one] of [
      ['pack.column.submitted', (row: AgencyRow) => row.submittedAt !== null],
      ['figure.late', (row: AgencyRow) => row.late === true],
      ['pack.column.issued', (row: AgencyRow) => row.issued],
      ['figure.lgsp', (row: AgencyRow) => isBound(row) && row.lgsp === 'operating'],
      ['pack.flag.oneStop', (row: AgencyRow) => isBound(row) && row.oneStopUnified === true],
    ] as const)
      expect([code, totals.get(title(code))]).toEqual([code, text(count(rows, one))]);
  });

  it('annex III: whoever sent nothing or stands badly, and nobody else', async () => {
    const lines = await linesOf('Phụ lục III', title('pack.column.agency'));
    const bad = ['overdue', 'pastOwnDate', 'atRisk'];
    const wanted = board.agencies.filter(
      ({ opened, submittedAt, status }) => (opened && submittedAt === null) || bad.includes(text(status)),
    );
    const shown = lines.map((line) =>
      [title('pack.column.agency'), title('pack.column.status'), title('pack.column.step')].map((name) =>
        line.get(name),
      ),
    );
    expect(shown).toEqual(
      wanted.map(({ nameVi, status, step }) => [nameVi, say('vi', `status.${status!}`), text(step)]),
    );
  });

  /** Title, group, value, whole, verified part and change of every figure that the API tells. */
  function* toldFigures(): Generator<[string, string, ToldFigure]> {
    const { groups, reporting, areas } = board.overview;
    for (const group of ['all', 'bo', 'cp', 'tinh'] as const) {
      const name = say('vi', `overview.group.${group}`);
      const told = ofGroup(groups, group);
      for (const code of ['issued', 'underWay', 'notStarted'] as const)
        yield [say('vi', `figure.${code}`), name, told[code]];
      const { status, value, verified, change } = told.byStatus;
      // The session before lies before the first day of the duty: nothing has risen from what nobody judged.
      expect(change.every((one, at) => one === null || one === value[at])).toBe(true);
      for (const one of STATUSES) {
        const at = status.indexOf(one);
        const figure = { value: value[at]!, verified: verified?.[at] ?? null, change: null };
        yield [say('vi', `status.${one}`), name, { ...figure, denominator: told.denominator }];
      }
      for (const code of ['submitted', 'onTime', 'late'] as const)
        yield [say('vi', `figure.${code}`), name, ofGroup(reporting, group)[code]];
    }
    const country = say('vi', 'overview.group.all');
    for (const code of ['lgsp', 'sharing', 'focalUnit', 'projects'] as const)
      yield [say('vi', `figure.${code}`), country, areas[code]];
    yield [say('vi', 'pack.figure.oneStop'), country, areas.oneStop];
  }

  it('the sheet of figures: every figure of every group, with share, verified part and change', async () => {
    const lines = (await linesOf('Số liệu chính', title('export.column.figure'))).map((line) => [
      ...line.values(),
    ]);
    // Ministries and agencies together are the sum of the two groups, which the annexes are checked for.
    const central = say('vi', 'overview.group.O1');
    const shown = lines.filter(([, group]) => group !== central);
    const wanted = [...toldFigures()].map(([name, group, { value, denominator, verified, change }]) => {
      const share =
        denominator < SMALLEST_SHARE_DENOMINATOR ? null : Math.round((1000 * value) / denominator) / 1000;
      return [name, group, ...[value, denominator, share, verified, change].map(text)];
    });
    const inOrder = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join(' | ')).sort();
    expect(wanted.length).toBeGreaterThan(60);
    expect(inOrder(shown.map((row) => row.slice(0, 7)))).toEqual(inOrder(wanted));
    for (const line of lines.filter(([, group]) => group === central)) {
      const parts = shown.filter(
        ([name, group]) =>
          name === line[0] &&
          [say('vi', 'overview.group.bo'), say('vi', 'overview.group.cp')].includes(group!),
      );
      for (const at of [2, 3])
        expect([line[0], Number(line[at])]).toEqual([
          line[0],
          parts.reduce((all, part) => all + Number(part[at]), 0),
        ]);
    }
  });

  it('the sheet of duties: every duty on its own whole, with its verified part', async () => {
    const lines = await linesOf('Nhiệm vụ', title('dictionary.code'));
    expect(lines).toHaveLength(board.duties.length);
    board.duties.forEach(({ obligation, figure, withoutBasis }, at) => {
      const names = [
        'obligations.duty',
        'export.column.value',
        'export.column.whole',
        'export.column.verifiedPart',
      ] as const;
      expect(names.map((name) => lines[at]!.get(title(name)))).toEqual([
        obligation.titleVi,
        withoutBasis ? 'Chưa có căn cứ' : text(figure.value),
        text(figure.denominator),
        withoutBasis ? '' : text(figure.verified),
      ]);
    });
  });
});
