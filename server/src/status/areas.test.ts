import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AreaPages, byName, FIGURE, startAreas } from '../../test/build/area-pages.js';
import type { TestClient } from '../../test/setup/test-client.js';
import type { TestServer } from '../../test/setup/test-server.js';

describe('the pages of the areas', () => {
  let server: TestServer;
  let leader: TestClient;
  let pages: AreaPages;

  beforeAll(async () => {
    ({ server, leader, pages } = await startAreas());
  });
  afterAll(() => server.stop());

  it('architecture: who reached each step, how long it took, and who stands longest', async () => {
    const { steps, groups, unknown, workshops, rows } = await pages.read<{
      steps: Record<string, unknown>[];
      groups: { group: string; total: number; unknown: number; here: number[] }[];
      unknown: number;
      workshops: object;
      rows: Record<string, unknown[]>;
    }>(
      'architectureArea',
      `steps { step reached ${FIGURE} here medianDays passed medianWaiting waiting }
       groups { group total unknown here } unknown workshops { held ${FIGURE} events participants participantsOf }
       rows { nameVi step issued verified daysInStep decisionOn workshops }`,
    );
    expect(workshops).toEqual({
      held: { value: 2, denominator: 93, denominatorName: 'all', verified: 1 },
      ...{ events: 3, participants: 80, participantsOf: 1 },
    });
    const reached = [3, 3, 2, 2, 1, 1, 1, 1];
    expect(steps).toMatchObject(
      reached.map((value, step) => ({
        step,
        reached: { value, denominator: 93, denominatorName: 'all', verified: 1 },
      })),
    );
    expect(steps.map(({ here }) => here)).toEqual([0, 1, 0, 1, 0, 0, 0, 1]);
    expect(unknown).toBe(90);
    // 60 and 100 days from the plan to the draft, of which the nearest rank is 60; 323 from the draft to the decision.
    expect(steps.map(({ medianDays, passed }) => [medianDays, passed])).toEqual([
      [null, 0],
      [60, 2],
      [null, 0],
      [323, 1],
      ...[4, 5, 6, 7].map(() => [null, 0]),
    ]);
    expect([steps[1], steps[3]]).toMatchObject([
      { medianWaiting: 73, waiting: 1 },
      { medianWaiting: 379, waiting: 1 },
    ]);
    expect(groups).toEqual([
      { group: 'bo', total: 22, unknown: 21, here: [0, 1, 0, 0, 0, 0, 0, 0] },
      { group: 'cp', total: 8, unknown: 8, here: [0, 0, 0, 0, 0, 0, 0, 0] },
      { group: 'tinh', total: 63, unknown: 61, here: [0, 0, 0, 1, 0, 0, 0, 1] },
    ]);
    const agencies = byName<Record<string, unknown>>(rows);
    const slowest = [...agencies.values()].sort((a, b) => Number(b['daysInStep']) - Number(a['daysInStep']));
    expect(slowest[0]).toMatchObject({ nameVi: 'Tỉnh Bình Phước', daysInStep: 379, issued: false });
    expect(agencies.get('Tỉnh Bình Định')).toMatchObject({
      ...{ step: 7, issued: true, verified: true, daysInStep: null, decisionOn: '2017-02-27' },
    });
    expect(await pages.line('kien-truc', 'Tỉnh Bình Phước')).toMatchObject({
      'Bước (trên 7)': '3/7 Dự thảo',
      'Ở bước này từ ngày': '02/03/2017',
      'Số ngày ở bước này': '379',
      'Đơn vị chủ trì': 'Sở Thông tin và Truyền thông',
      'Nguồn số liệu': 'Cơ quan kê khai',
    });
  });

  it('one-stop: which of the five tests fails, sharing, procedures by level', async () => {
    const { figures, tests, levels, used, files, bySharing, rows } = await pages.read<{
      figures: { name: string; figure: object }[];
      tests: { test: string; figure: object; results: number[] }[];
      levels: object[];
      used: { group: string }[];
      files: object[];
      bySharing: number[];
      rows: Record<string, unknown[]>;
    }>(
      'oneStopArea',
      `figures { name figure ${FIGURE} } tests { test figure ${FIGURE} results } bySharing
       levels { group agencies asked total levels } used { group level agencies asked withFiles procedures }
       files { group agencies asked total level3 level4 }
       rows { nameVi unified O6 O7 O8 O9 O10 sharing packages nationwide unitsUsed unitsTotal level3 level4 withFiles files }`,
    );
    // The second province gave no number of level 4: it counts at level 3 alone, and nowhere among the files.
    expect(used.filter(({ group }) => group === 'tinh')).toEqual([
      { group: 'tinh', level: 3, agencies: 2, asked: 63, withFiles: 3, procedures: 5 },
      { group: 'tinh', level: 4, agencies: 1, asked: 63, withFiles: 1, procedures: 2 },
    ]);
    expect(files[0]).toEqual({ group: 'all', agencies: 1, asked: 93, total: 500, level3: 40, level4: 10 });
    const whole = { denominator: 85, denominatorName: 'unified' };
    expect(figures).toEqual([
      { name: 'unified', figure: { value: 1, ...whole, verified: 1 } },
      { name: 'sharing', figure: { value: 1, ...whole, verified: 1 } },
    ]);
    expect(tests).toEqual(
      (
        [
          ['O6', 1, [1, 0, 84, 0]],
          ['O7', 1, [1, 0, 84, 0]],
          ['O8', 2, [2, 0, 83, 0]],
          ['O9', 1, [1, 1, 83, 0]],
          ['O10', 1, [1, 0, 84, 0]],
        ] as const
      ).map(([test, value, results]) => ({ test, figure: { value, ...whole, verified: 1 }, results })),
    );
    expect(levels).toEqual([
      { group: 'all', agencies: 2, asked: 93, total: 48, levels: [15, 25, 5, 3] },
      { group: 'bo', agencies: 0, asked: 22, total: 0, levels: [0, 0, 0, 0] },
      { group: 'cp', agencies: 0, asked: 8, total: 0, levels: [0, 0, 0, 0] },
      { group: 'tinh', agencies: 2, asked: 63, total: 48, levels: [15, 25, 5, 3] },
    ]);
    expect(bySharing).toEqual([1, 1, 0, 83]);
    const agencies = byName<object>(rows);
    expect(agencies.size).toBe(85);
    expect(agencies.get('Tỉnh Bình Định')).toMatchObject({
      ...{ unified: 'met', unitsUsed: 30, unitsTotal: 30 },
      ...{ packages: 1, nationwide: 2, withFiles: 3, files: 500 },
    });
    expect(agencies.get('Tỉnh Bình Phước')).toMatchObject({
      ...{ unified: 'open', O6: 'unknown', O8: 'met', O9: 'open', sharing: 'manual', packages: 3 },
    });
    expect(await pages.line('mot-cua', 'Tỉnh Bình Định')).toMatchObject({
      'Thống nhất': 'Đạt',
      'Đơn vị sử dụng': '30/30',
      'Số thủ tục': '14',
      'Mức độ 4': '2',
      'Hệ thống toàn quốc (không tính)': '2',
      'Trong đó trực tuyến': '50',
      'Nguồn số liệu': 'Đã thẩm tra',
    });
    expect(await pages.line('mot-cua', 'Tỉnh Bình Phước')).toMatchObject({
      'Sử dụng một phần mềm một cửa': 'Chưa đạt',
      'Một cổng dịch vụ công trực tuyến': 'Chưa đủ thông tin',
      'Số phần mềm một cửa': '3',
    });
  });

  it('projects: by rule, with money summed to the đồng', async () => {
    const { figures, rules, money, projects, projectsVerified, rows } = await pages.read<{
      figures: { name: string; figure: object }[];
      rules: object[];
      money: object[];
      projects: number;
      projectsVerified: number;
      rows: Record<string, unknown[]>;
    }>(
      'projectsArea',
      `figures { name figure ${FIGURE} } rules { rule projects money } projects projectsVerified
       money { group agencies projects priced total year integration }
       rows { nameVi id o3 o45 total verified }`,
    );
    expect(figures.find(({ name }) => name === 'projectRequirements')?.figure).toEqual({
      ...{ value: 1, denominator: 2, denominatorName: 'projectAgencies', verified: 1 },
    });
    const [small, large] = ['1500000000', '9007199254740993'];
    expect(rules).toEqual([
      { rule: 'o3', projects: [1, 1, 0, 0, 0], money: [small, large, '0', '0', '0'] },
      { rule: 'o45', projects: [1, 0, 0, 0, 1], money: [small, '0', '0', '0', large] },
    ]);
    expect([projects, projectsVerified]).toEqual([2, 1]);
    const both = { agencies: 2, projects: 2, priced: 2, total: '9007200754740993', year: '2' };
    const none = { agencies: 0, projects: 0, priced: 0, total: '0', year: '0' };
    expect(money).toEqual(
      Object.entries({ all: both, bo: none, cp: none, tinh: both }).map(([group, sums]) => ({
        ...{ group, ...sums, integration: '0' },
      })),
    );
    expect(byName<object>(rows).get('Tỉnh Bình Phước')).toMatchObject({
      ...{ id: 'c', o3: 'notMet', o45: 'notBound', total: large, verified: false },
    });
    expect(await pages.line('du-an', 'MH: Dự án c')).toMatchObject({
      'Cơ quan': 'Tỉnh Bình Phước',
      'Tổng kinh phí (đồng)': large,
      'Nội dung kết nối, chia sẻ': 'Không đạt',
      'Tuân thủ kiến trúc': 'Không thuộc phạm vi',
    });
  });

  it('projects followed from round to round; an agency sees its own', async () => {
    const register = (by: TestClient) =>
      pages.read<{ rounds: string[]; rows: object }>(
        'projectRegister',
        'rounds rows { nameVi id name o3 gone }',
        by,
      );
    const { rounds, rows } = await register(leader);
    expect(rounds).toEqual(['2017-Q4', '2018-Q1']);
    expect(rows).toEqual({
      nameVi: ['Tỉnh Bình Định', 'Tỉnh Bình Định', 'Tỉnh Bình Phước'],
      id: ['a', 'b', 'c'],
      name: ['MH: Dự án a', 'MH: Dự án b', 'MH: Dự án c'],
      o3: [
        ['notMet', 'met'],
        ['met', ''],
        ['', 'notMet'],
      ],
      gone: [false, true, false],
    });
    const reporter = await server.as('reporter', { agencies: [40] });
    expect((await register(reporter)).rows).toMatchObject({ id: ['c'], nameVi: ['Tỉnh Bình Phước'] });
  });
});
