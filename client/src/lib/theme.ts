import { useCallback, useState } from 'react';

export type Theme = 'light' | 'dark';

const KEY = 'ega.theme';

function current(): Theme {
  return document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light';
}

/** Puts on the theme chosen on this device before the first drawing. Light unless somebody chose otherwise. */
export function applyRememberedTheme(): void {
  if (localStorage.getItem(KEY) === 'dark') document.documentElement.dataset['theme'] = 'dark';
}

export function useTheme(): { theme: Theme; toggle: () => void } {
  const [theme, setTheme] = useState<Theme>(current);
  const toggle = useCallback(() => {
    const next: Theme = current() === 'dark' ? 'light' : 'dark';
    if (next === 'dark') document.documentElement.dataset['theme'] = 'dark';
    else delete document.documentElement.dataset['theme'];
    localStorage.setItem(KEY, next);
    setTheme(next);
  }, []);
  return { theme, toggle };
}
