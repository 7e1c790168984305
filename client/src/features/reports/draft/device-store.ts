import type { QuestionId } from '@ega/shared/reports/question-id';

/** Work that the server has not acknowledged yet. */
export interface UnsentWork {
  readonly kind: 'value' | 'confirm';
  readonly value: unknown;
  /** Version of the answer the person saw when the change was begun. */
  readonly version: number;
  /** Number of the draft it was written for; work of an earlier release of this page has none. */
  readonly draft?: number;
  /** Kept over reloads: a repeat of a request that did arrive gets its first answer, nothing is written twice. */
  readonly requestId: string;
}

type UnsentByQuestion = { readonly [Q in QuestionId]?: UnsentWork };

/** What a browser offers to keep a draft: `localStorage`, or a map in tests. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface DraftOwner {
  readonly account: string;
  readonly agency: number;
  readonly round: string;
}

const PREFIX = 'ega.draft';

export function keyOfDraft({ account, agency, round }: DraftOwner): string {
  return `${PREFIX}:${account}:${agency}:${round}`;
}

/**
 * Unsent work on this device, under person + agency + round: it is read only for that person, and leaves the device
 * the moment the server has it (house decision 1).
 */
export class DeviceStore {
  private readonly key: string;

  constructor(
    private readonly shelf: Shelf,
    owner: DraftOwner,
  ) {
    this.key = keyOfDraft(owner);
  }

  read(): UnsentByQuestion {
    try {
      const kept: unknown = JSON.parse(this.shelf.getItem(this.key) ?? '{}');
      return typeof kept === 'object' && kept !== null ? (kept as UnsentByQuestion) : {};
    } catch {
      // A record that cannot be read is of no use to anybody.
      this.shelf.removeItem(this.key);
      return {};
    }
  }

  /** False when the device has no room: the person must be told that only the page holds the work. */
  keep(question: QuestionId, work: UnsentWork): boolean {
    try {
      this.shelf.setItem(this.key, JSON.stringify({ ...this.read(), [question]: work }));
      return true;
    } catch {
      return false;
    }
  }

  /** What was sent leaves the device; newer work on the same question stays. */
  drop(question: QuestionId, requestId: string): void {
    const { [question]: kept, ...others } = this.read();
    if (kept?.requestId !== requestId) return;
    if (Object.keys(others).length === 0) this.shelf.removeItem(this.key);
    else this.shelf.setItem(this.key, JSON.stringify(others));
  }
}
