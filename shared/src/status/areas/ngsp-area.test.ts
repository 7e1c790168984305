import { describe, expect, it } from '@jest/globals';
import { buildReport, buildSummary } from '../build-board.js';
import { ngspGrowth } from './area-history.js';
import { ngspColumns } from './area-tables.js';
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
