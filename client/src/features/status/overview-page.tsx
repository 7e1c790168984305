import { lazy, Suspense, type ReactNode } from 'react';
import { Link } from 'react-router';
import { formatInstant } from '@ega/shared/text/format';
import { formatCount } from '../../lib/numbers.js';
import { BoardControls, BoardNotices } from '../../app/board-controls.js';
import { BoardFault } from '../../app/board-fault.js';
import { exportSearch, useBoardView } from '../../app/board-view.js';
import { DraftConclusion } from '../../app/draft-conclusion.js';
import { PageHead } from '../../app/page-head.js';
import { paths } from '../../app/paths.js';
import { useSession } from '../../app/session.js';
import { OverviewDocument } from '../../gql/graphql.js';
import { useStage } from '../../lib/after-paint.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { useRoundName } from '../../lib/round-name.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { Page, Panel } from '../../ui/panel.js';
import { Skeleton } from '../../ui/states.js';
import { AttentionList } from './attention-list.js';
import { Benchmarks } from './benchmarks.js';
import { BurnUp } from './burn-up.js';
import { Hero } from './hero.js';
import { KeyFigures } from './key-figures.js';
import { countOf, groupOf, type OverviewData, type OverviewVariables } from './overview-data.js';
import './overview.css';
import { ReportingTable } from './reporting-table.js';

/* What stands below the answer comes with its words when the first figures are on screen. */
const changeBlocks = () =>
  Promise.all([import('./change-blocks.js'), import('../../lib/comparison-words.js')]);
const MapBlock = lazy(async () => ({ default: (await import('./map-block.js')).MapBlock }));
const GroupBars = lazy(async () => ({ default: (await import('./group-bars.js')).GroupBars }));
const Changes = lazy(async () => ({ default: (await changeBlocks())[0].Changes }));
const Accounts = lazy(async () => ({ default: (await changeBlocks())[0].Accounts }));
const MinistryStrip = lazy(async () => {
  const [module] = await Promise.all([
    import('./ministry-strip.js'),
    import('../../lib/obligation-words.js'),
  ]);
  return { default: module.MinistryStrip };
});

/** The state of the country; the first screen of leadership. */
export function Screen() {
  const say = useSay();
  const roundName = useRoundName();
  const view = useBoardView();
  const { viewer } = useSession();
  const overview = useRead(OverviewDocument, view.variables, { keepFormer: true });
  const asOf = overview.data?.overview.asOf;
  // The newest round is what will be answered: a title that grew a moment later would push the page down.
  const round = asOf?.round ?? view.variables.round ?? viewer.rounds[0]?.id;
  const title = round ? say('overview.title', { round: roundName(round) }) : say('nav.overview');
  const files = exportSearch(view.variables);
  return (
    <>
      <PageHead title={title} sub={say('overview.sub')}>
        <BoardControls view={view} asOf={asOf} />
        <ButtonLink icon="chart" to={paths.presentation() + view.search}>
          {say('overview.present')}
        </ButtonLink>
        <Button icon="print" onClick={() => window.print()}>
          {say('overview.print')}
        </Button>
        {overview.data && <DraftConclusion words={issuedWords(say, overview.data.overview)} />}
        <div className="files">
          <ButtonLink kind="primary" icon="download" to={`/exports/overview.xlsx${files}`} reloadDocument>
            {say('overview.exportXlsx')}
          </ButtonLink>
          <ButtonLink
            to={`/exports/overview.csv${files}`}
            aria-label={say('overview.exportCsv')}
            reloadDocument
          >
            CSV
          </ButtonLink>
        </div>
      </PageHead>
      <Page>
        <div className="s12 board-notices">
          <BoardNotices view={view} asOf={asOf} />
        </div>
        <BoardFault query={overview} view={view}>
          <Loaded query={overview} heights={[160, 150, 320, 320]}>
            {(data) => <Blocks overview={data.overview} variables={view.variables} search={view.search} />}
          </Loaded>
        </BoardFault>
      </Page>
    </>
  );
}

