import type { Basis } from '@ega/shared/status/status';
import type { CacheableRoots, MomentKeyOf } from '../platform/cache/read-plan.js';
import { momentKey } from './as-of.js';

const ofBoard: MomentKeyOf = (args, facts) => {
  const text = (name: string): string | null => (typeof args[name] === 'string' ? args[name] : null);
  return momentKey(
    { round: text('round'), at: text('at'), day: text('day'), basis: (text('basis') ?? 'reported') as Basis },
    facts,
  );
};

/** Reads that depend on nothing but the board, the moment and the viewer's view. */
export const CACHEABLE_ROOTS: CacheableRoots = { overview: ofBoard, agencyList: ofBoard, agencyPage: ofBoard };
