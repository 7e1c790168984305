import { describe, expect, it } from '@jest/globals';
import type { ProjectSummary } from '../../reports/area-summary.js';
import { civil } from '../../text/civil-date.js';
import { buildDecision, buildReport, buildSummary } from '../build-board.js';
import { areaAgency } from './area-agency.js';
import { projectColumns } from './area-tables.js';
import { areaViewFromAddress, viewedRows } from './area-view.js';
import { projectRegister, projectsArea, sumDong } from './projects-area.js';
import { areaInput, sent } from './build-area.js';

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

  it('counts compliance in the whole country: ministries by O4 and provinces by O5', () => {
    const issued = { decision: buildDecision('2017-02-27'), hasProjects: true };
    const own = [project('a', { o45: 'met', approvedOn: civil('2018-02-01') })];
    const both = projectsArea(
      areaInput([12, 40].map((number) => sent(number, buildSummary(7, { ...issued, projects: own })))),
    );
    const told = both.figures.find(({ name }) => name === 'architectureCompliance')!.figure;
    expect([told.value, told.denominator, told.denominatorName]).toEqual([2, 2, 'compliantAgencies']);
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
