import '../../ui/styles/administration.css';
import './review.css';
import { useEffect, useRef } from 'react';
import { Link, useParams } from 'react-router';
import { parseReceiptNumber } from '@ega/shared/reports/receipt';
import { formatDate, formatInstant } from '@ega/shared/text/format';
import { NotFound } from '../../app/faults.js';
import { PageHead } from '../../app/page-head.js';
import { paths } from '../../app/paths.js';
import { useAccount } from '../../app/session.js';
import { OpenReviewDocument, ReviewQueueDocument, ReviewSheetDocument } from '../../gql/graphql.js';
import { useLanguage } from '../../lib/language.js';
import { useRead, useSend } from '../../lib/query.js';
import { failureCode } from '../../lib/request-error.js';
import { useRoundName } from '../../lib/round-name.js';
import { ButtonLink } from '../../ui/button.js';
import { FlowBadge } from '../../ui/flow-badge.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { QueueAside } from './queue-aside.js';
import { SecondLookPanel } from './second-look-panel.js';
import { SheetBody } from './sheet-body.js';
import type { Sheet } from './sheet.js';

/** One report under review, named by a receipt number: 2018Q1-038-02. */
export function Screen() {
  const { report = '' } = useParams();
  const named = parseReceiptNumber(report);
  return named ? (
    <ReviewOf
      key={`${named.roundId}/${named.agencyNumber}`}
      round={named.roundId}
      agency={named.agencyNumber}
      revision={named.revisionNumber}
    />
  ) : (
    <NotFound />
  );
}

function ReviewOf({ round, agency, revision }: { round: string; agency: number; revision: number }) {
  const { say, lang } = useLanguage();
  const roundName = useRoundName();
  const query = useRead(ReviewSheetDocument, { round, agency });
  const sheet = query.data?.reviewSheet;
  useOpening(sheet);
  if (query.error && failureCode(query.error) === 'NOT_FOUND' && !sheet) return <NotFound />;
  const name = sheet ? (lang === 'en' ? sheet.agency.nameEn : sheet.agency.nameVi) : '';
  const quarter = roundName(round);
  return (
    <>
      <PageHead
        title={
          sheet ? say('review.sheetTitle', { agency: name, quarter }) : say('review.queueTitle', { quarter })
        }
        mark={sheet && <FlowBadge state={sheet.state === 'draft' ? 'drafting' : sheet.state} />}
        sub={sheet && <SentLine sheet={sheet} />}
      >
        <ButtonLink small icon="chevronLeft" to={`${paths.reviewQueue()}?ky=${round}`}>
          {say('review.back')}
        </ButtonLink>
      </PageHead>
      <div className="rv">
        <QueueAside round={round} agency={agency} />
        <section className="df" aria-label={name || say('review.queue')}>
          <Loaded query={query} heights={[36, 90, 90, 90]}>
            {({ reviewSheet }) => (
              <>
                <Notices sheet={reviewSheet} revision={revision} />
                <SheetBody key={reviewSheet.revisionId} sheet={reviewSheet} agency={name} />
              </>
            )}
          </Loaded>
        </section>
      </div>
    </>
  );
}

function SentLine({ sheet }: { sheet: Sheet }) {
  const { say } = useLanguage();
  return (
    <>
      {say('review.sentBy', {
        number: sheet.revisionNumber,
        at: formatInstant(sheet.submittedAt),
        prepared: sheet.preparedBy,
        submitted: sheet.submittedBy,
      })}
      {sheet.late && ` · ${say('review.late')}`} ·{' '}
      <Link to={paths.receipt(sheet.round.id, sheet.receiptNumber)}>
        {say('review.receipt', { number: sheet.receiptNumber })}
      </Link>
    </>
  );
}

const REFUSALS = ['SAME_PERSON', 'OWN_UNIT', 'FORBIDDEN_ACTION'] as const;

