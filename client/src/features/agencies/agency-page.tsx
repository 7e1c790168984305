import { Link, Navigate, useLocation, useParams } from 'react-router';
import { parseAgencySlug } from '@ega/shared/agencies/agency';
import { LIST_NAMES } from '@ega/shared/status/agency-address';
import { BoardControls, BoardNotices } from '../../app/board-controls.js';
import { BoardFault } from '../../app/board-fault.js';
import { DraftConclusion } from '../../app/draft-conclusion.js';
import { useBoardView } from '../../app/board-view.js';
import { NotFound } from '../../app/faults.js';
import { PageHead } from '../../app/page-head.js';
import { paths } from '../../app/paths.js';
import { AgencyOfCodeDocument, AgencyPageDocument, type AgencyPageQuery } from '../../gql/graphql.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { failureCode } from '../../lib/request-error.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/panel.js';
import { Badge, StatusBadge } from '../../ui/status-badge.js';
import './agencies.css';
import { AgencyDetails } from './agency-details.js';
import { AgencyAreas } from './agency-areas.js';
import { AgencyFacts } from './agency-facts.js';
import { AgencyHistory } from './agency-history.js';
import { ChaseLog } from './chase-log.js';
import { GroundsPanel } from './grounds-panel.js';
import { isRed, ObligationsPanel, useDuties } from './obligations-panel.js';
import { useNeighbours } from './neighbours.js';
import { ReleasedStanding } from './released-standing.js';
import { StepHistory } from './step-history.js';
import { StepLine } from './step-line.js';
import { ThreadPanel } from './thread-panel.js';

export type AgencyData = AgencyPageQuery['agencyPage'];

/** The full truth about one agency as of an instant: status first, why, what clears it; then steps, areas, history. */
export function Screen() {
  const { slug = '' } = useParams();
  const parsed = parseAgencySlug(slug);
  if (!parsed) return <NotFound />;
  return 'number' in parsed ? <AgencyPage number={parsed.number} /> : <AgencyOfCode code={parsed.code} />;
}

/** `/co-quan/H08` leads to whoever bears the code on the as-of day (house decision 7). */
function AgencyOfCode({ code }: { code: string }) {
  const say = useSay();
  const { search } = useLocation();
  const view = useBoardView(LIST_NAMES);
  const found = useRead(AgencyOfCodeDocument, { code, ...view.variables });
  if (found.data && !found.data.agencyOfCode) return <NotFound />;
  return (
    <>
      <PageHead title={say('nav.agencies')} />
      <Page>
        <BoardFault query={found} view={view}>
          <Loaded query={found} heights={[140, 90, 220]}>
            {({ agencyOfCode }) =>
              agencyOfCode && <Navigate to={paths.agency(agencyOfCode.slug) + search} replace />
            }
          </Loaded>
        </BoardFault>
      </Page>
    </>
  );
}

function AgencyPage({ number }: { number: number }) {
  const say = useSay();
  const { lang } = useLanguage();
  const view = useBoardView(LIST_NAMES);
  const page = useRead(AgencyPageDocument, { number, ...view.variables }, { keepFormer: true });
  const neighbours = useNeighbours(number, view);
  const red = useDuties(number, view).duties.filter(isRed).length;
  if (page.isError && failureCode(page.error) === 'NOT_FOUND') return <NotFound />;
  const data = page.data?.agencyPage;
  const name = (agency: { nameVi: string; nameEn: string }): string =>
    lang === 'en' ? agency.nameEn : agency.nameVi;
  const status = data?.grounds.status;
  const { previous, next } = neighbours.found ?? { previous: data?.previous, next: data?.next };
  const search = neighbours.carry(view.search);
  return (
    <>
      <PageHead
        title={data ? name(data.agency) : say('nav.agencies')}
        mark={
          <>
            {status && <StatusBadge status={status} />}
            {red > 0 && <Badge icon="over">{say('agencyDetails.redDuties', { count: red })}</Badge>}
          </>
        }
        sub={
          <Link className="noprint" to={paths.agencies() + search}>
            {say('nav.agencies')}
          </Link>
        }
      >
        <BoardControls view={view} asOf={data?.asOf} />
        {data && (
          <DraftConclusion
            agency={number}
            words={status ? `${name(data.agency)}: ${say(`status.${status}`)}` : name(data.agency)}
          />
        )}
        {previous && (
          <ButtonLink icon="chevronLeft" to={paths.agency(previous.slug) + search}>
            <span className="vh">{say('agency.previous')}: </span>
            {name(previous)}
          </ButtonLink>
        )}
        {next && (
          <ButtonLink icon="chevronRight" to={paths.agency(next.slug) + search}>
            <span className="vh">{say('agency.next')}: </span>
            {name(next)}
          </ButtonLink>
        )}
        <Button icon="print" onClick={() => window.print()}>
          {say('agency.print')}
        </Button>
      </PageHead>
      <Page className="agency">
        <div className="s12 board-notices">
          <BoardNotices view={view} asOf={data?.asOf} />
        </div>
        <BoardFault query={page} view={view}>
          <Loaded query={page} heights={[140, 90, 220]}>
            {({ agencyPage }) => (
              <>
                <GroundsPanel page={agencyPage} />
                <AgencyFacts page={agencyPage} search={view.search} />
                <StepLine page={agencyPage} />
                <ObligationsPanel number={number} name={name(agencyPage.agency)} view={view} />
                <AgencyAreas page={agencyPage} />
                <StepHistory page={agencyPage} view={view} />
                <AgencyDetails number={number} view={view} />
                <ReleasedStanding number={number} />
                <AgencyHistory page={agencyPage} />
                <ThreadPanel page={agencyPage} />
                <ChaseLog
                  number={number}
                  name={name(agencyPage.agency)}
                  round={agencyPage.asOf.current ? (agencyPage.asOf.round ?? null) : null}
                  view={view}
                />
              </>
            )}
          </Loaded>
        </BoardFault>
      </Page>
    </>
  );
}
