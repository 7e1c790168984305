import { describe, expect, it } from '@jest/globals';
import { buildReport, buildSummary } from '../build-board.js';
import { ngspGrowth } from './area-history.js';
import { ngspColumns, providedColumns } from './area-tables.js';
import { ngspArea } from './ngsp-area.js';
import { areaInput, sent } from './build-area.js';

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
      transactions: at === 7 ? [{ connection: 'land', total: 90, succeeded: 80 }] : [],
    });
    const rounds = [
      { id: '2018-Q1' as const, opened: 93 },
      { id: '2017-Q4' as const, opened: 93 },
    ];
    expect(ngspGrowth(rounds, [row('2017-Q4', 3), row('2018-Q1', 7)])).toEqual([
      {
        ...{ roundId: '2017-Q4', agencies: 1, opened: 93, lgspRunning: 0, begun: 1, official: 0 },
        ...{ transactions: null, succeeded: null, transacting: 0 },
      },
      {
        ...{ roundId: '2018-Q1', agencies: 1, opened: 93, lgspRunning: 0, begun: 1, official: 1 },
        ...{ transactions: 90, succeeded: 80, transacting: 1 },
      },
    ]);
  });
});

describe('NGSP: a round that did not ask', () => {
  it('has no figures, which is not none', () => {
    const row = {
      ...{ roundId: '2016-Q4' as const, agencyNumber: 40, lgsp: null },
      ...{ connections: [], projects: [], transactions: [] },
    };
    expect(ngspGrowth([{ id: '2016-Q4', opened: 93 }], [row])).toEqual([
      {
        ...{ roundId: '2016-Q4', agencies: 0, opened: 93, lgspRunning: null, begun: null, official: null },
        ...{ transactions: null, succeeded: null, transacting: 0 },
      },
    ]);
  });

  it('transactions count where an agency gave every number; half a sum is no sum', () => {
    const row = (agencyNumber: number, succeeded: number | null) => ({
      ...{ roundId: '2018-Q1' as const, agencyNumber, lgsp: 'operating', connections: [], projects: [] },
      transactions: [
        { connection: 'land', total: 10, succeeded: 9 },
        { connection: 'civilStatus', total: 5, succeeded },
      ],
    });
    expect(ngspGrowth([{ id: '2018-Q1', opened: 93 }], [row(40, 5), row(41, null)])).toMatchObject([
      { agencies: 2, transactions: 15, succeeded: 14, transacting: 1 },
    ]);
  });
});

describe('what agencies provide to others', () => {
  const line = (state: 'preparing' | 'provided', users: number[] = []) => ({
    ...{ id: 'p1', name: 'Danh mục hành chính', system: 'sharedCatalogues', state, users },
  });
  const provided = buildSummary(3, { provided: [line('provided', [41, 999])] });
  const area = ngspArea(
    areaInput([
      sent(40, provided, provided),
      sent(41, buildSummary(3, { provided: [line('preparing')] }), provided),
      buildReport(42),
    ]),
  );

  it('counts the agencies that provide something now, of all', () => {
    expect(area.figures.find(({ name }) => name === 'providing')!.figure).toMatchObject({
      value: 1,
      denominator: 3,
      verified: 1,
      verifiedOnly: 1,
    });
  });

  it('names the users by the registry; a line is verified as it was accepted and not otherwise', () => {
    expect(area.provided).toMatchObject([
      { number: 40, verified: true, state: 'provided', users: [{ number: 41 }] },
      { number: 41, verified: false, state: 'preparing', users: [] },
    ]);
    const cell = (key: string) =>
      providedColumns('vi', area.systems)
        .find((column) => column.key === key)!
        .cell(area.provided[0]!);
    expect([cell('provided'), cell('system'), cell('state')]).toEqual([
      'Danh mục hành chính',
      'Danh mục dùng chung',
      'Đã cung cấp',
    ]);
  });
});
