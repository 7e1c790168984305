import { useCallback, useEffect, useMemo, type ReactNode } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { formatInstant } from '@ega/shared/text/format';
import { BoardFault } from '../../app/board-fault.js';
import { useBoardView } from '../../app/board-view.js';
import { DemoBadge } from '../../app/demo-badge.js';
import { paths } from '../../app/paths.js';
import { StaleNotice } from '../../app/stale-notice.js';
import { OverviewDocument } from '../../gql/graphql.js';
import { useSay } from '../../lib/language.js';
import { usePageTitle } from '../../lib/page-title.js';
import { useRead } from '../../lib/query.js';
import { useRoundName } from '../../lib/round-name.js';
import { Button } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { AttentionList } from './attention-list.js';
import { BurnUp } from './burn-up.js';
import { Accounts, Changes } from './change-blocks.js';
import { GroupBars } from './group-bars.js';
import { Hero } from './hero.js';
import { KeyFigures } from './key-figures.js';
import { MapBlock } from './map-block.js';
import { MinistryStrip } from './ministry-strip.js';
import type { OverviewData, OverviewVariables } from './overview-data.js';
import { OwnDutiesFirst } from './own-duties-first.js';
import './overview.css';
import './presentation.css';
import { ReportingTable } from './reporting-table.js';

interface Slide {
  key: string;
  /** How the address names it: which screens there are depends on the figures, so a number would not stay true. */
  address: string;
  show: (overview: OverviewData, variables: OverviewVariables, search: string) => ReactNode;
}

/** One panel per screen, in the order in which the room is led through them. */
const SLIDES: readonly Slide[] = [
  {
    key: 'answer',
    address: 'tra-loi',
    show: (overview, variables) => <Hero overview={overview} variables={variables} />,
  },
  { key: 'figures', address: 'chi-so', show: (overview) => <KeyFigures overview={overview} /> },
  {
    key: 'burnUp',
    address: 'tien-do',
    show: (overview, variables) => <BurnUp overview={overview} variables={variables} />,
  },
  {
    key: 'changes',
    address: 'thay-doi',
    show: (_, variables, search) => <Changes variables={variables} search={search} />,
  },
  {
    key: 'map',
    address: 'ban-do',
    show: (_, variables, search) => <MapBlock variables={variables} search={search} />,
  },
  { key: 'groups', address: 'nhom-vung', show: (overview) => <GroupBars overview={overview} /> },
  { key: 'reporting', address: 'bao-cao', show: (overview) => <ReportingTable overview={overview} /> },
  {
    key: 'attention',
    address: 'can-chu-y',
    show: (overview, variables, search) => (
      <AttentionList overview={overview} variables={variables} search={search} wall />
    ),
  },
  {
    key: 'ministry',
    address: 'viec-cua-bo',
    show: (_, variables, search) => <MinistryStrip variables={variables} search={search} />,
  },
  {
    key: 'accounts',
    address: 'doi-chieu',
    show: (_, variables, search) => <Accounts variables={variables} search={search} />,
  },
];

const OWN = ['man'];
const NEEDS_EARLIER = ['changes', 'accounts'];

const FORWARD = ['ArrowRight', 'ArrowDown', 'PageDown', ' '];
const BACK = ['ArrowLeft', 'ArrowUp', 'PageUp'];
/** What uses the keys itself. */
const FIELDS = 'select, input, textarea';

