let ask: (() => void) | undefined;
let underWay: { promise: Promise<boolean>; settle: (back: boolean) => void } | undefined;
let backSince = 0;

/** The signed-in screens register here how a person is asked to sign in again; they answer with `settleSession`. */
export function guardSession(next: (() => void) | undefined): void {
  ask = next;
}

/**
 * True once the person has signed in again; many requests that fail together ask only once. What was sent before the
 * person came back and is refused only now is no new end of the session: it may go out again at once.
 * @param sentAt when the refused request went out, on the clock of `performance.now()`
 */
export async function recoverSession(sentAt: number): Promise<boolean> {
  if (sentAt < backSince) return true;
  if (!ask) return false;
  if (underWay) return underWay.promise;
  let settle: (back: boolean) => void = () => undefined;
  const promise = new Promise<boolean>((resolve) => (settle = resolve));
  underWay = { promise, settle };
  ask();
  return promise;
}

/** The person has signed in again, or (false) leaves. Whoever waits goes on or gives up. */
export function settleSession(back: boolean): void {
  if (back) backSince = performance.now();
  underWay?.settle(back);
  underWay = undefined;
}

const atWork = new Set<() => Promise<unknown>>();

/** Registers work that should reach the server while the session still stands; returns how to take it back. */
export function onLeaving(settle: () => Promise<unknown>): () => void {
  atWork.add(settle);
  return () => atWork.delete(settle);
}

/** Lets what was just typed go out before the person signs out; what cannot go stays on the device. */
export async function settleWork(): Promise<void> {
  await Promise.allSettled([...atWork].map(async (settle) => settle()));
}
