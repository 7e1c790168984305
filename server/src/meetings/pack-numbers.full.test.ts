import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Status, STATUSES } from '@ega/shared/status/status';
import { formatChange, formatCount, share } from '@ega/shared/text/format';
import { say } from '@ega/shared/text/say';
import { buildFrozenPack, type FrozenPack } from '../../test/build/frozen-pack.js';
import {
  type FrozenBoard,
  ofGroup,
  readFrozenBoard,
  type ToldDuty,
  type ToldFigure,
} from '../../test/office/frozen-board.js';
import { numbersIn, paragraphsOf, slideText, tablesOf } from '../../test/office/read-office.js';

let frozen: FrozenPack;
let board: FrozenBoard;

beforeAll(async () => {
  frozen = await buildFrozenPack();
  board = await readFrozenBoard(frozen.leader);
}, 240_000);
afterAll(() => frozen.server.stop());

const GROUPS = [
  ['bo', 'Bộ, cơ quan ngang bộ'],
  ['cp', 'Cơ quan thuộc Chính phủ'],
  ['tinh', 'Tỉnh, thành phố'],
  ['all', 'Tổng số'],
] as const;
/** Duties with a line of their own in the tables of the report, and on the slides. */
const IN_REPORT = 'O3 O4 O5 O6 O7 O8 O9 O10 O16 O17 O18 lgsp lien-thong thong-nhat'.split(' ');
const ON_SLIDES = ['O3', 'O4', 'O5', 'O16', 'lgsp'];
/** Where nobody can be judged yet the papers have words: what has no basis is never zero. */
const NO_BASIS = 'Chưa có căn cứ';
const dutyOf = (code: string): ToldDuty => board.duties.find(({ obligation }) => obligation.code === code)!;
const counted = ({ value, denominator }: ToldFigure): string => formatCount(value, denominator);
const text = (cell: string | number | null): string => String(cell ?? '');

/** The line of a duty as a table of the report or a slide has it, behind its title and its whole. */
function dutyLine({ figure, withoutBasis, byStatus }: ToldDuty): string[] {
  if (withoutBasis) return [NO_BASIS, '', ''];
  const silent = byStatus.find(({ status }) => status === 'notReported')?.value ?? 0;
  return figure.denominator === 0
    ? ['không phát sinh', '', text(silent)]
    : [counted(figure), text(figure.verified), text(silent)];
}

describe('the libraries that read the papers', () => {
  it('are none of those that write them, nor of what these depend on', () => {
    const { packages } = JSON.parse(
      readFileSync(new URL('../../../package-lock.json', import.meta.url), 'utf8'),
    ) as { packages: Record<string, { dependencies?: Record<string, string> }> };
    const tree = new Set<string>();
    const walk = (name: string): void => {
      if (tree.has(name)) return;
      tree.add(name);
      Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {}).forEach(walk);
    };
    ['docx', 'exceljs', 'pptxgenjs', 'pdfmake', 'pdf-lib', 'jszip'].forEach(walk);
    expect(tree.size).toBeGreaterThan(50);
    for (const reader of ['yauzl', 'htmlparser2', 'domhandler']) expect([...tree]).not.toContain(reader);
  });
});

