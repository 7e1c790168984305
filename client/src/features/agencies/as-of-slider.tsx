import { useCallback, useEffect, useRef, useState } from 'react';
import { addDays, type CivilDate, civilDateAt, daysBetween } from '@ega/shared/text/civil-date';
import { formatDate } from '@ega/shared/text/format';
import type { BoardView } from '../../app/board-view.js';
import { useSession } from '../../app/session.js';
import { worldToday } from '../../lib/clock.js';
import { useSay } from '../../lib/language.js';

/** About a quarter: PageUp and PageDown (DESIGN 9). */
const QUARTER_DAYS = 91;
/** So that dragging and holding a key ask the server once. */
const SETTLE_MS = 400;
/** A day that was looked at for so long has been let go. */
const LET_GO_MS = 2_000;

/**
 * The whole page as of another day: one day with the arrows, a quarter with the page keys; the date field is in the head.
 * A day that is let go is one step of the way back, however many were passed on the way to it.
 */
export function AsOfSlider({ view, instant }: { view: BoardView; instant: string }) {
  const say = useSay();
  const { viewer } = useSession();
  const today = worldToday();
  const first = viewer.rounds.map(({ opensAt }) => civilDateAt(opensAt)).sort()[0] ?? today;
  // While the figures of a day are on their way, those on screen are of the day before it.
  const { day: named, at: pinned, meeting, round } = view.variables;
  const shown = named ?? (pinned || meeting || round ? civilDateAt(instant) : today);
  const span = Math.max(0, daysBetween(first, today));
  const place = (day: CivilDate): number => Math.min(span, Math.max(0, daysBetween(first, day)));
  const [picked, setPicked] = useState<number | null>(null);
  // Only when the address has it: a key pressed in between would count from the day before.
  if (picked === place(shown)) setPicked(null);
  const at = picked ?? place(shown);
  const day = addDays(first, at);
  const { change } = view;
  // The day that was put into the address and not let go yet: the next one takes its place, unless Back was pressed since.
  const held = useRef<CivilDate | null>(null);
  const letGo = useCallback(() => (held.current = null), []);
  useEffect(() => {
    if (picked === null) return;
    const timer = setTimeout(() => {
      const chosen = addDays(first, picked);
      if (chosen === shown) return;
      const ngay = chosen === today ? null : chosen;
      change({ luc: null, ky: null, phien: null, ngay }, { replace: held.current === shown });
      held.current = chosen;
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [picked, first, shown, today, change]);
  useEffect(() => {
    const timer = setTimeout(letGo, LET_GO_MS);
    return () => clearTimeout(timer);
  }, [at, letGo]);
  if (span === 0) return null;
  return (
    <div className="as-of noprint">
      <label htmlFor="as-of-day">
        {say('agencyDetails.asOf')} <b className="num">{formatDate(day)}</b>
      </label>
      <input
        id="as-of-day"
        type="range"
        min={0}
        max={span}
        step={1}
        value={at}
        aria-valuetext={formatDate(day)}
        aria-describedby="as-of-keys"
        onPointerDown={letGo}
        onBlur={() => picked === null && letGo()}
        onChange={(event) => setPicked(Number(event.target.value))}
        onKeyDown={(event) => {
          const way = event.key === 'PageUp' ? 1 : event.key === 'PageDown' ? -1 : 0;
          if (way === 0) return;
          event.preventDefault();
          setPicked(Math.min(span, Math.max(0, at + way * QUARTER_DAYS)));
        }}
      />
      <span className="as-of-ends num">
        <span>{formatDate(first)}</span>
        <span>{formatDate(today)}</span>
      </span>
      <span id="as-of-keys" className="cap">
        {say('agencyDetails.asOfKeys')}
      </span>
    </div>
  );
}
