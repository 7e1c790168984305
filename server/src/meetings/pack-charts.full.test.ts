import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { STATUSES } from '@ega/shared/status/status';
import { say } from '@ega/shared/text/say';
import { buildFrozenPack, type FrozenPack } from '../../test/build/frozen-pack.js';
import { type FrozenBoard, ofGroup, readFrozenBoard } from '../../test/office/frozen-board.js';
import { chartCategories, chartSeries } from '../../test/office/read-office.js';

let frozen: FrozenPack;
let board: FrozenBoard;

beforeAll(async () => {
  frozen = await buildFrozenPack();
  board = await readFrozenBoard(frozen.leader);
}, 240_000);
afterAll(() => frozen.server.stop());

describe('every native chart holds what the API says at the frozen position', () => {
  interface Chart {
    readonly categories: readonly string[];
    readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  }
  const groups = ['bo', 'cp', 'tinh'] as const;
  const groupNames = groups.map((group) => say('vi', `overview.group.${group}`));
  const series = (name: Parameters<typeof say>[1], values: readonly (number | null)[]) => ({
    name: (say as (lang: 'vi', code: string) => string)('vi', name),
    values,
  });
  const perGroup = (pick: (group: FrozenBoard['overview']['groups'][number]) => number) =>
    groups.map((group) => pick(ofGroup(board.overview.groups, group)));

  const groupChart = (): Chart => ({
    categories: groupNames,
    series: [
      series(
        'pack.column.issued',
        perGroup(({ issued }) => issued.value),
      ),
      series(
        'pack.column.underWay',
        perGroup(({ underWay }) => underWay.value),
      ),
      series(
        'pack.column.whole',
        perGroup(({ denominator }) => denominator),
      ),
    ],
  });
  const statusChart = (): Chart => {
    const { status, value } = ofGroup(board.overview.groups, 'all').byStatus;
    const used = STATUSES.filter((one) => value[status.indexOf(one)]! > 0);
    return {
      categories: groupNames,
      series: used.map((one) =>
        series(
          `status.${one}`,
          perGroup(({ byStatus }) => byStatus.value[status.indexOf(one)]!),
        ),
      ),
    };
  };
  const regionChart = (): Chart => ({
    categories: board.overview.regions.map(({ region }) => region),
    series: [
      series(
        'pack.column.issued',
        board.overview.regions.map(({ issued }) => issued),
      ),
      series(
        'pack.notIssued',
        board.overview.regions.map(({ total, issued }) => total - issued),
      ),
    ],
  });
  const oneStopChart = (): Chart => {
    const codes = ['O6', 'O7', 'O8', 'O9', 'O10', 'thong-nhat', 'lien-thong'];
    const duties = board.duties.filter(({ obligation }) => codes.includes(obligation.code));
    return {
      categories: duties.map(({ obligation }) => obligation.titleVi),
      series: [
        series(
          'pack.column.metAgencies',
          duties.map(({ withoutBasis, figure }) => (withoutBasis ? null : figure.value)),
        ),
      ],
    };
  };
  const roundsChart = (): Chart => {
    const rounds = [board.before, board.overview];
    const all = (pick: (one: FrozenBoard['before']) => number) => rounds.map(pick);
    return {
      categories: ['Quý IV/2017', 'Quý I/2018'],
      series: [
        series(
          'pack.column.submitted',
          all((one) => ofGroup(one.reporting, 'all').submitted.value),
        ),
        series(
          'pack.column.underWay',
          all((one) => ofGroup(one.groups, 'all').underWay.value),
        ),
        series(
          'pack.column.issued',
          all((one) => ofGroup(one.groups, 'all').issued.value),
        ),
      ],
    };
  };

  async function chartsIn(file: string, folder: string): Promise<Chart[]> {
    const parts = [...(await frozen.parts(file))].filter(
      ([name]) => name.startsWith(folder) && /chart\d+\.xml$/.test(name),
    );
    return parts.map(([, part]) => ({ categories: chartCategories(part), series: chartSeries(part) }));
  }
  const isBurnUp = ({ categories }: Chart): boolean => /^\d+\/\d+\/\d{4}$/.test(categories[0]!);

  it.each([
    ['report.docx', 'word/charts/', [groupChart, statusChart, regionChart, oneStopChart, roundsChart]],
    ['slides.pptx', 'ppt/charts/', [groupChart, statusChart, regionChart, oneStopChart]],
  ] as const)('%s', async (file, folder, wanted) => {
    const charts = await chartsIn(file, folder);
    const [burnUp, ...more] = charts.filter(isBurnUp);
    expect(more).toEqual([]);
    expect(charts.filter((chart) => !isBurnUp(chart))).toEqual(
      expect.arrayContaining(wanted.map((chart) => chart())),
    );
    expect(charts).toHaveLength(wanted.length + 1);
    const { on, issued, underWay } = board.overview.burnUp;
    const until = burnUp!.categories.map((day) => on.findLastIndex((one) => one <= civil(day)));
    expect(burnUp!.series).toEqual([
      series(
        'pack.column.underWay',
        until.map((at) => underWay[at] ?? 0),
      ),
      series(
        'pack.column.issued',
        until.map((at) => issued[at] ?? 0),
      ),
    ]);
    expect(burnUp!.series.map(({ values }) => values.at(-1))).toEqual([underWay.at(-1), issued.at(-1)]);
  });
});

/** '09/3/2018' as '2018-03-09'. */
const civil = (prose: string): string => {
  const [day, month, year] = prose.split('/');
  return `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
};
