import { useParams } from 'react-router';
import { PageHead } from '../../app/page-head.js';
import { paths } from '../../app/paths.js';
import { PrintHead } from '../../app/print-head.js';
import { useCan } from '../../app/session.js';
import { ReceiptDocument, type ReceiptQuery } from '../../gql/graphql.js';
import { formName } from '@ega/shared/reports/question-text';
import type { FormVariant } from '@ega/shared/agencies/kind';
import { isTrialRound } from '@ega/shared/rounds/round';
import { formatInstant, formatInstantExact } from '@ega/shared/text/format';
import { useLanguage } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { failureCode } from '../../lib/request-error.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { Page, Panel } from '../../ui/panel.js';
import { EmptyState } from '../../ui/states.js';
import { arrivalText } from './entry-notice.js';
import { printedReceipt } from './print-links.js';
import { askWords } from './time-request.js';
import { deadlineText } from '../../lib/deadline-text.js';
import { roundName } from '../../lib/round-name.js';
import './reports.css';

type Receipt = ReceiptQuery['receipt'];

/** Phiếu tiếp nhận báo cáo: what was sent, when, by whom, and the code by which anybody can check it. */
export function Screen() {
  const { say } = useLanguage();
  const number = useParams()['receipt'] ?? '';
  const query = useRead(ReceiptDocument, { number });
  const missing = query.isError && failureCode(query.error) === 'NOT_FOUND';
  return (
    <div className="report slip">
      <PageHead title={say('receipt.title')} sub={say('receipt.sub', { number })} />
      <Page>
        {query.data ? (
          <Slip receipt={query.data.receipt} />
        ) : (
          <div className="p s12">
            {missing ? (
              <EmptyState
                title={say('receipt.unknown')}
                action={<ButtonLink to={paths.home()}>{say('nav.home')}</ButtonLink>}
              >
                {say('receipt.unknownMore')}
              </EmptyState>
            ) : (
              <Loaded query={query} heights={[34, 22, 140, 22]}>
                {() => null}
              </Loaded>
            )}
          </div>
        )}
      </Page>
    </div>
  );
}

