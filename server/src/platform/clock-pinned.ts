import { type Instant, instantMs } from '@ega/shared/text/civil-date';

/**
 * For a thread that only renders: every clock and every dice of the libraries there stand still at the instant of the
 * figures, so that the same frozen input makes the same bytes on any machine and day. Never called in the main thread.
 */
export function pinWorld(instant: Instant): void {
  const ms = instantMs(instant);
  const Real = Date;
  globalThis.Date = new Proxy(Real, {
    construct: (target, given, asked) => Reflect.construct(target, given.length === 0 ? [ms] : given, asked),
    apply: () => new Real(ms).toUTCString(),
    get: (target, name) => (name === 'now' ? () => ms : (Reflect.get(target, name) as unknown)),
  });
  let seed = 1;
  Math.random = () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
}
