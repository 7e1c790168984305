import { useState } from 'react';

const KEY = 'ega.reviewKeys';

/** Whether single-letter shortcuts are on; a person may switch them off (WCAG 2.1.4), on this device. */
export function useKeysOn(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => localStorage.getItem(KEY) !== 'off');
  return [
    on,
    (next) => {
      localStorage.setItem(KEY, next ? 'on' : 'off');
      setOn(next);
    },
  ];
}