/** The meeting room: no navigation, one panel per screen, arrows; the figures stand still from the first one shown. */
export function Screen() {
  const say = useSay();
  const view = useBoardView(OWN);
  const overview = useRead(OverviewDocument, view.variables, { keepFormer: true });
  const asOf = overview.data?.overview.asOf;
  usePageTitle(say('presentation.title'));
  const { change } = view;
  const now = asOf?.current ? asOf.instant : null;
  useEffect(() => {
    // Whatever arrives during the meeting changes nothing on the wall.
    if (now) change({ luc: now, ngay: null });
  }, [now, change]);
  useEffect(() => {
    document.documentElement.dataset['presenting'] = '';
    return () => {
      delete document.documentElement.dataset['presenting'];
    };
  }, []);
  const navigate = useNavigate();
  const end = paths.overview() + view.search;
  useEffect(() => {
    const key = (event: KeyboardEvent): void => {
      const within = event.target instanceof Element && event.target.closest(`${FIELDS}, dialog`);
      if (event.key === 'Escape' && !within && !document.fullscreenElement) void navigate(end);
    };
    document.addEventListener('keydown', key);
    return () => document.removeEventListener('keydown', key);
  }, [navigate, end]);
  return (
    <BoardFault query={overview} view={view}>
      <Loaded query={overview} heights={[300, 300]}>
        {(data) => (
          <OwnDutiesFirst variables={view.variables} search={view.search}>
            <Show overview={data.overview} view={view} />
          </OwnDutiesFirst>
        )}
      </Loaded>
    </BoardFault>
  );
}

function Show({ overview, view }: { overview: OverviewData; view: ReturnType<typeof useBoardView> }) {
  const say = useSay();
  const roundName = useRoundName();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const compared = Boolean(overview.since);
  const slides = useMemo(
    () => SLIDES.filter(({ key }) => compared || !NEEDS_EARLIER.includes(key)),
    [compared],
  );
  const at = Math.max(
    slides.findIndex(({ address }) => address === params.get('man')),
    0,
  );
  const last = slides.length - 1;
  const { change, search } = view;
  const showSlide = useCallback((next: number) => change({ man: slides[next]!.address }), [change, slides]);
  const end = paths.overview() + search;
  useEffect(() => {
    const key = (event: KeyboardEvent): void => {
      const inControl = event.target instanceof Element && event.target.closest(FIELDS);
      if (inControl || event.altKey || event.ctrlKey || event.metaKey) return;
      // A space on a button or link presses it.
      if (event.key === ' ' && event.target instanceof Element && event.target.closest('button, a, summary'))
        return;
      const next = FORWARD.includes(event.key)
        ? at + 1
        : BACK.includes(event.key)
          ? at - 1
          : event.key === 'Home'
            ? 0
            : event.key === 'End'
              ? last
              : null;
      if (next === null) return;
      event.preventDefault();
      if (next >= 0 && next <= last) showSlide(next);
    };
    document.addEventListener('keydown', key);
    return () => document.removeEventListener('keydown', key);
  }, [at, last, showSlide]);
  const { asOf } = overview;
  const slide = slides[at]!;
  return (
    <div className="show">
      <header className="show-head">
        <h1>{asOf.round ? say('overview.title', { round: roundName(asOf.round) }) : say('nav.overview')}</h1>
        <DemoBadge />
        <span className="num">
          {say('overview.asOfInstant', { instant: formatInstant(asOf.instant) })} ·{' '}
          {say(asOf.basis === 'verified' ? 'overview.onVerified' : 'overview.onReported')}
        </span>
      </header>
      <div className={`page show-body show-${slide.key}`} key={slide.key}>
        {slide.show(overview, view.variables, search)}
      </div>
      <footer className="show-foot">
        <StaleNotice view={view} asOf={asOf} />
        <nav aria-label={say('presentation.screens')}>
          <Button
            icon="chevronLeft"
            unavailable={at === 0 ? '' : undefined}
            onClick={() => showSlide(at - 1)}
          >
            {say('presentation.back')}
          </Button>
          <span className="num" role="status">
            {say('presentation.position', { at: at + 1, of: slides.length })}
          </span>
          <Button
            icon="chevronRight"
            unavailable={at === last ? '' : undefined}
            onClick={() => showSlide(at + 1)}
          >
            {say('presentation.next')}
          </Button>
          {document.fullscreenEnabled && (
            <Button kind="text" onClick={() => void document.documentElement.requestFullscreen()}>
              {say('presentation.fullScreen')}
            </Button>
          )}
          <Button kind="text" onClick={() => void navigate(end)}>
            {say('presentation.end')}
          </Button>
        </nav>
      </footer>
    </div>
  );
}
