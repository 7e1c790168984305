import { Link } from 'react-router';
import { formatDate, formatInstant } from '@ega/shared/text/format';
import type { AgencyKind } from '@ega/shared/agencies/kind';
import { civilDateAt, type CivilDate } from '@ega/shared/text/civil-date';
import { paths } from '../../app/paths.js';
import { useCan } from '../../app/session.js';
import { deadlineText } from '../../lib/deadline-text.js';
import { useLanguage, useSay } from '../../lib/language.js';
import { useRegionName } from '../../lib/region-name.js';
import { roundName } from '../../lib/round-name.js';
import { Panel } from '../../ui/panel.js';
import type { AgencyData } from './agency-page.js';

const CONFIDENCE = {
  found: 'agency.codeFound',
  derived: 'agency.codeDerived',
  unverified: 'agency.codeUnverified',
} as const;

export function AgencyFacts({ page, search }: { page: AgencyData; search: string }) {
  const say = useSay();
  const regionName = useRegionName();
  const { lang } = useLanguage();
  const may = useCan();
  const readsReceipts = may('receipt.read');
  const { agency, row, asOf } = page;
  // What the registry knows of later years does not yet hold on the day shown.
  const successions = agency.successions.filter(
    (succession) => succession.effectiveFrom <= civilDateAt(asOf.instant),
  );
  const confidence = CONFIDENCE[agency.codeConfidence as keyof typeof CONFIDENCE] ?? CONFIDENCE.unverified;
  const state = row.reportState[0];
  const sentAt = row.submittedAt[0];
  const due = row.dueAt[0];
  const sendings = page.log.filter(({ round, receiptNumber }) => round === asOf.round && receiptNumber);
  const resent = new Set(sendings.map(({ receiptNumber }) => receiptNumber)).size > 1;
  return (
    <Panel title={say('agency.facts')} span={4}>
      <dl className="facts">
        <dt>{say('agency.reporter')}</dt>
        <dd>{agency.agencyName}</dd>
        <dt>{say('agency.code')}</dt>
        <dd>
          {agency.code ?? '–'} {agency.code && <span className="mut">({say(confidence)})</span>}
        </dd>
        <dt>{say('agency.region')}</dt>
        <dd>
          {say(`kind.${agency.kind as AgencyKind}`)}
          {agency.region6 && ` · ${regionName(agency.region6)}`}
        </dd>
        <dt>{say('agency.leadUnit')}</dt>
        <dd>{page.leadUnit ?? '–'}</dd>
        <dt>{say('agency.reportOfRound')}</dt>
        <dd>
          {asOf.round && <>{roundName(asOf.round, lang)}: </>}
          {state && say(`agencies.report.${state}`)}
          {sentAt && <> · {formatInstant(sentAt)}</>}
          {row.late[0] && <> · {say('agencies.late')}</>}
          {!sentAt && due && <> · {deadlineText(due, lang)}</>}
        </dd>
        {page.receiptNumber && asOf.round && (
          <>
            <dt>{say('agency.receipt')}</dt>
            <dd className="num">
              {readsReceipts ? (
                <Link to={paths.receipt(asOf.round, page.receiptNumber)}>{page.receiptNumber}</Link>
              ) : (
                page.receiptNumber
              )}
            </dd>
          </>
        )}
        {page.receiptNumber && (may('report.review') || may('report.assign')) && (
          <>
            <dt>{say('agencyDetails.review')}</dt>
            <dd>
              <Link to={paths.review(page.receiptNumber)}>
                {say('agencyDetails.reviewOf', { receipt: page.receiptNumber })}
              </Link>
            </dd>
          </>
        )}
        {resent && asOf.round && may('report.read', { agencyNumber: agency.number }) && (
          <>
            <dt>{say('agencyDetails.compare')}</dt>
            <dd>
              <Link to={paths.compare(asOf.round, agency.number)}>{say('agencyDetails.compareOpen')}</Link>
            </dd>
          </>
        )}
        {successions.length > 0 && (
          <>
            <dt>{say('agency.succession')}</dt>
            <dd>
              {successions.map((succession, index) => (
                <p key={index}>
                  {say(succession.direction === 'before' ? 'agency.before' : 'agency.after')}:{' '}
                  {succession.agency && (
                    <Link to={paths.agency(succession.agency.slug) + search}>
                      {lang === 'en' ? succession.agency.nameEn : succession.agency.nameVi}
                    </Link>
                  )}{' '}
                  <span className="num">{formatDate(succession.effectiveFrom as CivilDate)}</span>{' '}
                  <span className="mut">{succession.legalBasis}</span>
                </p>
              ))}
            </dd>
          </>
        )}
      </dl>
    </Panel>
  );
}