/** The figure a conclusion of this page starts from. */
function issuedWords(say: ReturnType<typeof useSay>, overview: OverviewData): string {
  const all = overview.groups.find(({ group }) => group === 'all') ?? overview.groups[0];
  return say('overview.conclusionWords', {
    count: all ? formatCount(all.issued.value, all.denominator) : '–',
    instant: formatInstant(overview.asOf.instant),
  });
}

interface BlocksProps {
  overview: OverviewData;
  variables: OverviewVariables;
  search: string;
}

function Blocks({ overview, variables, search }: BlocksProps) {
  const say = useSay();
  // The answer is painted first, then the tables, then what brings its code along.
  const stage = useStage(2);
  const below = { answered: stage >= 2 };
  return (
    <>
      <Hero overview={overview} variables={variables} search={search} />
      <KeyFigures overview={overview} search={search} />
      <Below {...below} span={8} height={420}>
        <BurnUp overview={overview} variables={variables} />
      </Below>
      <Below {...below} span={4} height={420}>
        {overview.since ? (
          <Changes variables={variables} search={search} />
        ) : (
          <Panel title={say('overview.changes')} span={4}>
            <p className="sm">{say('overview.noEarlier')}</p>
          </Panel>
        )}
      </Below>
      <Below {...below} span={5} height={720}>
        <MapBlock variables={variables} search={search} />
      </Below>
      <div className="s7 stack">
        <Below {...below} span={12} height={440}>
          <GroupBars overview={overview} search={search} />
        </Below>
        {stage >= 1 && <ReportingTable overview={overview} search={search} />}
      </div>
      {stage >= 1 && (
        <>
          {overview.notSubmitted.length > 0 && <NotSubmitted overview={overview} search={search} />}
          <AttentionList overview={overview} variables={variables} search={search} />
        </>
      )}
      <Below {...below} span={12} height={140}>
        <MinistryStrip variables={variables} search={search} />
      </Below>
      {overview.since && (
        <Below {...below} span={12} height={140}>
          <Accounts variables={variables} search={search} />
        </Below>
      )}
      <Benchmarks overview={overview} />
      <p className="s12 vh">
        {say('overview.asOfInstant', { instant: formatInstant(overview.asOf.instant) })}
      </p>
    </>
  );
}

interface BelowProps {
  /** Whether the answer stands; nothing of the block is asked before. */
  answered: boolean;
  span: 4 | 5 | 8 | 12;
  height: number;
  children: ReactNode;
}

/** A block that arrives after the answer; its place is kept so that nothing jumps. */
function Below({ answered, span, height, children }: BelowProps) {
  const place = (
    <div className={`p s${span}`}>
      <Skeleton heights={[18, height]} />
    </div>
  );
  return answered ? <Suspense fallback={place}>{children}</Suspense> : place;
}

function NotSubmitted({ overview, search }: { overview: OverviewData; search: string }) {
  const say = useSay();
  const { lang } = useLanguage();
  const all = groupOf(overview, 'all');
  // Who has sent nothing and yet is judged, by a dated document that still holds; before the duty began nobody is.
  const begun = all.byStatus.value.some((count) => count > 0);
  const standing = begun ? overview.notSubmitted.length - countOf(all, 'notReported') : 0;
  return (
    <Panel title={say('overview.notSubmitted', { count: overview.notSubmitted.length })} className="not-sent">
      <p className="sm">
        {overview.notSubmitted.map((agency, index) => (
          <span key={agency.number}>
            {index > 0 && ', '}
            <Link to={paths.agency(agency.slug) + search}>
              {lang === 'en' ? agency.nameEn : agency.nameVi}
            </Link>
          </span>
        ))}
      </p>
      {standing > 0 && <p className="cap">{say('overview.notSubmittedStanding', { count: standing })}</p>}
    </Panel>
  );
}
