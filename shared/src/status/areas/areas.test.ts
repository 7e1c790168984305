import { describe, expect, it } from '@jest/globals';
import { NATIONAL_SYSTEMS } from '../../areas/ngsp/national-systems.js';
import { INDICATORS } from '../../directives/indicators.js';
import { KNOWN_OBLIGATIONS } from '../../directives/known-obligations.js';
import type { ProjectSummary } from '../../reports/area-summary.js';
import type { Summary } from '../../reports/summary.js';
import { civil } from '../../text/civil-date.js';
import type { BoardReport } from '../board-input.js';
import { computeBoard } from '../board.js';
import { buildAgency, buildBoardInput, buildReport, buildSummary } from '../build-board.js';
import { buildFacts } from '../obligations/build-question.js';
import { computeObligationTable } from '../obligations/obligation-table.js';
import type { Basis } from '../status.js';
import { areaAgency } from './area-agency.js';
import { ngspGrowth } from './area-history.js';
import type { AreaInput } from './area-input.js';
import { ngspColumns, oneStopColumns, projectColumns } from './area-tables.js';
import { areaViewFromAddress, viewedRows } from './area-view.js';
import { architectureArea, daysByStep } from './architecture-area.js';
import { ngspArea } from './ngsp-area.js';
import { oneStopArea } from './one-stop-area.js';
import { projectRegister, projectsArea, sumDong } from './projects-area.js';

function areaInput(reports: readonly BoardReport[], basis: Basis = 'reported'): AreaInput {
  const agencies = reports.map(({ agencyNumber }) =>
    buildAgency(
      agencyNumber,
      agencyNumber <= 22 ? 'MINISTRY' : agencyNumber <= 30 ? 'GOVERNMENT_AGENCY' : 'PROVINCE',
    ),
  );
  const board = computeBoard(buildBoardInput(reports, { basis, agencies }));
  const facts = buildFacts();
  const columns = computeObligationTable({
    board,
    reports,
    obligations: [...KNOWN_OBLIGATIONS, ...INDICATORS],
    facts,
    handAnswers: [],
  });
  return { board, reports, columns, facts, nationalSystems: NATIONAL_SYSTEMS };
}

const sent = (agency: number, summary: Summary, verified: Summary | null = null): BoardReport =>
  buildReport(agency, { summaryReported: summary, summaryVerified: verified });

const step = (at: number, startedOn: string | null, documentDate: string | null = null) => ({
  step: at,
  startedOn: startedOn ? civil(startedOn) : null,
  documentDate: documentDate ? civil(documentDate) : null,
});

describe('architecture: the ladder over the country', () => {
  const dated = buildSummary(3, {
    stepDates: [step(1, '2017-01-01'), step(3, '2017-03-02')],
    currentStepSince: civil('2017-03-02'),
  });
  const area = architectureArea(
    areaInput([
      sent(1, buildSummary(7), buildSummary(7)),
      sent(40, dated),
      sent(41, buildSummary(0)),
      buildReport(42),
    ]),
  );

  it('who is further counts at every earlier step, with the verified part beside it', () => {
    expect(area.steps.map(({ reached }) => reached.value)).toEqual([3, 2, 2, 2, 1, 1, 1, 1]);
    expect(area.steps[7]!.reached).toMatchObject({ verified: 1, denominator: 4, denominatorName: 'all' });
  });

  it('an agency without a report is not at step 0', () => {
    expect(area.unknown).toBe(1);
    expect(area.steps[0]!.here).toBe(1);
  });

  it('days of a step run from its document to that of the next one taken; what has no day says nothing', () => {
    expect(daysByStep(dated)).toEqual(new Map([[1, 60]]));
    expect(area.steps[1]).toMatchObject({ medianDays: 60, passed: 1 });
    expect(daysByStep(buildSummary(2, { stepDates: [step(1, null), step(2, '2017-03-02')] })).size).toBe(0);
    expect(
      daysByStep(buildSummary(2, { stepDates: [step(1, '2018-01-01'), step(2, '2017-03-02')] })).size,
    ).toBe(0);
  });

  it('a claimed step 7 without a decision has not issued', () => {
    const claimed = architectureArea(areaInput([sent(1, buildSummary(7, { decision: null }))]));
    expect(claimed.steps[7]!.reached.value).toBe(0);
    expect(claimed.rows[0]).toMatchObject({ step: 6, issued: false });
  });

  it('no agency at all: nothing is counted and nothing breaks', () => {
    expect(architectureArea(areaInput([])).steps[7]!.reached).toMatchObject({ value: 0, denominator: 0 });
  });
});

