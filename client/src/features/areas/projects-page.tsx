import { useMemo } from 'react';
import { PROJECT_VIEWS, projectColumns } from '@ega/shared/status/areas/area-tables';
import { PROJECT_VERDICTS, type ProjectRow } from '@ega/shared/status/areas/projects-area';
import { billionText, formatCount } from '../../lib/numbers.js';
import { ProjectsAreaDocument, type ProjectsAreaQuery } from '../../gql/graphql.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { type BarLook, StackedBars } from '../../ui/charts/stacked-bars.js';
import { Loaded } from '../../ui/loaded.js';
import { BasisMark } from '../../ui/status-badge.js';
import { AreaChart } from './area-chart.js';
import { AreaFrame } from './area-frame.js';
import { type AreaPageView, useAreaRows, useAreaView } from './area-view.js';
import { projectSource } from './conclusion-words.js';
import { FigureList } from './figure-list.js';
import { useMoneyText } from './money-text.js';
import { RowTable } from './row-table.js';
import { Register, VerdictWord } from './project-register.js';

type Area = ProjectsAreaQuery['projectsArea'];

/** Projects under O3 to O5 with their money, one by one, and the register across the rounds. */
export function Screen() {
  const page = useAreaView();
  const read = useRead(ProjectsAreaDocument, page.board.variables, { keepFormer: true });
  return (
    <AreaFrame area="du-an" page={page} asOf={read.data?.projectsArea.asOf} read={read}>
      <Loaded query={read} heights={[140, 240, 240, 30, 30]}>
        {({ projectsArea }) => <Blocks area={projectsArea} page={page} />}
      </Loaded>
    </AreaFrame>
  );
}

function Blocks({ area, page }: { area: Area; page: AreaPageView }) {
  const say = useSay();
  const { lang } = useLanguage();
  const rows = useAreaRows<ProjectRow>(area.rows);
  const columns = useMemo(() => projectColumns(lang), [lang]);
  return (
    <>
      <FigureList figures={area.figures} asOf={area.asOf} />
      <Rules area={area} />
      <Money area={area} />
      <RowTable
        title={say('area.projectRows')}
        rows={rows}
        columns={columns}
        rowKey={(row) => `${row.number}/${row.id}`}
        page={page}
        asOf={area.asOf}
        source={projectSource}
        shown={(counts) => say('area.projectsShown', counts)}
        none={say('area.noProject')}
        looks={{
          o3: ({ o3 }) => <VerdictWord verdict={o3} />,
          o45: ({ o45 }) => <VerdictWord verdict={o45} />,
          basis: ({ verified }) => <BasisMark verified={verified} />,
        }}
        hidden={['group', ...PROJECT_VIEWS]}
      />
      <Register page={page} />
    </>
  );
}

const wholeOf = ({ figures }: Area) => ({
  denominator: figures[0]?.figure.denominator ?? 0,
  denominatorName: 'projectAgencies',
});

const VERDICT_LOOKS: readonly BarLook[] = ['full', 'hatched', 'faint', 'light', 'empty'];

function Rules({ area }: { area: Area }) {
  const say = useSay();
  const words = PROJECT_VERDICTS.map((verdict) => say(`area.project.${verdict}`));
  const met = area.rules[0]?.projects[0] ?? 0;
  return (
    <AreaChart
      asOf={area.asOf}
      title={say('area.rules')}
      span={7}
      data={{
        columns: [
          { label: say('area.rules.rule') },
          { label: say('area.rules.verdict') },
          { label: say('area.rules.projects'), numeric: true },
          { label: say('area.rules.money'), numeric: true },
        ],
        rows:
          area.projects > 0
            ? area.rules.flatMap(({ rule, projects, money }) =>
                words.map((word, at) => [
                  say(`area.rule.${rule as 'o3'}`),
                  word,
                  projects[at] ?? 0,
                  BigInt(money[at] ?? 0),
                ]),
              )
            : [],
      }}
      file="du-an-theo-quy-tac"
      counted={wholeOf(area)}
      caption={(source) => say('area.rules.caption', { projects: area.projects, source })}
    >
      <StackedBars
        label={say('area.rules.told', { met, whole: area.projects })}
        series={words.map((label, at) => ({ label, look: VERDICT_LOOKS[at]! }))}
        bars={area.rules.map(({ rule, projects }) => ({
          name: say(`area.rule.${rule as 'o3'}`),
          parts: projects,
          end: formatCount(projects[0] ?? 0, rule === 'o3' ? area.projects : boundOf(projects)),
        }))}
      />
    </AreaChart>
  );
}

/** Projects O4 and O5 judge: neither out of scope nor without a basis. */
const boundOf = (projects: readonly number[]): number =>
  projects.slice(0, 3).reduce((sum, one) => sum + one, 0);

function Money({ area }: { area: Area }) {
  const say = useSay();
  const money = useMoneyText();
  const all = area.money.find(({ group }) => group === 'all');
  const groups = area.money.filter(({ projects }) => projects > 0);
  const [met, notMet, unknown] = area.rules[0]?.money ?? [];
  return (
    <AreaChart
      asOf={area.asOf}
      title={say('area.money')}
      span={5}
      data={{
        columns: [
          { label: say('area.column.group') },
          { label: say('area.money.projects'), numeric: true },
          { label: say('area.money.priced'), numeric: true },
          { label: say('area.file.dong', { title: say('area.money.total') }), numeric: true },
          { label: say('area.file.dong', { title: say('area.money.year') }), numeric: true },
          { label: say('area.file.dong', { title: say('area.money.integration') }), numeric: true },
        ],
        rows: groups.map((line) => [
          say(`group.${line.group as 'all'}`),
          line.projects,
          line.priced,
          BigInt(line.total),
          BigInt(line.year),
          BigInt(line.integration),
        ]),
      }}
      file="du-an-kinh-phi"
      counted={wholeOf(area)}
      caption={(source) =>
        say('area.money.caption', { priced: all?.priced ?? 0, projects: area.projects, source })
      }
    >
      <dl className="area-money">
        <dt>{say('area.money.total')}</dt>
        <dd className="num">{money(all?.total ?? '0')}</dd>
        <dt>{say('area.money.year')}</dt>
        <dd className="num">{money(all?.year ?? '0')}</dd>
        <dt>{say('area.money.integration')}</dt>
        <dd className="num">{money(all?.integration ?? '0')}</dd>
      </dl>
      <StackedBars
        label={`${say('area.money.total')}: ${money(all?.total ?? '0')}`}
        format={(value) => billionText(`${value}000000`)}
        series={(['met', 'notMet', 'notEnough'] as const).map((verdict, at) => ({
          label: `${say(`area.project.${verdict}`)}: ${money([met, notMet, unknown][at] ?? '0')}`,
          look: VERDICT_LOOKS[at]!,
        }))}
        bars={[
          {
            name: say('area.rule.o3'),
            parts: [met, notMet, unknown].map((dong) => millions(dong ?? '0')),
            end: money(all?.total ?? '0'),
          },
        ]}
      />
    </AreaChart>
  );
}

/** Only for the length of a bar: whole millions are exact far beyond any budget. */
const millions = (dong: string): number => Number(BigInt(dong) / 1_000_000n);
