import { failureText } from '../lib/failure-text.js';
import { useSay } from '../lib/language.js';
import { Button } from '../ui/button.js';
import { Icon } from '../ui/icon.js';
import { Skeleton } from '../ui/states.js';

/** Before the first answer: a quiet frame, or what failed and how to go on. */
export function Starting({ error, onRetry }: { error: Error | null; onRetry: () => void }) {
  const say = useSay();
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
