import '../../ui/styles/administration.css';
import './today.css';
import { Fragment, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { instantOf } from '@ega/shared/text/civil-date';
import { formatDate } from '@ega/shared/text/format';
import { CallDialog } from '../../app/call-dialog.js';
import { IgnoredNotice } from '../../app/ignored-notice.js';
import { PageHead } from '../../app/page-head.js';
import { paths } from '../../app/paths.js';
import { PrintHead } from '../../app/print-head.js';
import { TodayDocument } from '../../gql/graphql.js';
import { machineNow, useWorldMinute, worldNow, worldToday } from '../../lib/clock.js';
import { useLanguage } from '../../lib/language.js';
import { useRead } from '../../lib/query.js';
import { roundName } from '../../lib/round-name.js';
import { Button } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/panel.js';
import { EmptyState } from '../../ui/states.js';
import { chosenAgencies } from './chosen-agencies.js';
import { OverdueCoversPanel } from './overdue-covers-panel.js';
import { OverdueReturnsPanel } from './overdue-returns-panel.js';
import { RequestsPanel } from './requests-panel.js';
import { nameOf, type Chased, type OverdueReturn, type Today, type Unsent } from './today-words.js';
import { UnsentPanel } from './unsent-panel.js';
import { VerifyPanel } from './verify-panel.js';

/** Việc hôm nay: what waits for an officer, most pressing first; every line leads to the place of work (practice.md 19). */
export function Screen() {
  const { say, lang } = useLanguage();
  useWorldMinute();
  const query = useRead(TodayDocument, {}, { every: 60_000 });
  const round = query.data?.today.round;
  const asked = instantOf(worldNow() - machineNow() + query.dataUpdatedAt);
  const [address] = useSearchParams();
  const { chosen, ignored } = chosenAgencies(address);
  return (
    <>
      <PageHead
        title={say('today.title')}
        sub={round && say('today.sub', { quarter: roundName(round, lang), date: formatDate(worldToday()) })}
      >
        <PrintHead asOf={query.data && { round: round?.id ?? null, instant: asked }} />
        <Button icon="print" onClick={() => window.print()}>
          {say('act.print')}
        </Button>
      </PageHead>
      <Page>
        <div className="s12 board-notices">
          <IgnoredNotice names={ignored} />
          {chosen.length > 0 && (
            <Notice tone="info">
              {say('today.chosen', { count: chosen.length })}{' '}
              <Link to={paths.today()}>{say('today.showAll')}</Link>
            </Notice>
          )}
        </div>
        <Loaded query={query} heights={[44, 120, 44, 120]}>
          {({ today }) => (
            <>
              {today.yearsWithoutTet.length > 0 && <WithoutTet years={today.yearsWithoutTet} />}
              <Work today={narrowed(today, chosen)} />
            </>
          )}
        </Loaded>
      </Page>
    </>
  );
}

function narrowed(today: Today, chosen: readonly number[]): Today {
  if (chosen.length === 0) return today;
  const of = <Row extends { agencyNumber: number }>(rows: readonly Row[]): Row[] =>
    rows.filter(({ agencyNumber }) => chosen.includes(agencyNumber));
  return {
    ...today,
    unsent: of(today.unsent),
    newlyIssued: of(today.newlyIssued),
    answeredReturns: of(today.answeredReturns),
    overdueReturns: of(today.overdueReturns),
    overdueCovers: of(today.overdueCovers),
    requests: of(today.requests),
  };
}

/** Without Tết among the days off people would be reminded while nobody is there. */
function WithoutTet({ years }: { years: readonly number[] }) {
  const { say } = useLanguage();
  return (
    <div className="s12">
      <Notice
        tone="warning"
        icon="clock"
        action={<Link to={paths.guidance()}>{say('today.enterDays')}</Link>}
      >
        {say('today.withoutTet', { years: years.join(', ') })}
      </Notice>
    </div>
  );
}

function Work({ today }: { today: Today }) {
  const { say, lang } = useLanguage();
  const [calling, setCalling] = useState<Chased | null>(null);
  const round = today.round?.id ?? '';
  const blocks = BLOCKS.map((block) => ({ ...block, count: block.lines(today).length })).filter(
    ({ count }) => count > 0,
  );
  if (blocks.length === 0)
    return (
      <div className="p s12">
        <EmptyState icon="done" title={say('today.nothing')}>
          {say('today.nothingMore')}
        </EmptyState>
      </div>
    );
  return (
    <>
      <nav className="s12 today-sum noprint" aria-label={say('today.summary')}>
        {blocks.map(({ id, title, count }) => (
          <a key={id} href={`#${id}`}>
            <b className="num">{count}</b> {say(title)}
          </a>
        ))}
      </nav>
      {blocks.map(({ id, title, panel }) => (
        <Fragment key={id}>{panel({ id, title: say(title), round, today, onCall: setCalling })}</Fragment>
      ))}
      {calling && (
        <CallDialog
          round={round}
          agency={calling.agencyNumber}
          name={nameOf(calling, lang)}
          earlier={calling.calls}
          onClose={() => setCalling(null)}
        />
      )}
    </>
  );
}

interface PanelFacts {
  id: string;
  title: string;
  round: string;
  today: Today;
  onCall: (line: Chased) => void;
}

const broken = (today: Today): Unsent[] => today.unsent.filter((line) => line.brokenPromise);
const brokenReturns = (today: Today): OverdueReturn[] =>
  today.overdueReturns.filter((line) => line.brokenPromise);
const overdueReturns = (today: Today): OverdueReturn[] =>
  today.overdueReturns.filter((line) => line.daysLate > 0);
const late = (today: Today): Unsent[] => today.unsent.filter((line) => line.daysLate > 0);

/** The kinds of work, most pressing first; one without lines is not shown. */
const BLOCKS = [
  {
    id: 'de-nghi',
    title: 'today.requests',
    lines: (today: Today) => today.requests,
    panel: ({ id, today }: PanelFacts) => <RequestsPanel id={id} requests={today.requests} />,
  },
  {
    id: 'cam-ket',
    title: 'today.broken',
    lines: broken,
    panel: ({ today, ...facts }: PanelFacts) => <UnsentPanel {...facts} lines={broken(today)} />,
  },
  {
    id: 'cam-ket-hoan-thien',
    title: 'today.brokenReturns',
    lines: brokenReturns,
    panel: ({ today, ...facts }: PanelFacts) => (
      <OverdueReturnsPanel {...facts} lines={brokenReturns(today)} />
    ),
  },
  {
    id: 'gui-lai',
    title: 'today.answered',
    lines: (today: Today) => today.answeredReturns,
    panel: ({ id, title, today }: PanelFacts) => (
      <VerifyPanel id={id} title={title} lines={today.answeredReturns} />
    ),
  },
  {
    id: 'moi-ban-hanh',
    title: 'today.newlyIssued',
    lines: (today: Today) => today.newlyIssued,
    panel: ({ id, title, today }: PanelFacts) => (
      <VerifyPanel id={id} title={title} lines={today.newlyIssued} />
    ),
  },
  {
    id: 'qua-han-hoan-thien',
    title: 'today.overdueReturns',
    lines: overdueReturns,
    panel: ({ today, ...facts }: PanelFacts) => (
      <OverdueReturnsPanel {...facts} lines={overdueReturns(today)} />
    ),
  },
  {
    id: 'qua-han-gui',
    title: 'today.late',
    lines: late,
    panel: ({ today, ...facts }: PanelFacts) => <UnsentPanel {...facts} lines={late(today)} />,
  },
  {
    id: 'qua-han-van-ban',
    title: 'today.overdueCovers',
    lines: (today: Today) => today.overdueCovers,
    panel: ({ id, title, today }: PanelFacts) => (
      <OverdueCoversPanel id={id} title={title} lines={today.overdueCovers} />
    ),
  },
] as const;
