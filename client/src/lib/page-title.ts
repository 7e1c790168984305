import { useEffect } from 'react';
import { useSay } from './language.js';

/** Names the browser's tab: screen first, product after it. */
export function usePageTitle(title: string): void {
  const say = useSay();
  useEffect(() => {
    document.title = `${title} · ${say('app.shortName')}`;
  }, [title, say]);
}
