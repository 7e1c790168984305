import '../../ui/styles/administration.css';
import './today.css';
import { useState } from 'react';
import { formatDate } from '@ega/shared/text/format';
import { PageHead } from '../../app/page-head.js';
import { TodayDocument } from '../../gql/graphql.js';
import { useWorldMinute, worldToday } from '../../lib/clock.js';
import { useLanguage } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { Button } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/panel.js';
import { EmptyState } from '../../ui/states.js';
import { CallDialog } from './call-dialog.js';
import { OverdueReturnsPanel, VerifyPanel } from './verify-panel.js';
import { RequestsPanel } from './requests-panel.js';
import { roundWord, type Today, type Unsent } from './today-words.js';
import { UnsentPanel } from './unsent-panel.js';

/** Việc hôm nay: what waits for an officer, most pressing first; every line leads to the place of work (practice.md 19). */
export function Screen() {
  const { say, lang } = useLanguage();
  useWorldMinute();
  const query = useRead(TodayDocument, {}, { every: 60_000 });
  const round = query.data?.today.round;
  return (
    <>
      <PageHead
        title={say('today.title')}
        sub={round && say('today.sub', { quarter: roundWord(round, lang), date: formatDate(worldToday()) })}
      >
        <Button icon="print" onClick={() => window.print()}>
          {say('act.print')}
        </Button>
      </PageHead>
      <Page>
        <Loaded query={query} heights={[44, 120, 44, 120]}>
          {({ today }) => <Work today={today} />}
        </Loaded>
      </Page>
    </>
  );
}

function Work({ today }: { today: Today }) {
  const { say } = useLanguage();
  const [calling, setCalling] = useState<Unsent | null>(null);
  const { round, unsent, newlyIssued, answeredReturns, overdueReturns, requests } = today;
  const broken = unsent.filter((line) => line.brokenPromise);
  const late = unsent.filter((line) => line.daysLate > 0);
  const lists = [requests, broken, newlyIssued, answeredReturns, overdueReturns, late];
  if (lists.every((list) => list.length === 0))
    return (
      <div className="p s12">
        <EmptyState icon="done" title={say('today.nothing')}>
          {say('today.nothingMore')}
        </EmptyState>
      </div>
    );
  return (
    <>
      {requests.length > 0 && <RequestsPanel requests={requests} />}
      {broken.length > 0 && round && (
        <UnsentPanel title={say('today.broken')} round={round.id} lines={broken} onCall={setCalling} />
      )}
      {answeredReturns.length > 0 && <VerifyPanel title={say('today.answered')} lines={answeredReturns} />}
      {newlyIssued.length > 0 && <VerifyPanel title={say('today.newlyIssued')} lines={newlyIssued} />}
      {overdueReturns.length > 0 && round && <OverdueReturnsPanel round={round.id} lines={overdueReturns} />}
      {late.length > 0 && round && (
        <UnsentPanel title={say('today.late')} round={round.id} lines={late} onCall={setCalling} />
      )}
      {calling && round && <CallDialog round={round.id} line={calling} onClose={() => setCalling(null)} />}
    </>
  );
}