describe('NGSP: agency by national system', () => {
  const line = (system: string, at: number | null, need: 'needed' | 'none' | 'owner' = 'needed') => ({
    id: system,
    system,
    need,
    step: at,
    route: 'lgspNgsp' as const,
    since: null,
  });
  const summary = buildSummary(3, {
    lgsp: 'operating',
    connections: [line('civilStatus', 7), line('land', null, 'none'), line('other:b-9', 3)],
    technicalFocal: 'Trung tâm CNTT',
    dataNetwork: true,
    lgspMilestone: true,
    ngspPlan: 'issued',
    hasDataList: true,
  });
  const area = ngspArea(areaInput([sent(40, summary, summary), sent(25, buildSummary(1)), buildReport(41)]));

  it('counts each system by step; a line without need is no connection', () => {
    const of = (system: string) => area.systems.find((one) => one.system === system);
    expect(of('civilStatus')).toMatchObject({ needed: 1, official: 1, officialVerified: 1 });
    expect(of('land')).toMatchObject({ needed: 0, noNeed: 1, official: 0 });
    expect(of('other')).toMatchObject({ needed: 1, bySteps: [0, 0, 1, 0, 0, 0, 0, 0] });
  });

  it('LGSP is counted without the Government agencies, readiness on all', () => {
    expect(area.figures.find(({ name }) => name === 'lgspRunning')!.figure).toMatchObject({
      value: 1,
      denominator: 2,
      denominatorName: 'unified',
    });
    expect(area.byReadiness.reduce((sum, count) => sum + count, 0)).toBe(3);
  });

  it('the plan has no basis while the Ministry has not published its own', () => {
    expect(area.rows.find(({ number }) => number === 40)).toMatchObject({ plan: null, ready: 3 });
    expect(area.rows.find(({ number }) => number === 41)).toMatchObject({
      known: false,
      ready: null,
      begun: null,
    });
  });

  it('says in words what the screen says in one sign', () => {
    const columns = ngspColumns(
      'vi',
      area.systems.filter(({ system }) => ['civilStatus', 'land', 'finance'].includes(system)),
    );
    const row = area.rows.find(({ number }) => number === 40)!;
    const cell = (key: string) => columns.find((column) => column.key === key)!.cell(row);
    expect(cell('system.civilStatus')).toBe('7. Kết nối chính thức (LGSP–NGSP)');
    expect(cell('system.land')).toBe('Không có nhu cầu');
    expect(cell('system.finance')).toBeNull();
  });

  it('grows over the rounds on the agencies that answered each of them', () => {
    const row = (roundId: '2017-Q4' | '2018-Q1', at: number) => ({
      roundId,
      agencyNumber: 40,
      lgsp: 'building',
      connections: [line('land', at)],
      projects: [],
    });
    const rounds = [
      { id: '2018-Q1' as const, opened: 93 },
      { id: '2017-Q4' as const, opened: 93 },
    ];
    expect(ngspGrowth(rounds, [row('2017-Q4', 3), row('2018-Q1', 7)])).toEqual([
      { roundId: '2017-Q4', agencies: 1, opened: 93, lgspRunning: 0, begun: 1, official: 0 },
      { roundId: '2018-Q1', agencies: 1, opened: 93, lgspRunning: 0, begun: 1, official: 1 },
    ]);
  });
});

describe('NGSP: a round that did not ask', () => {
  it('has no figures, which is not none', () => {
    const row = { roundId: '2016-Q4' as const, agencyNumber: 40, lgsp: null, connections: [], projects: [] };
    expect(ngspGrowth([{ id: '2016-Q4', opened: 93 }], [row])).toEqual([
      { roundId: '2016-Q4', agencies: 0, opened: 93, lgspRunning: null, begun: null, official: null },
    ]);
  });
});