function Slip({ receipt }: { receipt: Receipt }) {
  const { lang, say } = useLanguage();
  const may = useCan();
  const round = roundName(receipt.round.id, lang);
  const valid = receipt.status === 'valid';
  const mine = may('report.readDraft', { agencyNumber: receipt.agency.number });
  return (
    <>
      <PrintHead asOf={{ round: receipt.round.id }} />
      <Panel
        span={8}
        className="rc"
        title={
          <span className={`rch ${valid ? '' : 'off'}`}>
            <Icon name={valid ? 'done' : 'returned'} />
            <span>{say(headOf(receipt.status), { round, n: receipt.revisionNumber })}</span>
          </span>
        }
      >
        {!valid && receipt.statusAt && (
          <Notice
            tone="warning"
            lead={say(receipt.status === 'voided' ? 'receipt.voided' : 'receipt.withdrawn')}
          >
            {say('receipt.statusAt', { at: formatInstant(receipt.statusAt) })}
          </Notice>
        )}
        {valid && receipt.superseded && <Notice tone="info">{say('receipt.superseded')}</Notice>}
        <dl className="kvr">
          <dt>{say('receipt.number')}</dt>
          <dd className="num b">{receipt.number}</dd>
          <dt>{say('receipt.agency')}</dt>
          <dd>{lang === 'en' ? receipt.agency.nameEn : receipt.agency.agencyName}</dd>
          <dt>{say('receipt.receiver')}</dt>
          <dd>{say('reportForm.receiver')}</dd>
          <dt>{say('reportForm.formName')}</dt>
          <dd>{formName(receipt.agency.variant as FormVariant, lang)}</dd>
          <dt>{say('receipt.preparedBy')}</dt>
          <dd>{receipt.preparedBy}</dd>
          <dt>{say('receipt.submittedBy')}</dt>
          <dd>
            {receipt.submittedBy}
            {' · '}
            <span className="num">{formatInstantExact(receipt.recordedAt)} (+07:00)</span>
          </dd>
          {receipt.substituteOf && (
            <>
              <dt>{say('substitute.receipt')}</dt>
              <dd>
                {say('substitute.receiptText', {
                  approver: receipt.substituteOf,
                  document: receipt.authorisedBy ?? '',
                })}
              </dd>
            </>
          )}
          {receipt.entry && (
            <>
              <dt>{say('entry.receipt')}</dt>
              <dd>
                {arrivalText(receipt.entry, say)} {say('entry.entered', { by: receipt.entry.enteredBy })}{' '}
                {receipt.entry.confirmedBy && receipt.entry.confirmedAt
                  ? say('entry.confirmed', {
                      by: receipt.entry.confirmedBy,
                      at: formatInstant(receipt.entry.confirmedAt),
                    })
                  : say('entry.unconfirmed')}
              </dd>
            </>
          )}
          <dt>{say('receipt.timeliness')}</dt>
          <dd>
            <span className={receipt.late ? 'st st-late' : 'st st-done'}>
              <Icon name={receipt.late ? 'late' : 'done'} />
              {say(receipt.late ? 'report.fact.late' : 'report.fact.onTime')}
            </span>{' '}
            {say('receipt.dueWas', { until: deadlineText(receipt.dueAt, lang) })}
          </dd>
          <dt>{say('receipt.content')}</dt>
          <dd>
            {say('receipt.counts', {
              answered: receipt.answered,
              confirmed: receipt.confirmed,
              changed: receipt.changed,
              files: receipt.fileCount,
            })}
          </dd>
          {receipt.coverPending && (
            <>
              <dt>{say('receipt.cover')}</dt>
              <dd>{say('report.fact.supplementDue')}</dd>
            </>
          )}
          <dt>{say('receipt.hash')}</dt>
          <dd className="hash num">{grouped(receipt.hash)}</dd>
          <dt>{say('receipt.chain')}</dt>
          <dd className="hash num">{grouped(receipt.chainHead)}</dd>
        </dl>
        <p className="sm">
          <span className={receipt.hashMatches ? 'st st-done' : 'st st-over'}>
            <Icon name={receipt.hashMatches ? 'verified' : 'over'} />
            {say(receipt.hashMatches ? 'receipt.hashMatches' : 'receipt.hashDiffers')}
          </span>
        </p>
        <p className="rcb noprint">
          <a className="btn pri" href={printedReceipt(receipt.number)} download>
            <Icon name="download" />
            {say('receipt.download')}
          </a>
          {mine && (
            <ButtonLink icon="file" to={paths.report(receipt.round.id, receipt.agency.number)}>
              {say('receipt.toReport')}
            </ButtonLink>
          )}
          <Button icon="print" onClick={() => window.print()}>
            {say('receipt.print')}
          </Button>
        </p>
      </Panel>
      <Panel span={4} title={say('receipt.next')} className="noprint">
        <ol className="nx">
          <Step on title={say('receipt.stepSent')} text={formatInstant(receipt.recordedAt)} />
          <Step title={say('receipt.stepReview')} text={say('receipt.stepReviewMore')} />
          <Step title={say('receipt.stepDecision')} text={say('receipt.stepDecisionMore')} />
        </ol>
        <p className="cap">
          {say('receipt.fixed')}
          {!isTrialRound(receipt.round.id) &&
            ` ${say('receipt.reopen', { button: say(askWords('reopening')) })}`}
        </p>
      </Panel>
    </>
  );
}

function Step({ on, title, text }: { on?: boolean; title: string; text: string }) {
  return (
    <li className={on ? 'on' : undefined}>
      <b>{title}</b>
      <span className="num">{text}</span>
    </li>
  );
}

function headOf(status: string): 'receipt.headValid' | 'receipt.headWithdrawn' | 'receipt.headVoided' {
  if (status === 'withdrawn') return 'receipt.headWithdrawn';
  return status === 'voided' ? 'receipt.headVoided' : 'receipt.headValid';
}

/** Groups of four, four of them a part: a code that can be read out and compared. */
function grouped(hash: string): string {
  const fours = hash.match(/.{1,4}/g) ?? [];
  return Array.from({ length: Math.ceil(fours.length / 4) }, (_, part) =>
    fours.slice(part * 4, part * 4 + 4).join(' '),
  ).join(' · ');
}