function Notices({ sheet, revision }: { sheet: Sheet; revision: number }) {
  const { say } = useLanguage();
  const { id } = useAccount();
  const refusal = REFUSALS.find((code) => code === sheet.refusal);
  const until = sheet.moves.findLast((move) => move.to === 'returned');
  return (
    <div className="notices">
      {sheet.revisionNumber !== revision && (
        <Notice tone="neutral">{say('review.otherRevision', { number: sheet.revisionNumber })}</Notice>
      )}
      {refusal && sheet.state === 'submitted' && (
        <Notice tone="info" icon="lock">
          {say(`review.refusal.${refusal}`)}
        </Notice>
      )}
      {sheet.state === 'submitted' && sheet.openedBy && sheet.openedBy.id !== id && !refusal && (
        <Notice tone="warning" icon="person">
          {say('review.otherOfficer', { name: sheet.openedBy.name })}
        </Notice>
      )}
      {sheet.state === 'returned' && until && (
        <Notice tone="info" icon="returned" action={<NextReport sheet={sheet} />}>
          {say('report.state.returned')}: {until.by}, {formatInstant(until.at)}
        </Notice>
      )}
      {sheet.state === 'verified' && (
        <Notice tone="good" action={<NextReport sheet={sheet} />}>
          {say('review.state.verified')}
        </Notice>
      )}
      {sheet.state === 'draft' && <Notice tone="neutral">{say('review.state.draft')}</Notice>}
      {sheet.entry && (
        <Notice
          tone="neutral"
          icon="file"
          lead={say('entry.entered', { by: sheet.entry.enteredBy })}
          action={<Enter sheet={sheet} />}
        >
          {say('entry.arrived', {
            channel: say(`entry.channel.${sheet.entry.channel}`),
            date: formatDate(sheet.entry.arrivedOn),
            number: sheet.entry.arrivalNumber,
          })}{' '}
          {sheet.entry.confirmedBy && sheet.entry.confirmedAt
            ? say('entry.confirmed', {
                by: sheet.entry.confirmedBy,
                at: formatInstant(sheet.entry.confirmedAt),
              })
            : say('entry.unconfirmed')}
        </Notice>
      )}
      <SecondLookPanel sheet={sheet} />
      {sheet.coverPending && sheet.state === 'submitted' && (
        <Notice tone="neutral" icon="file">
          {say('review.coverPending')}
        </Notice>
      )}
    </div>
  );
}

/** What completes a report that came outside the system comes there, too. */
function Enter({ sheet }: { sheet: Sheet }) {
  const { say } = useLanguage();
  const { round, agency, entry } = sheet;
  if (entry?.open && entry.byViewer)
    return (
      <ButtonLink small to={paths.report(round.id, agency.number)}>
        {say('entry.continue')}
      </ButtonLink>
    );
  if (!sheet.allowed.includes('enter')) return null;
  return (
    <ButtonLink small to={paths.entry(round.id, agency.number)}>
      {say('entry.complete')}
    </ButtonLink>
  );
}

/** On with the next paper of the pile. */
function NextReport({ sheet }: { sheet: Sheet }) {
  const { say } = useLanguage();
  const queue = useRead(ReviewQueueDocument, { round: sheet.round.id });
  const next = queue.data?.reviewQueue.items.find((item) => item.state === 'submitted');
  return next ? <Link to={paths.review(next.receiptNumber)}>{say('review.next')}</Link> : null;
}

/** From the moment an officer looks at it the agency cannot withdraw (practice.md 17). */
function useOpening(sheet: Sheet | undefined): void {
  const { mutate } = useSend(OpenReviewDocument, { refresh: [ReviewSheetDocument, ReviewQueueDocument] });
  const opened = useRef<string | null>(null);
  const due = sheet?.allowed.includes('open') ? sheet : undefined;
  useEffect(() => {
    if (!due || opened.current === due.revisionId) return;
    opened.current = due.revisionId;
    mutate({ round: due.round.id, agency: due.agency.number });
  }, [due, mutate]);
}
