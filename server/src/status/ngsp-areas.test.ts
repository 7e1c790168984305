import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AreaPages, byName, FIGURE, startAreas } from '../../test/build/area-pages.js';
import { openRound, QUARTER_1 } from '../../test/build/sent-summary.js';
import type { TestClient } from '../../test/setup/test-client.js';
import type { TestServer } from '../../test/setup/test-server.js';

describe('the page of the connections', () => {
  let server: TestServer;
  let leader: TestClient;
  let pages: AreaPages;

  beforeAll(async () => {
    ({ server, leader, pages } = await startAreas());
  });
  afterAll(() => server.stop());

  it('NGSP: agency by national system, readiness, own platforms', async () => {
    const { figures, systems, byReadiness, rows } = await pages.read<{
      figures: { name: string; figure: object }[];
      systems: Record<string, unknown>[];
      byReadiness: number[];
      rows: Record<string, unknown[]>;
    }>(
      'ngspArea',
      `figures { name figure ${FIGURE} } byReadiness
       systems { system needed noNeed owner bySteps official officialVerified }
       rows { nameVi known lgsp focal plan platform network ready begun official }`,
    );
    const all = { denominator: 93, denominatorName: 'all' };
    expect(figures).toEqual([
      {
        name: 'lgspRunning',
        figure: { value: 1, denominator: 85, denominatorName: 'unified', verified: 1 },
      },
      { name: 'begun', figure: { value: 2, ...all, verified: 1 } },
      { name: 'official', figure: { value: 1, ...all, verified: 1 } },
      { name: 'allReady', figure: { value: 0, ...all, verified: 0 } },
      { name: 'providing', figure: { value: 1, ...all, verified: 1 } },
    ]);
    const nobody = { needed: 0, noNeed: 0, owner: 0, official: 0, officialVerified: 0 };
    const of = (name: string) => systems.find(({ system }) => system === name);
    expect(of('civilStatus')).toEqual({
      ...{ system: 'civilStatus', ...nobody, needed: 2, official: 1, officialVerified: 1 },
      bySteps: [0, 0, 1, 0, 0, 0, 1, 0],
    });
    expect(of('land')).toMatchObject({ ...nobody, noNeed: 1 });
    expect(of('other')).toMatchObject({ ...nobody, needed: 1, bySteps: [0, 0, 0, 1, 0, 0, 0, 0] });
    expect(of('population')).toMatchObject(nobody);
    // The plan of the Ministry is not public: three of four is as far as anybody can be.
    expect(byReadiness).toEqual([2, 0, 0, 1, 0, 90]);
    const agencies = byName<object>(rows);
    expect(agencies.get('Tỉnh Bình Định')).toMatchObject({
      ...{ lgsp: 'operating', focal: true, plan: null, platform: true, network: true },
      ...{ ready: 3, begun: 2, official: 1 },
    });
    expect(agencies.get('Tỉnh Cà Mau')).toMatchObject({ known: false, ready: null, begun: null });
    expect(await pages.line('ngsp', 'Tỉnh Bình Định')).toMatchObject({
      LGSP: 'Đang vận hành',
      'Sẵn sàng': '3/4',
      'Hộ tịch': '7. Kết nối chính thức (LGSP–NGSP)',
      'Đất đai': 'Không có nhu cầu',
      'Đã bắt đầu': '2',
      'Chính thức': '1',
    });
  });

  it('NGSP from round to round, each of the agencies that answered it', async () => {
    const { rounds } = await pages.read<{ rounds: object[] }>(
      'ngspGrowth',
      'rounds { roundId agencies opened lgspRunning begun official transactions succeeded transacting }',
    );
    const none = { transactions: null, succeeded: null, transacting: 0 };
    expect(rounds).toEqual([
      { roundId: '2017-Q4', agencies: 1, opened: 93, lgspRunning: 0, begun: 1, official: 0, ...none },
      {
        ...{ roundId: '2018-Q1', agencies: 2, opened: 93, lgspRunning: 1, begun: 3, official: 1 },
        ...{ transactions: 900, succeeded: 880, transacting: 1 },
      },
    ]);
  });

  it('what agencies provide: everybody reads the figure, an agency its own lines', async () => {
    const fields = 'figures { name figure { value } } provided { nameVi name state verified users }';
    const { provided } = await pages.read<{ provided: Record<string, unknown[]> }>('ngspArea', fields);
    expect(provided).toMatchObject({
      ...{ nameVi: ['Tỉnh Bình Định'], name: ['MH: Danh mục đơn vị hành chính'], state: ['provided'] },
      ...{ verified: [true], users: [[{ number: 40, nameVi: 'Tỉnh Bình Phước' }]] },
    });
    const other = await server.as('reporter', { agencies: [40] });
    const seen = await pages.read<{ figures: object[]; provided: Record<string, unknown[]> }>(
      ...(['ngspArea', fields, other] as const),
    );
    expect(seen.provided['nameVi']).toEqual([]);
    expect(seen.figures).toContainEqual({ name: 'providing', figure: { value: 1 } });
  });

  it('transactions verified in a round are of that round and never of the next', async () => {
    const verified = async (round: string) =>
      (
        await leader.ok<{ ngspGrowth: { rounds: { roundId: string; transactions: number | null }[] } }>(
          `{ ngspGrowth(round: "${round}", basis: verified) { rounds { roundId transactions official } } }`,
        )
      ).ngspGrowth.rounds;
    expect(await verified('2018-Q1')).toMatchObject([
      { roundId: '2017-Q4', transactions: null },
      { roundId: '2018-Q1', transactions: 900, official: 1 },
    ]);
    await server.stepClock('2018-06-01T08:00:00+07:00');
    await openRound(server, leader, {
      ...{ ...QUARTER_1, quarter: 2, periodFrom: '2018-03-06', periodTo: '2018-05-31', cutOff: '2018-05-31' },
      ...{ opensAt: '2018-06-01T00:00:00+07:00', dueAt: '2018-06-10T00:00:00+07:00' },
      closesAt: '2018-07-01T00:00:00+07:00',
    });
    // What stands is still official; what was counted in the period before is not of this one.
    expect((await verified('2018-Q2')).at(-1)).toMatchObject({ transactions: null, official: 1 });
  });
});
