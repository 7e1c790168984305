type Guard = () => Promise<boolean>;

let guard: Guard | undefined;
let underWay: Promise<boolean> | undefined;

/** The signed-in screens register here how a person comes back when the session has ended. */
export function guardSession(next: Guard | undefined): void {
  guard = next;
}

/** True once the person has signed in again; many requests that fail together ask only once. */
export function recoverSession(): Promise<boolean> {
  if (!guard) return Promise.resolve(false);
  underWay ??= guard().finally(() => {
    underWay = undefined;
  });
  return underWay;
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
