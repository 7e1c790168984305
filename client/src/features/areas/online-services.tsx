import type { OneStopAreaQuery } from '../../gql/graphql.js';
import { useSay } from '../../lib/language.js';
import { formatCount, formatInteger } from '../../lib/numbers.js';
import { type BarLook, StackedBars } from '../../ui/charts/stacked-bars.js';
import { AreaChart } from './area-chart.js';

type Area = OneStopAreaQuery['oneStopArea'];

/** Procedures by level, those that had files in the period, and how the files came in (C7 to C9). */
export function OnlineServices({ area }: { area: Area }) {
  return (
    <>
      <Levels area={area} />
      <Used area={area} />
      <Files area={area} />
    </>
  );
}

const ofAll = <Line extends { group: string }>(lines: readonly Line[]): Line | undefined =>
  lines.find(({ group }) => group === 'all');

const LEVEL_LOOKS: readonly BarLook[] = ['full', 'strong', 'light', 'faint'];

function Levels({ area }: { area: Area }) {
  const say = useSay();
  const level = (at: number): string => say('area.levels.level', { level: at });
  const all = ofAll(area.levels);
  const high = ({ levels }: { levels: readonly number[] }): number => (levels[2] ?? 0) + (levels[3] ?? 0);
  return (
    <AreaChart
      asOf={area.asOf}
      title={say('area.levels')}
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
      file="dich-vu-cong-theo-muc-do"
      counted={{ denominator: all?.asked ?? 0, denominatorName: 'all' }}
      caption={(source) => say('area.levels.caption', { agencies: all?.agencies ?? 0, source })}
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
    </AreaChart>
  );
}

function Used({ area }: { area: Area }) {
  const say = useSay();
  const level = (at: number): string => say('area.levels.level', { level: at });
  const all = area.used.filter(({ group }) => group === 'all');
  const agenciesAt = (at: number): number => all.find((line) => line.level === at)?.agencies ?? 0;
  const sum = (name: 'withFiles' | 'procedures') => all.reduce((total, line) => total + line[name], 0);
  const some = all.some(({ agencies }) => agencies > 0);
  return (
    <AreaChart
      asOf={area.asOf}
      title={say('area.used')}
      span={6}
      data={{
        columns: [
          { label: say('area.column.group') },
          { label: say('area.used.level') },
          { label: say('area.used.with'), numeric: true },
          { label: say('area.used.procedures'), numeric: true },
          { label: say('area.levels.agencies'), numeric: true },
        ],
        rows: some
          ? area.used.map((line) => [
              say(`group.${line.group as 'all'}`),
              level(line.level),
              line.agencies > 0 ? line.withFiles : null,
              line.agencies > 0 ? line.procedures : null,
              line.agencies,
            ])
          : [],
      }}
      file="dich-vu-cong-co-ho-so"
      counted={{ denominator: all[0]?.asked ?? 0, denominatorName: 'all' }}
      caption={(source) => say('area.used.caption', { level3: agenciesAt(3), level4: agenciesAt(4), source })}
    >
      <StackedBars
        label={say('area.used.told', {
          part: formatInteger(sum('withFiles')),
          whole: formatInteger(sum('procedures')),
        })}
        series={[
          { label: say('area.used.with'), look: 'full' },
          { label: say('area.used.without'), look: 'empty' },
        ]}
        bars={all
          .filter(({ procedures }) => procedures > 0)
          .map((line) => ({
            name: level(line.level),
            parts: [line.withFiles, line.procedures - line.withFiles],
            end: formatCount(line.withFiles, line.procedures),
          }))}
      />
    </AreaChart>
  );
}

function Files({ area }: { area: Area }) {
  const say = useSay();
  const all = ofAll(area.files);
  const online = ({ level3, level4 }: { level3: number; level4: number }): number => level3 + level4;
  const [four, three, other] = [
    say('area.files.online4'),
    say('area.files.online3'),
    say('area.files.other'),
  ];
  return (
    <AreaChart
      asOf={area.asOf}
      title={say('area.files')}
      span={6}
      data={{
        columns: [
          { label: say('area.column.group') },
          { label: four, numeric: true },
          { label: three, numeric: true },
          { label: say('area.files.total'), numeric: true },
          { label: say('area.levels.agencies'), numeric: true },
        ],
        rows: all?.agencies
          ? area.files.map(({ group, agencies, ...line }) => [
              say(`group.${group as 'all'}`),
              ...(agencies > 0 ? [line.level4, line.level3, line.total] : [null, null, null]),
              agencies,
            ])
          : [],
      }}
      file="ho-so-tiep-nhan"
      counted={{ denominator: all?.asked ?? 0, denominatorName: 'all' }}
      caption={(source) => say('area.files.caption', { agencies: all?.agencies ?? 0, source })}
    >
      <StackedBars
        label={say('area.files.told', {
          part: formatInteger(all ? online(all) : 0),
          whole: formatInteger(all?.total ?? 0),
        })}
        series={[
          { label: four, look: 'full' },
          { label: three, look: 'strong' },
          { label: other, look: 'empty' },
        ]}
        bars={area.files
          .filter(({ total }) => total > 0)
          .map((line) => ({
            name: say(`group.${line.group as 'all'}`),
            parts: [line.level4, line.level3, line.total - online(line)],
            end: formatCount(online(line), line.total),
          }))}
      />
    </AreaChart>
  );
}
