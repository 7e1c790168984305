import { startTransition, useEffect, useState } from 'react';

/** Where nothing is painted, in a tab behind others, nothing may wait for it for ever. */
const AT_LATEST_MS = 250;

/** 0 while the first drawing is not yet painted, then 1, 2 … `last`: each stage begins when the one before it stands. */
export function useStage(last: number): number {
  const [stage, setStage] = useState(0);
  useEffect(() => {
    if (stage >= last) return undefined;
    let timer = setTimeout(next, AT_LATEST_MS);
    const frame = requestAnimationFrame(() => {
      clearTimeout(timer);
      timer = setTimeout(next, 0);
    });
    function next(): void {
      startTransition(() => setStage(stage + 1));
    }
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [stage, last]);
  return stage;
}