describe('one-stop: unified, or which test fails', () => {
  const area = oneStopArea(
    areaInput([
      sent(
        40,
        buildSummary(3, {
          hasProcedures: true,
          oneStopCount: 3,
          focalUnit: 'Sở',
          focalAssigned: true,
          sharing: 'manual',
          levels: [10, 20, 3, 1],
        }),
      ),
      sent(41, buildSummary(3, { hasProcedures: false })),
      buildReport(42),
      sent(25, buildSummary(3, { hasProcedures: true })),
    ]),
  );

  it('the Government agencies are outside its whole', () => {
    expect(area.rows.map(({ number }) => number)).toEqual([40, 41, 42]);
    expect(area.tests.every(({ figure }) => figure.denominator === 3)).toBe(true);
  });

  it('names each test that fails; what was not answered does not fail', () => {
    expect(area.rows[0]).toMatchObject({
      unified: 'open',
      O8: 'met',
      O9: 'open',
      O10: 'unknown',
      sharing: 'manual',
    });
    expect(area.rows[1]).toMatchObject({ unified: 'notAsked', O9: 'notAsked' });
    expect(area.rows[2]).toMatchObject({ unified: 'unknown' });
  });

  it('sums of procedures tell of how many agencies they are', () => {
    expect(area.levels[0]).toMatchObject({ agencies: 1, asked: 4, total: 34, levels: [10, 20, 3, 1] });
    expect(area.bySharing).toEqual([0, 1, 0, 2]);
  });

  it('has one column for each test', () => {
    expect(oneStopColumns('en').map(({ key }) => key)).toEqual(
      expect.arrayContaining(['O6', 'O7', 'O8', 'O9', 'O10']),
    );
  });
});

describe('projects: rules and money', () => {
  const project = (id: string, more: Partial<ProjectSummary> = {}): ProjectSummary => ({
    id,
    name: `Dự án ${id}`,
    o3: 'met',
    o45: null,
    handlesProcedures: true,
    approvedOn: null,
    state: 'approved',
    form: 'service',
    money: null,
    ...more,
  });
  const money = (total: string) => ({ total, year: null, integration: null });
  const projects = [
    project('a', { money: money('9007199254740993') }),
    project('b', { o3: 'notMet', o45: 'noBasis', money: money('7') }),
    project('c', { handlesProcedures: false }),
  ];
  const area = projectsArea(areaInput([sent(40, buildSummary(3, { hasProjects: true, projects }))]));

  it('adds whole đồng exactly, and tells how many projects gave an amount', () => {
    expect(area.money[0]).toMatchObject({ projects: 3, priced: 2, total: '9007199254741000' });
    expect(sumDong([])).toBe('0');
  });

  it('a project that handles no procedure is out of the scope of O4 and O5', () => {
    expect(area.rules[1]!.projects).toEqual([0, 0, 1, 1, 1]);
    expect(area.rules[0]!.projects).toEqual([2, 1, 0, 0, 0]);
  });

  it('tells the view of the agency and the finding of the Authority side by side, neither in place of the other', () => {
    const report = {
      ...sent(40, buildSummary(3, { hasProjects: true, projects })),
      assessments: [
        { project: 'a', rule: 'requirements', verdict: 'notMet' },
        { project: 'b', rule: 'requirements', verdict: 'notApplicable' },
      ] as const,
    };
    const { rows } = projectsArea(areaInput([report]));
    expect(
      rows.map(({ id, o3Agency, o3Authority, o45Authority }) => [id, o3Agency, o3Authority, o45Authority]),
    ).toEqual([
      ['a', 'met', 'notMet', null],
      ['b', 'notMet', 'notBound', null],
      ['c', 'met', null, null],
    ]);
    const columns = projectColumns('vi').filter(({ key }) => key === 'o3Agency' || key === 'o3Authority');
    expect(columns.map(({ cell }) => cell(rows[0]!))).toEqual(['Đạt', 'Không đạt']);
  });

  it('is sorted by amount as by number, the unknown last', () => {
    const { view } = areaViewFromAddress((name) => (name === 'sx' ? '-total' : null));
    expect(viewedRows(area.rows, projectColumns('vi'), view).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('follows a project by its id; one that is gone although the agency answered says so', () => {
    const row = (roundId: '2017-Q4' | '2018-Q1', list: ProjectSummary[]) => ({
      roundId,
      agencyNumber: 40,
      lgsp: null,
      connections: [],
      projects: list,
    });
    const board = areaInput([buildReport(40)]).board;
    const history = [
      row('2017-Q4', [project('a'), project('b')]),
      row('2018-Q1', [project('a', { o3: 'notMet' })]),
    ];
    const register = projectRegister(['2018-Q1', '2017-Q4'], history, board.rows.map(areaAgency));
    expect(register).toMatchObject([
      { id: 'a', o3: ['met', 'notMet'], gone: false },
      { id: 'b', o3: ['met', null], gone: true },
    ]);
  });
});

describe('the address of an area page', () => {
  it('an unknown group, region or sort is left out and told', () => {
    const given: Record<string, string> = { nhom: 'x', vung: 'tn,y', sx: '<script>' };
    const { view, ignored } = areaViewFromAddress((name) => given[name] ?? null);
    expect(view).toEqual({ group: null, regions: ['Tây Nguyên'], query: '', sort: null });
    expect(ignored).toEqual(['nhom=x', 'vung=y', 'sx=<script>']);
  });
});
