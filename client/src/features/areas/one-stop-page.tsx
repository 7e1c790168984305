import { useMemo } from 'react';
import { optionText } from '@ega/shared/reports/option-lists';
import { oneStopColumns } from '@ega/shared/status/areas/area-tables';
import {
  type OneStopAreaRow,
  TEST_RESULTS,
  type TestResult,
  UNIFIED_TESTS,
  type UnifiedTest,
} from '@ega/shared/status/areas/one-stop-area';
import type { DenominatorName } from '@ega/shared/directives/denominators';
import { type ColumnsOf, fromColumns } from '@ega/shared/status/columns';
import { formatCount, formatInteger } from '../../lib/numbers.js';
import { useCsvFacts } from '../../app/csv-facts.js';
import { OneStopAreaDocument, type OneStopAreaQuery } from '../../gql/graphql.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { ChartFigure } from '../../ui/charts/chart-figure.js';
import { type BarLook, StackedBars } from '../../ui/charts/stacked-bars.js';
import { Icon } from '../../ui/icon.js';
import type { IconName } from '../../ui/icon-paths.js';
import { Loaded } from '../../ui/loaded.js';
import { BasisMark } from '../../ui/status-badge.js';
import { AreaFrame } from './area-frame.js';
import { type AreaPageView, useAreaView } from './area-view.js';
import { FigureList } from './figure-list.js';
import { RowTable } from './row-table.js';
import { useSourceText } from '../../app/source-text.js';

type Area = OneStopAreaQuery['oneStopArea'];

/** Unified or which of the five tests fails, data sharing, online services by level. */
export function Screen() {
  const page = useAreaView();
  const read = useRead(OneStopAreaDocument, page.board.variables, { keepFormer: true });
  return (
    <AreaFrame area="mot-cua" page={page} asOf={read.data?.oneStopArea.asOf} read={read}>
      <Loaded query={read} heights={[140, 280, 280, 30, 30]}>
        {({ oneStopArea }) => <Blocks area={oneStopArea} page={page} />}
      </Loaded>
    </AreaFrame>
  );
}

function Blocks({ area, page }: { area: Area; page: AreaPageView }) {
  const say = useSay();
  const { lang } = useLanguage();
  const rows = useMemo(
    () => fromColumns<OneStopAreaRow>(area.rows as unknown as ColumnsOf<OneStopAreaRow>),
    [area.rows],
  );
  const columns = useMemo(() => oneStopColumns(lang), [lang]);
  const looks = Object.fromEntries(
    (['unified', ...UNIFIED_TESTS] as const).map((key) => [
      key,
      (row: OneStopAreaRow) => <Result result={row[key]} />,
    ]),
  );
  return (
    <>
      <FigureList figures={area.figures} asOf={area.asOf} />
      <Tests area={area} />
      <Sharing area={area} />
      <Levels area={area} />
      <RowTable
        title={say('area.rows')}
        rows={rows}
        columns={columns}
        rowKey={(row) => row.number}
        page={page}
        shown={(counts) => say('area.shown', counts)}
        none={say('area.none')}
        looks={{
          ...looks,
          basis: ({ unified, verified }: OneStopAreaRow) =>
            unified === 'unknown' ? '–' : <BasisMark verified={verified} />,
        }}
        hidden={['group']}
      />
    </>
  );
}

const RESULT_ICONS: Readonly<Record<TestResult, IconName>> = {
  met: 'check',
  open: 'close',
  unknown: 'none',
  notAsked: 'na',
};
const RESULT_LOOKS: Readonly<Record<TestResult, BarLook>> = {
  met: 'full',
  open: 'hatched',
  unknown: 'faint',
  notAsked: 'empty',
};

function Result({ result }: { result: TestResult }) {
  const say = useSay();
  return (
    <span className={`result result-${result}`}>
      <Icon name={RESULT_ICONS[result]} /> {say(`area.result.${result}`)}
    </span>
  );
}

