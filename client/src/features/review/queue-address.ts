import { isTrialRound } from '@ega/shared/rounds/round';
import { unreadNames } from '../../app/unread-names.js';
import { readShow, SHOW_SLUG, type Show } from './queue.js';

interface QueueAddress {
  /** Undefined where the address names none: the current one is shown. */
  round: string | undefined;
  show: Show;
  /** Parts of the address that could not be read. */
  ignored: string[];
}

/** `ky` a round of the system, or a trial round, also one that has ended · `loc` the part of the queue. */
export function readQueueAddress(address: URLSearchParams, rounds: readonly string[]): QueueAddress {
  const asked = address.get('ky');
  const round = asked !== null && (rounds.includes(asked) || isTrialRound(asked)) ? asked : undefined;
  const show = readShow(address.get('loc'));
  return {
    round,
    show,
    ignored: unreadNames(address, [
      ...(round === undefined ? [] : ['ky']),
      ...(SHOW_SLUG[show] === address.get('loc') ? ['loc'] : []),
    ]),
  };
}
