import { useMemo } from 'react';
import { Link } from 'react-router';
import { stepShort } from '@ega/shared/reports/question-text';
import type { ArchitectureAreaRow } from '@ega/shared/status/areas/architecture-area';
import { architectureColumns } from '@ega/shared/status/areas/area-tables';
import { formatInteger } from '../../lib/numbers.js';
import { ladderSource } from '../../app/conclusion-words.js';
import { paths } from '../../app/paths.js';
import { ArchitectureAreaDocument, type ArchitectureAreaQuery } from '../../gql/graphql.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { Loaded } from '../../ui/loaded.js';
import { Panel } from '../../ui/panel.js';
import { EmptyState } from '../../ui/states.js';
import { BasisMark, StatusBadge } from '../../ui/status-badge.js';
import { AreaFrame } from './area-frame.js';
import { type AreaPageView, useAreaRows, useAreaView } from './area-view.js';
import { FigureList } from './figure-list.js';
import { RowTable } from './row-table.js';
import { ByKind, Durations, Funnel } from './step-charts.js';

type Area = ArchitectureAreaQuery['architectureArea'];

/** The ladder of the architecture: how many reached each step, how long it takes, who stands where. */
export function Screen() {
  const page = useAreaView();
  const read = useRead(ArchitectureAreaDocument, page.board.variables, { keepFormer: true });
  return (
    <AreaFrame area="kien-truc" page={page} asOf={read.data?.architectureArea.asOf} read={read}>
      <Loaded query={read} heights={[320, 320, 40, 30, 30]}>
        {({ architectureArea }) => <Blocks area={architectureArea} page={page} />}
      </Loaded>
    </AreaFrame>
  );
}

function Blocks({ area, page }: { area: Area; page: AreaPageView }) {
  const say = useSay();
  const { lang } = useLanguage();
  const rows = useAreaRows<ArchitectureAreaRow>(area.rows);
  const columns = useMemo(() => architectureColumns(lang), [lang]);
  return (
    <>
      <Funnel area={area} />
      <Durations area={area} />
      <ByKind area={area} />
      <Slowest rows={rows} search={page.board.search} />
      <Workshops area={area} />
      <RowTable
        rows={rows}
        columns={columns}
        page={page}
        asOf={area.asOf}
        source={ladderSource}
        looks={{
          status: ({ status }) => (status ? <StatusBadge status={status} /> : say('status.none')),
          basis: ({ step, verified }) => (step === null ? '–' : <BasisMark verified={verified} />),
        }}
      />
    </>
  );
}

/** The article's "đã tổ chức nghiên cứu, hội thảo" (A10): what agencies did themselves in the data period. */
function Workshops({ area: { workshops, asOf } }: { area: Area }) {
  const say = useSay();
  const note = say('area.workshops.note', {
    events: formatInteger(workshops.events),
    participants: formatInteger(workshops.participants),
    agencies: workshops.participantsOf,
  });
  return (
    <FigureList
      figures={[{ name: 'workshops', figure: workshops.held }]}
      asOf={asOf}
      notes={workshops.events > 0 ? { workshops: note } : {}}
    />
  );
}

const SLOWEST = 10;

function Slowest({ rows, search }: { rows: readonly ArchitectureAreaRow[]; search: string }) {
  const say = useSay();
  const { lang } = useLanguage();
  const slow = rows
    .filter((row) => !row.issued && row.daysInStep !== null)
    .sort((a, b) => (b.daysInStep ?? 0) - (a.daysInStep ?? 0) || a.number - b.number)
    .slice(0, SLOWEST);
  return (
    <Panel title={say('area.slowest')} note={say('area.slowest.note')} span={5}>
      {slow.length === 0 ? (
        <EmptyState icon="clock" title={say('area.slowest.none')} />
      ) : (
        <ol className="slow-list">
          {slow.map((row) => (
            <li key={row.number}>
              <span>
                <Link to={paths.agency(row.slug) + search}>{lang === 'en' ? row.nameEn : row.nameVi}</Link>{' '}
                <span className="mut">
                  {row.step}. {stepShort(row.step ?? 0, lang)}
                </span>
              </span>
              <b className="num">{say('area.slowest.days', { days: row.daysInStep ?? 0 })}</b>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