function Tests({ area }: { area: Area }) {
  const say = useSay();
  const csv = useCsvFacts(area.asOf);
  const source = useSourceText(area.asOf);
  const title = say('area.tests');
  const unified = area.figures.find(({ name }) => name === 'unified')?.figure;
  const words = TEST_RESULTS.map((result) => say(`area.result.${result}`));
  const name = (test: string): string => say(`area.test.${test as UnifiedTest}`);
  const set = area.tests[0]?.figure;
  return (
    <ChartFigure
      title={title}
      span={7}
      data={{
        columns: [
          { label: say('area.tests.test') },
          ...words.map((label) => ({ label, numeric: true })),
          { label: say('area.funnel.verified'), numeric: true },
        ],
        rows: area.tests.map(({ test, results, figure }) => [
          name(test),
          ...results,
          figure.verified ?? figure.value,
        ]),
      }}
      csv={csv('mot-cua-nam-noi-dung', title)}
      empty={say('area.empty')}
      caption={say('area.tests.caption', {
        source: set ? source(set.denominator, set.denominatorName as DenominatorName) : '',
      })}
    >
      <StackedBars
        label={say('area.tests.told', { value: unified?.value ?? 0, whole: unified?.denominator ?? 0 })}
        series={TEST_RESULTS.map((result, at) => ({ label: words[at]!, look: RESULT_LOOKS[result] }))}
        bars={area.tests.map(({ test, results, figure }) => ({
          name: name(test),
          parts: results,
          end: formatCount(figure.value, figure.denominator),
        }))}
      />
    </ChartFigure>
  );
}

const SHARING = ['electronic', 'manual', 'none'] as const;
const SHARING_LOOKS: readonly BarLook[] = ['full', 'hatched', 'light', 'empty'];

function Sharing({ area }: { area: Area }) {
  const say = useSay();
  const { lang } = useLanguage();
  const csv = useCsvFacts(area.asOf);
  const source = useSourceText(area.asOf);
  const title = say('area.sharing');
  const figure = area.figures.find(({ name }) => name === 'sharing')?.figure;
  const whole = area.bySharing.reduce((sum, count) => sum + count, 0);
  const names = [
    ...SHARING.map((state) => optionText(lang, 'sharingState', state)),
    say('area.sharing.unknown'),
  ];
  const end = formatCount(area.bySharing[0] ?? 0, whole);
  return (
    <ChartFigure
      title={title}
      span={5}
      data={{
        columns: [
          { label: say('area.sharing.state') },
          { label: say('area.readiness.agencies'), numeric: true },
        ],
        rows: whole > 0 ? area.bySharing.map((count, at) => [names[at]!, count]) : [],
      }}
      csv={csv('mot-cua-lien-thong', title)}
      empty={say('area.empty')}
      caption={say('area.sharing.caption', {
        source: source(
          figure?.denominator ?? whole,
          (figure?.denominatorName ?? 'unified') as DenominatorName,
        ),
      })}
    >
      <StackedBars
        label={`${names[0]}: ${end}`}
        series={names.map((label, at) => ({ label, look: SHARING_LOOKS[at]! }))}
        bars={[{ name: say('area.readiness.agencies'), parts: area.bySharing, end }]}
      />
    </ChartFigure>
  );
}

const LEVEL_LOOKS: readonly BarLook[] = ['full', 'strong', 'light', 'faint'];

function Levels({ area }: { area: Area }) {
  const say = useSay();
  const csv = useCsvFacts(area.asOf);
  const source = useSourceText(area.asOf);
  const title = say('area.levels');
  const level = (at: number): string => say('area.levels.level', { level: at });
  const all = area.levels.find(({ group }) => group === 'all');
  const high = ({ levels }: { levels: readonly number[] }): number => (levels[2] ?? 0) + (levels[3] ?? 0);
  return (
    <ChartFigure
      title={title}
      data={{
        columns: [
          { label: say('area.column.group') },
          ...[1, 2, 3, 4].map((at) => ({ label: level(at), numeric: true })),
          { label: say('area.levels.total'), numeric: true },
          { label: say('area.levels.agencies'), numeric: true },
        ],
        rows: all?.agencies
          ? area.levels.map((line) => [
              say(`group.${line.group as 'all'}`),
              ...line.levels,
              line.total,
              line.agencies,
            ])
          : [],
      }}
      csv={csv('dich-vu-cong-theo-muc-do', title)}
      empty={say('area.empty')}
      caption={say('area.levels.caption', {
        agencies: all?.agencies ?? 0,
        source: source(all?.asked ?? 0, 'all'),
      })}
    >
      <StackedBars
        label={say('area.levels.told', {
          part: formatInteger(all ? high(all) : 0),
          whole: formatInteger(all?.total ?? 0),
        })}
        series={[4, 3, 2, 1].map((at, index) => ({ label: level(at), look: LEVEL_LOOKS[index]! }))}
        bars={area.levels
          .filter(({ total }) => total > 0)
          .map((line) => ({
            name: say(`group.${line.group as 'all'}`),
            parts: [...line.levels].reverse(),
            end: formatCount(high(line), line.total),
          }))}
      />
    </ChartFigure>
  );
}
