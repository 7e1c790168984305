import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useMatch } from 'react-router';
import { formatInstant } from '@ega/shared/text/format';
import { BoardNewsDocument } from '../gql/graphql.js';
import { hasFocus } from '../lib/focus.js';
import { useSay } from '../lib/language.js';
import { keyOf, useRead } from '../lib/query.js';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import type { BoardView } from './board-view.js';
import { isOlder, useLivePosition } from './live-position.js';
import { PATTERNS } from './paths.js';

interface StaleNoticeProps {
  view: BoardView;
  asOf: { instant: string; current: boolean; position: string };
}

/**
 * Says that the board has moved since these figures: their time, how many newer reports, and "Cập nhật". They move by
 * themselves only where now is shown, outside the presentation, when nothing has the focus (issue 4, item 14).
 */
export function StaleNotice({ view, asOf }: StaleNoticeProps) {
  const say = useSay();
  const client = useQueryClient();
  const live = useLivePosition();
  const presenting = useMatch(PATTERNS.presentation) !== null;
  const stale = isOlder(asOf.position, live);
  const { at, day, meeting } = view.variables;
  const pinned = at !== undefined || day !== undefined || meeting !== undefined || !asOf.current;
  const news = useRead(BoardNewsDocument, { since: asOf.position }, { enabled: stale && live !== null });
  useEffect(() => {
    // Since the same position there is more with each further move of the board.
    void client.invalidateQueries({ queryKey: keyOf(BoardNewsDocument) });
  }, [live, client]);
  const movesItself = stale && !pinned && !presenting;
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!movesItself) return undefined;
    const move = (): void => {
      setHeld(hasFocus());
      if (!hasFocus()) void client.invalidateQueries();
    };
    // While the focus goes from one control to the next it stands on nothing for a moment.
    const left = (): void => void setTimeout(move, 0);
    move();
    document.addEventListener('focusout', left);
    return () => document.removeEventListener('focusout', left);
  }, [movesItself, live, client]);
  if (!stale || (movesItself && !held)) return null;
  const reports = news.data?.boardNews.reports ?? 0;
  const update = (): void => {
    if (pinned) view.change({ luc: null, ngay: null, phien: null });
    void client.invalidateQueries();
  };
  return (
    <Notice
      tone="warning"
      live="status"
      lead={say('live.shownAt', { instant: formatInstant(asOf.instant) })}
      action={
        <Button small kind="text" onClick={update}>
          {say('live.update')}
        </Button>
      }
    >
      {reports > 0 ? say('live.reports', { count: reports }) : say('live.changes')}
    </Notice>
  );
}
