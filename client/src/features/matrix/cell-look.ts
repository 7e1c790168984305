import type { MatrixFace } from '@ega/shared/status/matrix/matrix';
import type { IconName } from '../../ui/icon-paths.js';
import { STATUS_LOOK } from '../../ui/status-badge.js';
import type { Say } from '../../lib/language.js';

export interface CellLook {
  readonly tone: string;
  readonly icon: IconName;
  readonly word: string;
  /** Nobody's word yet: no border of a basis. */
  readonly silent: boolean;
}

/** Colour family, icon and word of a cell; before the first day of a duty and under way without a date it is neutral. */
export function lookOf(say: Say, { status, neutral }: MatrixFace): CellLook {
  if (status === null) return { tone: 'flow', icon: 'info', word: say('status.none'), silent: false };
  const { tone, icon } = STATUS_LOOK[status];
  const silent = tone === 'none' || tone === 'na';
  if (status === 'onTrack' && neutral) return { tone: 'flow', icon, word: say('status.ongoing'), silent };
  return { tone, icon, word: say(`status.${status}`), silent };
}
