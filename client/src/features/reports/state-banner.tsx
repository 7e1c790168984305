import type { CivilDate } from '@ega/shared/text/civil-date';
import { formatDate, formatInstant } from '@ega/shared/text/format';
import { Link } from 'react-router';
import { paths } from '../../app/paths.js';
import { useAccount } from '../../app/session.js';
import { worldToday } from '../../lib/clock.js';
import { useLanguage, type Say } from '../../lib/language.js';
import { Notice } from '../../ui/notice.js';
import { deadlineText } from '../../lib/deadline-text.js';
import { EntryNotice } from './entry-notice.js';
import type { Page } from './draft/sheet.js';
import { takenUntil } from './time-given.js';
import { askWords, TimeRequest, type TimeAsking, useTimeAsking } from './time-request.js';

const REFUSALS = ['ROUND_NOT_OPEN', 'ROUND_CLOSED', 'RETURN_EXPIRED'] as const;

/** Where the report stands and what follows from it, above the form. */
export function StateBanner({ page, asked }: { page: Page; asked: number }) {
  const { say } = useLanguage();
  const receipt = page.receipts.findLast((line) => line.status === 'valid');
  const asking = useTimeAsking(page);
  return (
    <div className="banners">
      <EntryNotice page={page} />
      <OwnPart page={page} />
      <Reception page={page} asking={asking} />
      {page.state === 'draft' && page.sentBackReason && (
        <Notice tone="warning" icon="returned" lead={say('reportForm.sentBack')}>
          {page.sentBackReason}
        </Notice>
      )}
      {page.state === 'returned' && (
        <Notice
          tone="warning"
          icon="returned"
          lead={asked > 0 ? say('reportForm.returned', { count: asked }) : say('reportForm.returnedAnswered')}
        >
          {page.returnedUntil && <Until instant={page.returnedUntil} />}
          {page.sentBackReason && ` ${say('reportForm.sentBack')} ${page.sentBackReason}`}
        </Notice>
      )}
      {page.state === 'ready' && (
        <Notice
          tone="info"
          icon="person"
          lead={say('reportForm.ready', {
            by: page.readyBy ?? '',
            at: page.readyAt ? formatInstant(page.readyAt) : '',
          })}
        >
          {page.readyByViewer && !page.secondPairWaived
            ? say('reportForm.readySecondPerson')
            : say('reportForm.readyMore')}
        </Notice>
      )}
      {(page.state === 'submitted' || page.state === 'verified') && (
        <Notice
          tone={page.state === 'verified' ? 'good' : 'info'}
          lead={say(page.state === 'verified' ? 'reportForm.verified' : 'reportForm.submitted')}
          action={
            receipt && (
              <Link to={paths.receipt(page.round.id, receipt.number)}>
                {say('reportForm.receiptNumber', { number: receipt.number })}
              </Link>
            )
          }
        >
          {page.state === 'submitted' &&
            say(page.opened ? 'reportForm.openedByOfficer' : 'reportForm.notOpenedYet')}
        </Notice>
      )}
      {page.coverDueOn && (
        <Notice tone="warning" icon="file" lead={say('report.fact.supplementDue')}>
          {coverDueText(page.coverDueOn, say)}
        </Notice>
      )}
      <TimeRequest page={page} asking={asking} />
    </div>
  );
}

/** A contributor is told what is his. */
function OwnPart({ page }: { page: Page }) {
  const { say } = useLanguage();
  const { role } = useAccount();
  if (role !== 'contributor' || page.source !== 'draft') return null;
  const mine = page.assignments.filter((each) => each.mine);
  return (
    <Notice
      tone="info"
      icon="person"
      lead={mine.length === 0 ? say('assign.mineNone') : say('assign.mine', { count: mine.length })}
    >
      {mine.length > 0 && `${mine.map((each) => each.question).join(', ')}. ${say('assign.mineMore')}`}
    </Notice>
  );
}

/** Until when the signed document is owed, or since when it is late. */
export function coverDueText(dueOn: CivilDate, say: Say): string {
  return say(dueOn < worldToday() ? 'reportCover.overdue' : 'reportCover.dueOn', { date: formatDate(dueOn) });
}

function Until({ instant }: { instant: string }) {
  const { lang, say } = useLanguage();
  return <>{say('reportForm.returnedUntil', { until: deadlineText(instant, lang) })}</>;
}

/** Whether a report would be taken now, and if not, how to ask for it while nothing has been asked. */
function Reception({ page, asking }: { page: Page; asking: TimeAsking }) {
  const { lang, say } = useLanguage();
  // Of a report that an officer enters, the day of arrival decides, not today.
  if (page.state === 'submitted' || page.state === 'verified' || page.entry?.open) return null;
  const { accepted, late, refusal } = page.acceptance;
  const reason = REFUSALS.find((each) => each === refusal);
  if (!accepted && reason)
    return (
      <Notice tone="error" icon="lock" lead={say(`error.${reason}`)}>
        {reason === 'ROUND_NOT_OPEN'
          ? say('reportForm.opensAt', { at: formatInstant(page.round.opensAt) })
          : asking.kind &&
            asking.unanswered === false &&
            say('reportForm.howToAsk', { button: say(askWords(asking.kind)) })}
      </Notice>
    );
  if (late && page.state !== 'returned')
    return (
      <Notice tone="warning" icon="late" lead={say('reportForm.pastDue')}>
        {say('reportForm.stillTaken', { until: deadlineText(takenUntil(page), lang) })}
      </Notice>
    );
  return null;
}
