import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { BoardControls, BoardNotices, ExportLinks } from '../../app/board-controls.js';
import { BoardFault } from '../../app/board-fault.js';
import { IgnoredNotice } from '../../app/ignored-notice.js';
import { PageHead } from '../../app/page-head.js';
import { AREAS, type AreaSlug, paths } from '../../app/paths.js';
import { useSay } from '../../lib/language.js';
import { useRoundName } from '../../lib/round-name.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/panel.js';
import type { AreaPageView } from './area-view.js';
import './areas.css';

export interface AreaAsOf {
  instant: string;
  position?: string;
  current: boolean;
  basis: 'reported' | 'verified';
  round?: string | null | undefined;
  frozen?: { meeting: string; version: number; latest: number } | null | undefined;
}

interface AreaFrameProps {
  area: AreaSlug;
  page: AreaPageView;
  asOf: AreaAsOf | undefined;
  /** The read the page stands on. */
  read: Pick<UseQueryResult<unknown, Error>, 'data' | 'error'>;
  children: ReactNode;
}

const NAMES = {
  'kien-truc': 'architecture',
  ngsp: 'ngsp',
  'mot-cua': 'oneStop',
  'du-an': 'projects',
} as const satisfies Record<AreaSlug, string>;

/** Head of the four area pages: tabs that keep the view, round, as-of, basis, files and print. */
export function AreaFrame({ area, page, asOf, read, children }: AreaFrameProps) {
  const say = useSay();
  const roundName = useRoundName();
  const { board, ignored, files } = page;
  return (
    <>
      <nav className="subnav" aria-label={say('area.title')}>
        {AREAS.map((slug) => (
          <NavLink key={slug} to={paths.area(slug) + board.search}>
            {say(`area.${NAMES[slug]}`)}
          </NavLink>
        ))}
      </nav>
      <PageHead
        title={say(`area.${NAMES[area]}.title`)}
        sub={asOf?.round ? roundName(asOf.round) : say('overview.sub')}
      >
        <BoardControls view={board} asOf={asOf} />
        <ExportLinks to={`/exports/areas/${area}`} files={files} />
        <Button icon="print" onClick={() => window.print()}>
          {say('area.print')}
        </Button>
      </PageHead>
      <Page>
        <div className="s12 board-notices">
          <BoardNotices view={board} asOf={asOf} />
          <IgnoredNotice names={ignored} />
        </div>
        <BoardFault query={read} view={board}>
          {children}
        </BoardFault>
      </Page>
    </>
  );
}
