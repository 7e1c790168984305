import { useDeferredValue, useEffect, type RefObject } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { MatrixLine, type LineFace } from './matrix-line.js';
import type { Line } from './matrix-rows.js';

interface VirtualBodyProps {
  lines: readonly Line[];
  face: LineFace;
  scroller: RefObject<HTMLDivElement | null>;
  /** Set to what brings a line into sight before it takes the focus. */
  bring: RefObject<((line: number) => void) | null>;
}

/** Height of every line in pixels; names take two lines of it at most. */
const LINE = 40;

/** Thousands of rows: only those in sight are in the page; aria-rowindex and aria-rowcount tell where they stand. */
export function VirtualBody({ lines, face, scroller, bring }: VirtualBodyProps) {
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE,
    overscan: 6,
  });
  // Lines that come into sight are drawn in slices between which a key or a click is answered.
  const items = useDeferredValue(virtualizer.getVirtualItems());
  useEffect(() => {
    bring.current = (line) => virtualizer.scrollToIndex(line, { align: 'auto' });
    return () => {
      bring.current = null;
    };
  }, [bring, virtualizer]);
  return (
    <tbody role="rowgroup" style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
      {items.map(({ index, start }) => {
        const line = lines[index];
        if (!line) return null;
        return (
          <MatrixLine
            key={line.kind === 'group' ? line.group : line.row.number}
            line={line}
            at={index}
            face={face}
            style={placeAt(start)}
          />
        );
      })}
    </tbody>
  );
}

const places = new Map<number, { transform: string }>();

/** The same object for the same place, so that a line that stays is not drawn again while the list is scrolled. */
function placeAt(start: number): { transform: string } {
  const known = places.get(start) ?? { transform: `translateY(${start}px)` };
  places.set(start, known);
  return known;
}
