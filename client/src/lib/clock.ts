import { useSyncExternalStore } from 'react';
import { civilDateAt, instantOf, type CivilDate, type Instant } from '@ega/shared/text/civil-date';

/*
 * World time is the database's: it may be years away from this machine's clock (the demonstration world lives in 2018).
 * This file is the only place of the client that reads the machine's clock.
 */
let worldMinusMachine = 0;
let minuteMark = 0;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function tick(): void {
  minuteMark = Math.floor(worldNow() / 60_000);
  for (const listener of listeners) listener();
}

/** Takes over the world instant the server answered with; later reads run on from it. */
export function learnWorldTime(told: Instant): void {
  const ms = Date.parse(told);
  if (Number.isNaN(ms)) return;
  worldMinusMachine = ms - Date.now();
  tick();
}

/** World time in milliseconds since 1970. */
export function worldNow(): number {
  return Date.now() + worldMinusMachine;
}

/** Today's civil date in Asia/Ho_Chi_Minh, in world time. */
export function worldToday(): CivilDate {
  return civilDateAt(worldInstant());
}

/** World time as an instant text in +07:00. */
export function worldInstant(): Instant {
  return instantOf(worldNow());
}

/** Machine time: for waiting and measuring only, never shown and never compared with a deadline. */
export function machineNow(): number {
  return Date.now();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(tick, 15_000);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0 && timer !== undefined) {
      clearInterval(timer);
      timer = undefined;
    }
  };
}

/** World time that makes the reader draw again when the minute changes: countdowns, "today". */
export function useWorldMinute(): number {
  return useSyncExternalStore(subscribe, () => minuteMark) * 60_000;
}
