import { useEffect, type RefObject } from 'react';

/**
 * A press that takes its own button away (a file is sent, a row is taken out, an answer is confirmed) would leave the
 * keyboard at the top of the page. The focus goes to the nearest thing around the button that is still there.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const area = root.current;
    if (!area) return undefined;
    let around: HTMLElement[] = [];
    const remember = ({ target }: FocusEvent): void => {
      around = [];
      for (let at = target as HTMLElement | null; at && area.contains(at); at = at.parentElement)
        if (at === target || at.hasAttribute('tabindex')) around.push(at);
    };
    const observer = new MutationObserver(() => {
      if (around.length === 0 || around[0]?.isConnected || document.activeElement !== document.body) return;
      const left = around.find((each) => each.isConnected);
      around = [];
      left?.focus({ preventScroll: true });
    });
    document.addEventListener('focusin', remember);
    observer.observe(area, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, [root]);
}
