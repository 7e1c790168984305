import { Navigate, useParams } from 'react-router';
import { NotFound } from '../../app/faults.js';
import { PageHead } from '../../app/page-head.js';
import { currentRound } from '../../app/nav-items.js';
import { paths } from '../../app/paths.js';
import { useAccount, useSession } from '../../app/session.js';
import { ReportPageDocument } from '../../gql/graphql.js';
import { useLanguage } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { failureCode } from '../../lib/request-error.js';
import { ButtonLink } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { Page, Panel } from '../../ui/panel.js';
import { EmptyState } from '../../ui/states.js';
import { ReportView } from './report-view.js';
import './reports.css';

/** "Báo cáo của cơ quan": the current round and the person's agency where the address does not name them. */
export function Screen() {
  const { say } = useLanguage();
  const { viewer } = useSession();
  const { agencies } = useAccount();
  const params = useParams();
  const round = params['round'] ?? currentRound(viewer);
  if (!round)
    return (
      <>
        <PageHead title={say('nav.myReport')} />
        <Page>
          <Panel title={say('reportForm.round')}>
            <EmptyState icon="clock" title={say('round.noneOpen')} />
          </Panel>
        </Page>
      </>
    );
  const number = Number(params['number'] ?? (agencies.length === 1 ? agencies[0]?.number : NaN));
  if (!Number.isInteger(number)) return <AgencyChoice round={round} />;
  if (params['number'] === undefined) return <Navigate to={paths.report(round, number)} replace />;
  return <OneReport key={`${round}/${number}`} round={round} agency={number} />;
}

function AgencyChoice({ round }: { round: string }) {
  const { lang, say } = useLanguage();
  const { agencies } = useAccount();
  return (
    <>
      <PageHead title={say('nav.myReport')} sub={say('reportForm.chooseAgency')} />
      <Page>
        <Panel title={say('reportForm.agency')}>
          {agencies.length === 0 ? (
            <EmptyState title={say('reportForm.noAgency')} />
          ) : (
            <ul className="stack tight">
              {agencies.map((agency) => (
                <li key={agency.number}>
                  <ButtonLink to={paths.report(round, agency.number)}>
                    {lang === 'en' ? agency.nameEn : agency.nameVi}
                  </ButtonLink>
                </li>
              ))}
            </ul>
          )}
        </Panel>
      </Page>
    </>
  );
}

function OneReport({ round, agency }: { round: string; agency: number }) {
  const { say } = useLanguage();
  const query = useRead(ReportPageDocument, { round, agency }, { every: 60_000 });
  if (query.data)
    // A sent report is another thing than its draft: nothing typed for one may show in the other.
    return <ReportView key={query.data.report.source} page={query.data.report} />;
  if (query.isError && failureCode(query.error) === 'NOT_FOUND') return <NotFound />;
  return (
    <>
      <PageHead title={say('nav.myReport')} />
      <Page>
        <div className="p s12">
          <Loaded query={query} heights={[22, 90, 14, 240]} faultTitle={say('reportForm.notLoaded')}>
            {() => null}
          </Loaded>
        </div>
      </Page>
    </>
  );
}
