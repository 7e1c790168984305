import {
  lazy,
  Suspense,
  useCallback,
  useLayoutEffect,
  useRef,
  type CSSProperties,
  type KeyboardEvent,
} from 'react';
import type { MatrixView } from '@ega/shared/status/matrix/matrix-view';
import { useSay } from '../../lib/language.js';
import { useMatches } from '../../lib/media.js';
import { MatrixHead } from './matrix-head.js';
import { MatrixLine, type LineFace } from './matrix-line.js';
import type { Column, Line } from './matrix-rows.js';
import { focusTarget, keepOneTabStop, nextPlace, placeOf, type Place } from './grid-keys.js';

const VirtualBody = lazy(async () => ({ default: (await import('./virtual-body.js')).VirtualBody }));

/** Up to this many rows all are in the page, for the browser's own search and for print; above, only those in sight. */
export const ALL_ROWS = 300;

/** A line that is brought into sight is drawn within some frames; later the person is elsewhere. */
const FRAMES_TO_WAIT = 60;

/** Least widths in pixels: choosing, agency, report, one duty, attention. */
const WIDTHS = { select: 30, agency: 170, report: 114, duty: 78, attention: 52 };
/** Padding of page and panel on both sides. */
const AROUND = 84;

interface MatrixGridProps {
  columns: readonly Column[];
  lines: readonly Line[];
  face: LineFace;
  view: MatrixView;
  allChosen: boolean;
  onChooseAll: (on: boolean) => void;
  onSort: (sort: string) => void;
  onOpen: (agency: number, code: string) => void;
}

/** Agency × duty as an ARIA grid: one stop for Tab, arrows inside, Enter opens the grounds of a cell. */
export function MatrixGrid({
  columns,
  lines,
  face,
  view,
  allChosen,
  onChooseAll,
  onSort,
  onOpen,
}: MatrixGridProps) {
  const say = useSay();
  const grid = useRef<HTMLTableElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const last = useRef<HTMLElement | null>(null);
  const bring = useRef<((line: number) => void) | null>(null);
  const virtual = lines.length > ALL_ROWS + 3;
  const lead = face.chooses ? 3 : 2;
  const columnCount = lead + face.shown.length + 1;
  const dutyWidth = face.shown.length > 12 ? 68 : WIDTHS.duty;
  const least =
    (face.chooses ? WIDTHS.select : 0) +
    WIDTHS.agency +
    WIDTHS.report +
    face.shown.length * dutyWidth +
    WIDTHS.attention;
  const fits = useMatches(`(min-width: ${least + AROUND}px)`);
  useLayoutEffect(() => {
    if (grid.current) keepOneTabStop(grid.current, last.current);
  });
  const focusAt = useCallback((place: Place): void => {
    const find = () =>
      grid.current?.querySelector<HTMLElement>(`[data-at="${place.line}"] [data-c="${place.column}"]`);
    const go = (cell: HTMLElement): void => {
      const target = focusTarget(cell);
      target.focus({ preventScroll: false });
    };
    const cell = find();
    if (cell) return go(cell);
    bring.current?.(place.line);
    const whenDrawn = (frames: number): void => {
      const later = find();
      if (later) go(later);
      else if (frames > 0) requestAnimationFrame(() => whenDrawn(frames - 1));
    };
    requestAnimationFrame(() => whenDrawn(FRAMES_TO_WAIT));
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    const place = placeOf(event.target);
    if (!place) return;
    const target = event.target as HTMLElement;
    const { code, agency } = target.dataset;
    if ((event.key === 'Enter' || event.key === ' ') && code && agency) {
      event.preventDefault();
      return onOpen(Number(agency), code);
    }
    const next = nextPlace(event, place, lines.length, columnCount);
    if (!next) return;
    event.preventDefault();
    focusAt(next);
  };
  const style = {
    '--mx-cols': [
      face.chooses ? `${WIDTHS.select}px` : '',
      `minmax(var(--mx-agency, ${WIDTHS.agency}px), 1.5fr)`,
      `${WIDTHS.report}px`,
      `repeat(${face.shown.length}, minmax(${dutyWidth}px, 1fr))`,
      `${WIDTHS.attention}px`,
    ].join(' '),
    '--mx-least': `${least}px`,
  } as CSSProperties;
  const className = ['mx-scroll', fits && !virtual ? 'flows' : '', virtual ? 'virtual' : '']
    .filter(Boolean)
    .join(' ');
  return (
    <div className={className} ref={scroller}>
      <table
        ref={grid}
        role="grid"
        className="mx"
        style={style}
        aria-label={say('matrix.grid')}
        aria-rowcount={lines.length + 2}
        aria-colcount={columnCount}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => {
          last.current = target;
          if (grid.current) keepOneTabStop(grid.current, target);
        }}
        onClick={({ target }) => {
          const cell = (target as HTMLElement).closest<HTMLElement>('[data-code]');
          if (!cell) return;
          cell.focus();
          onOpen(Number(cell.dataset['agency']), cell.dataset['code']!);
        }}
      >
        {/* On paper the first row is the legend, so it cannot give the columns their widths. */}
        <colgroup>
          <col className="mx-col-name" />
          <col className="mx-col-report" />
          <col span={face.shown.length} />
          <col className="mx-col-count" />
        </colgroup>
        <MatrixHead
          columns={columns}
          face={face}
          view={view}
          allChosen={allChosen}
          onChooseAll={onChooseAll}
          onSort={onSort}
        />
        {virtual ? (
          <Suspense fallback={<tbody />}>
            <VirtualBody lines={lines} face={face} scroller={scroller} bring={bring} />
          </Suspense>
        ) : (
          <tbody role="rowgroup">
            {lines.map((line, at) => (
              <MatrixLine
                key={line.kind === 'group' ? line.group : line.row.number}
                line={line}
                at={at}
                face={face}
              />
            ))}
          </tbody>
        )}
      </table>
    </div>
  );
}