describe('every number of a pack is that of the API at the frozen position', () => {
  const reportTables = async () =>
    tablesOf((await frozen.parts('report.docx')).get('word/document.xml'), 'w');
  const linesUnder = async (heads: readonly string[]) => {
    const table = (await reportTables()).find(([head]) => heads.every((one) => head!.includes(one)))!;
    return table.slice(1);
  };

  it('in the report (DOCX): the groups, with share, verified part and change', async () => {
    const lines = GROUPS.map(([group, name]) => {
      const told = ofGroup(board.overview.groups, group);
      const { denominator, issued, underWay, notStarted, noReport, noBasis } = told;
      return [
        ...[name, denominator, issued.value],
        ...[denominator < 20 ? null : share(issued.value, denominator), issued.verified],
        ...[issued.change === null ? null : formatChange(issued.change)],
        ...[underWay.value, notStarted.value, noReport.value + noBasis.value],
      ].map(text);
    });
    expect(lines[3]![5]).toBe('+4');
    expect(await linesUnder(['Tăng, giảm', 'Chưa có số liệu'])).toEqual(lines);
  });

  it('in the report (DOCX): how each group stands towards the deadline', async () => {
    const { byStatus } = ofGroup(board.overview.groups, 'all');
    const used = STATUSES.filter((status) => byStatus.value[byStatus.status.indexOf(status)]! > 0);
    expect(used.length).toBeGreaterThan(3);
    const lines = GROUPS.map(([group, name]) => {
      const told = ofGroup(board.overview.groups, group);
      const of = (status: Status) => told.byStatus.value[told.byStatus.status.indexOf(status)]!;
      return [name, ...used.map(of), told.denominator].map(text);
    });
    const heads = used.map((status) => say('vi', `status.${status}`));
    expect(await linesUnder([say('vi', 'pack.column.group'), ...heads])).toEqual(lines);
  });

  it('in the report (DOCX): the regions with how their provinces stand', async () => {
    const { regions, groups } = board.overview;
    const order = groups[0]!.byStatus.status;
    const columns = (['onTrack', 'atRisk', 'overdue', 'notReported'] as const).map((one) =>
      order.indexOf(one),
    );
    const [shared] = regions
      .map(({ total }) => total >= 20)
      .sort()
      .reverse();
    const provinces = ofGroup(groups, 'tinh');
    const line = (name: string, whole: number, issued: number, byStatus: readonly number[]) =>
      [
        ...[name, whole, issued],
        ...(shared ? [whole < 20 ? null : share(issued, whole)] : []),
        ...columns.map((at) => byStatus[at]!),
      ].map(text);
    expect(await linesUnder([say('vi', 'pack.column.region')])).toEqual([
      ...regions.map(({ region, total, issued, byStatus }) => line(region, total, issued, byStatus)),
      line('Tổng số', provinces.denominator, provinces.issued.value, provinces.byStatus.value),
    ]);
  });

  it('in the report (DOCX): the rounds', async () => {
    const { before, overview } = board;
    const line = (
      quarter: string,
      { groups, reporting }: Pick<FrozenBoard['before'], 'groups' | 'reporting'>,
    ) => {
      const { issued, underWay } = ofGroup(groups, 'all');
      return [quarter, ...[ofGroup(reporting, 'all').submitted, underWay, issued].map(counted)];
    };
    const lines = [line('Quý IV/2017', before), line('Quý I/2018', overview)];
    expect(lines[0]!.slice(1)).toEqual(['6/93 (6,5%)', '6/93 (6,5%)', '1/93 (1,1%)']);
    expect(await linesUnder([say('vi', 'pack.column.round')])).toEqual(lines);
  });

  it('in the report (DOCX): the duties, each on its own whole', async () => {
    expect(dutyOf('O17').withoutBasis).toBe(true);
    const rows = (await reportTables()).flat();
    for (const code of IN_REPORT) {
      const duty = dutyOf(code);
      const row = rows.find((one) => one[0] === duty.obligation.titleVi && one.length === 5);
      expect([code, ...(row ?? []).slice(2)]).toEqual([code, ...dutyLine(duty)]);
    }
  });

  it('on the page for the chair (DOCX): the three facts and what changed', async () => {
    const lines = paragraphsOf((await frozen.parts('brief.docx')).get('word/document.xml'));
    const { overview, meeting } = board;
    const { lgsp, oneStop, sharing, projects } = overview.areas;
    const whole = ofGroup(overview.groups, 'all');
    const standing = (status: Status) => whole.byStatus.value[whole.byStatus.status.indexOf(status)]!;
    const { daysLeft, daysOver } = overview.countdown;
    expect([daysLeft > 0, daysOver]).toEqual([true, 0]);
    const facts = [
      say('vi', 'pack.fact.issued', {
        count: counted(whole.issued),
        verified: whole.issued.verified!,
        left: say('vi', 'pack.daysLeft', { days: daysLeft }),
      }),
      say('vi', 'pack.fact.standing', {
        atRisk: standing('atRisk'),
        overdue: standing('overdue'),
        sent: counted(ofGroup(overview.reporting, 'all').submitted),
      }),
      say('vi', 'pack.fact.areas', {
        lgsp: counted(lgsp),
        oneStop: counted(oneStop),
        sharing: counted(sharing),
        projects: counted(projects),
      }),
    ];
    for (const fact of facts) expect(lines).toContain(`- ${fact}`);
    for (const name of ['issued', 'underWay'] as const) {
      const { value, before } = meeting.figures.find((figure) => figure.name === name)!;
      const change = say('vi', 'pack.risen', { by: value - before!, against: 'phiên họp Quý IV/2017' });
      expect(lines).toContain(`- ${say('vi', `pack.change.${name}`, { change })}`);
    }
  });

  it('on the slides (PPTX): titles and tables', async () => {
    const parts = await frozen.parts('slides.pptx');
    const slides = [...parts].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    const text = slides.map(([, part]) => slideText(part)).join('\n');
    const whole = ofGroup(board.overview.groups, 'all');
    const { lgsp, oneStop, sharing, projects } = board.overview.areas;
    for (const figure of [
      whole.issued,
      whole.underWay,
      ofGroup(board.overview.reporting, 'all').submitted,
      lgsp,
      oneStop,
      sharing,
    ])
      expect(text).toContain(`${figure.value}/${figure.denominator}`);
    if (projects.denominator > 0) expect(text).toContain(`${projects.value}/${projects.denominator}`);
    const rows = slides.flatMap(([, part]) => tablesOf(part, 'a').flat());
    for (const code of ON_SLIDES) {
      const duty = dutyOf(code);
      const row = rows.find((one) => one[0] === duty.obligation.titleVi && one.length === 5);
      expect([code, ...(row ?? []).slice(2)]).toEqual([code, ...dutyLine(duty)]);
    }
  });

  it('and the PDF has each number of the DOCX, as often', async () => {
    const input = frozen.files.get('report.pdf')!;
    const printed = execFileSync('pdftotext', ['-layout', '-', '-'], {
      input,
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    const there = new Map<string, number>();
    for (const number of numbersIn(printed)) there.set(number, (there.get(number) ?? 0) + 1);
    const document = (await frozen.parts('report.docx')).get('word/document.xml');
    const wanted = new Map<string, number>();
    for (const number of paragraphsOf(document).flatMap(numbersIn))
      wanted.set(number, (wanted.get(number) ?? 0) + 1);
    expect(wanted.size).toBeGreaterThan(60);
    const missing = [...wanted].filter(([number, times]) => (there.get(number) ?? 0) < times);
    expect(missing).toEqual([]);
  });
});
