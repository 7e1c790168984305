import { useEffect } from 'react';

export interface ReviewKeys {
  next: () => void;
  previous: () => void;
  accept: () => void;
  ask: () => void;
}

/** J and K walk the questions, D accepts, T asks for completion; never while somebody types or a dialog is open. */
export function useReviewKeys(on: boolean, keys: ReviewKeys): void {
  useEffect(() => {
    if (!on) return undefined;
    const act = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (target?.closest('textarea, select, dialog, [contenteditable]')) return;
      if (target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox') return;
      const move = { j: keys.next, k: keys.previous, d: keys.accept, t: keys.ask }[event.key.toLowerCase()];
      if (!move) return;
      event.preventDefault();
      move();
    };
    window.addEventListener('keydown', act);
    return () => window.removeEventListener('keydown', act);
  }, [on, keys]);
}
