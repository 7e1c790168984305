import { useEffect, useState } from 'react';
import { failureText } from '../lib/failure-text.js';
import { useSay } from '../lib/language.js';
import { Button } from '../ui/button.js';
import { Icon } from '../ui/icon.js';
import { Skeleton, SLOW_AFTER_MS } from '../ui/states.js';

/** What the page came with for its screen (`page-ahead.ts`); it stands until the screen takes its place. */
const ahead = { __html: document.getElementById('root')?.innerHTML ?? '' };

/** Before the first answer: the head the page came with or a quiet frame, or what failed and how to go on. */
export function Starting({ error, onRetry }: { error: Error | null; onRetry: () => void }) {
  const say = useSay();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!error && !slow && ahead.__html !== '') return <div dangerouslySetInnerHTML={ahead} />;
  return (
    <>
      <div className="top">
        <div className="in" />
      </div>
      <main className="page" aria-busy={error ? undefined : true}>
        <div className="p s12">
          {error ? (
            <div className="emp er" role="alert">
              <Icon name="over" />
              <h1>{say('fault.starting')}</h1>
              <p className="mut">{failureText(say, error)}</p>
              <Button onClick={onRetry}>{say('state.retry')}</Button>
            </div>
          ) : (
            <Skeleton heights={[22, 90, 14, 240]} onRetry={onRetry} />
          )}
        </div>
      </main>
    </>
  );
}
