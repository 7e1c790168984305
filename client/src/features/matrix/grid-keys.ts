import type { KeyboardEvent } from 'react';

/** The head is line -1; lines of the body count from 0. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const PAGE = 10;

/** Where a cell is, read from its marks; null outside the grid's cells. */
export function placeOf(target: EventTarget | null): Place | null {
  if (!(target instanceof HTMLElement)) return null;
  const cell = target.closest<HTMLElement>('[data-c]');
  const line = target.closest<HTMLElement>('[data-at]');
  return cell && line ? { line: Number(line.dataset['at']), column: Number(cell.dataset['c']) } : null;
}

/** The grid pattern of WAI-ARIA: arrows, Home, End, with Ctrl the corners, pages of ten lines; null for other keys. */
export function nextPlace(
  event: KeyboardEvent,
  { line, column }: Place,
  lines: number,
  columns: number,
): Place | null {
  if (event.altKey || event.metaKey) return null;
  const within = (value: number, least: number, count: number) => Math.max(least, Math.min(count - 1, value));
  const at = (toLine: number, toColumn: number): Place => ({
    line: within(toLine, -1, lines),
    column: within(toColumn, 0, columns),
  });
  switch (event.key) {
    case 'ArrowUp':
      return at(line - 1, column);
    case 'ArrowDown':
      return at(line + 1, column);
    case 'ArrowLeft':
      return at(line, column - 1);
    case 'ArrowRight':
      return at(line, column + 1);
    case 'PageUp':
      return at(Math.max(0, line - PAGE), column);
    case 'PageDown':
      return at(line + PAGE, column);
    case 'Home':
      return event.ctrlKey ? at(0, 0) : at(line, 0);
    case 'End':
      return event.ctrlKey ? at(lines - 1, columns - 1) : at(line, columns - 1);
    default:
      return null;
  }
}

const WIDGETS = 'a, button, input';

/** What takes the focus in a cell: its link, button or box, else the cell itself. */
export function focusTarget(cell: HTMLElement): HTMLElement {
  return cell.querySelector<HTMLElement>(WIDGETS) ?? cell;
}

/** Exactly one place of the grid is reached by Tab: where the person was last, else the first cell. */
export function keepOneTabStop(grid: HTMLElement, wanted: HTMLElement | null): void {
  const kept = wanted?.isConnected && grid.contains(wanted) ? wanted : null;
  const first = grid.querySelector<HTMLElement>('[data-at="0"] [data-c="0"], [data-at] [data-c]');
  const stop = kept ?? (first && focusTarget(first));
  for (const one of grid.querySelectorAll('[tabindex="0"]'))
    if (one !== stop) one.setAttribute('tabindex', '-1');
  stop?.setAttribute('tabindex', '0');
}
