import { useEffect, type RefObject } from 'react';

/** "/" goes to the search box; never while somebody types, a dialog is open or shortcuts are off. */
export function useSearchKey(on: boolean, box: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    if (!on) return undefined;
    const act = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (target?.closest('textarea, select, dialog, [contenteditable]')) return;
      if (target instanceof HTMLInputElement && target.type !== 'checkbox') return;
      if (!box.current) return;
      event.preventDefault();
      box.current.focus();
      box.current.select();
    };
    window.addEventListener('keydown', act);
    return () => window.removeEventListener('keydown', act);
  }, [on, box]);
}
