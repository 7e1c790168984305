import { useSyncExternalStore } from 'react';

const NARROW = '(max-width: 700px)';

/** Charts are drawn anew for a phone: text is never scaled down (DESIGN 6). */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(NARROW);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => window.matchMedia(NARROW).matches,
  );
}
