import { Inject, Injectable } from '@nestjs/common';
import type { ClientBase } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '@ega/shared/access/actor';

/** Who a transaction acts for. Only sign-in, loaders and sweeps act as the system. */
export interface Acting {
  readonly accountId: string | null;
  readonly reach: Actor['reach'];
  readonly agencyNumbers: readonly number[];
  /** Not of the system itself. */
  readonly role?: Actor['role'];
}

/** Acts before anybody is signed in, and for loaders: sees all rows, is named as nobody in the audit. */
export const SYSTEM: Acting = { accountId: null, reach: 'all', agencyNumbers: [] };

/** What somebody does to the own account, proven by password, code or link: named in the audit, with the reach it needs. */
export const ofItself = (accountId: string): Acting => ({ ...SYSTEM, accountId });

/** A running transaction: who acts and with what. Everything a service touches goes through it. */
export interface Tx {
  readonly actor: Acting;
  readonly manager: EntityManager;
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** True once the transaction named a trial round: it then sees trial rounds only (policies of migration 12). */
  seesTrial: boolean;
  /** Set by ledger.open; null until then. */
  entry: LedgerEntry | null;
}

/** Position (no gaps) and recorded time that all rows of one transaction carry. */
export interface LedgerEntry {
  position: string;
  /** Microseconds kept: the text PostgreSQL gave, ISO 8601 with +07:00. */
  recordedAt: string;
}

/**
 * One transaction, one connection. Its first statement tells PostgreSQL the actor and the reach, transaction-local:
 * a session-level setting would leak to the next request on the same pooled connection.
 */
@Injectable()
export class Transactions {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** READ COMMITTED, which is what every connection begins with (platform/database); locks taken by the work make it safe. */
  write<Result>(actor: Acting, work: (tx: Tx) => Promise<Result>): Promise<Result> {
    return this.dataSource.transaction((manager) => this.run(manager, actor, work));
  }

  /** One snapshot for all statements of one read (house decision 13). */
  read<Result>(actor: Acting, work: (tx: Tx) => Promise<Result>): Promise<Result> {
    return this.dataSource.transaction('REPEATABLE READ', (manager) =>
      this.run(manager, actor, work, 'read only'),
    );
  }

  private async run<Result>(
    manager: EntityManager,
    actor: Acting,
    work: (tx: Tx) => Promise<Result>,
    access = '',
  ): Promise<Result> {
    // The connection itself: a board asks a dozen times, and between these lines nobody listens to TypeORM's events.
    const connection = (await manager.queryRunner!.connect()) as ClientBase;
    const query = async <Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]> =>
      (await connection.query(sql, parameters as unknown[])).rows as Row[];
    await query(
      `select set_config('app.actor', $1, true), set_config('app.reach', $2, true), set_config('app.agencies', $3, true)` +
        (access ? `, set_config('transaction_read_only', 'on', true)` : ''),
      [actor.accountId ?? '', actor.reach, `{${actor.agencyNumbers.join(',')}}`],
    );
    return work({ actor, manager, entry: null, seesTrial: false, query });
  }
}

/**
 * Whether the transaction sees the trial rounds or the real ones; never both, and the real ones unless it says so. Every
 * way to a report goes through a round, so `RoundQueries.get` is where it is said (issue 3, item 17).
 */
export async function seeTrialRounds(tx: Tx, sees: boolean): Promise<void> {
  if (tx.seesTrial === sees) return;
  await tx.query(`select set_config('app.trial', $1, true)`, [sees ? 'on' : '']);
  tx.seesTrial = sees;
}
