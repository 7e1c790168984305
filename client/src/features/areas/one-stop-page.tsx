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
import { formatCount } from '../../lib/numbers.js';
import { OneStopAreaDocument, type OneStopAreaQuery } from '../../gql/graphql.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { type BarLook, StackedBars } from '../../ui/charts/stacked-bars.js';
import { Icon } from '../../ui/icon.js';
import type { IconName } from '../../ui/icon-paths.js';
import { Loaded } from '../../ui/loaded.js';
import { BasisMark } from '../../ui/status-badge.js';
import { AreaChart } from './area-chart.js';
import { AreaFrame } from './area-frame.js';
import { type AreaPageView, useAreaRows, useAreaView } from './area-view.js';
import { oneStopSource } from './conclusion-words.js';
import { FigureList } from './figure-list.js';
import { OnlineServices } from './online-services.js';
import { RowTable } from './row-table.js';

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
  const { lang } = useLanguage();
  const rows = useAreaRows<OneStopAreaRow>(area.rows);
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
      <OnlineServices area={area} />
      <RowTable
        rows={rows}
        columns={columns}
        page={page}
        asOf={area.asOf}
        source={oneStopSource}
        looks={{
          ...looks,
          basis: ({ known, verified }: OneStopAreaRow) => (known ? <BasisMark verified={verified} /> : '–'),
        }}
        // What is told above for the country stands by agency in the files and on its own page.
        hidden={['group', 'nationwide', 'withFiles', 'files', 'filesOnline']}
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
  const unified = area.figures.find(({ name }) => name === 'unified')?.figure;
  const words = TEST_RESULTS.map((result) => say(`area.result.${result}`));
  const name = (test: string): string => say(`area.test.${test as UnifiedTest}`);
  return (
    <AreaChart
      asOf={area.asOf}
      title={say('area.tests')}
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
      file="mot-cua-nam-noi-dung"
      counted={area.tests[0]?.figure}
      caption={(source) => say('area.tests.caption', { source })}
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
    </AreaChart>
  );
}

const SHARING = ['electronic', 'manual', 'none'] as const;
const SHARING_LOOKS: readonly BarLook[] = ['full', 'hatched', 'light', 'empty'];

function Sharing({ area }: { area: Area }) {
  const say = useSay();
  const { lang } = useLanguage();
  const figure = area.figures.find(({ name }) => name === 'sharing')?.figure;
  const whole = area.bySharing.reduce((sum, count) => sum + count, 0);
  const names = [
    ...SHARING.map((state) => optionText(lang, 'sharingState', state)),
    say('area.sharing.unknown'),
  ];
  const end = formatCount(area.bySharing[0] ?? 0, whole);
  return (
    <AreaChart
      asOf={area.asOf}
      title={say('area.sharing')}
      span={5}
      data={{
        columns: [
          { label: say('area.sharing.state') },
          { label: say('area.readiness.agencies'), numeric: true },
        ],
        rows: whole > 0 ? area.bySharing.map((count, at) => [names[at]!, count]) : [],
      }}
      file="mot-cua-lien-thong"
      counted={figure ?? { denominator: whole, denominatorName: 'unified' }}
      caption={(source) => say('area.sharing.caption', { source })}
    >
      <StackedBars
        label={`${names[0]}: ${end}`}
        series={names.map((label, at) => ({ label, look: SHARING_LOOKS[at]! }))}
        bars={[{ name: say('area.readiness.agencies'), parts: area.bySharing, end }]}
      />
    </AreaChart>
  );
}
