import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/transaction.js';
import type { WorkLine } from './open-work.types.js';

/** Who knows of the open work of an account; modules further right register what is theirs. */
export interface WorkKeeper {
  list(tx: Tx, accountId: string): Promise<WorkLine[]>;
  /** Gives what passes to the successor; the rows are locked and changed in the caller's transaction. */
  pass(tx: Tx, from: string, to: string): Promise<void>;
}

@Injectable()
export class OpenWork {
  private readonly keepers: WorkKeeper[] = [];

  register(keeper: WorkKeeper): void {
    this.keepers.push(keeper);
  }

  async list(tx: Tx, accountId: string): Promise<WorkLine[]> {
    const lines: WorkLine[] = [];
    for (const keeper of this.keepers) lines.push(...(await keeper.list(tx, accountId)));
    return lines;
  }

  async pass(tx: Tx, from: string, to: string): Promise<void> {
    for (const keeper of this.keepers) await keeper.pass(tx, from, to);
  }
}
