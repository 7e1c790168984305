import { Injectable } from '@nestjs/common';
import { DomainError } from '@ega/shared/errors';
import type { Tx } from './transaction.js';

/**
 * A client-made request id makes every mutation repeatable: a lost reply is asked again and gets the first answer.
 * The row is taken first, so a concurrent repeat waits for the first to commit.
 */
@Injectable()
export class RequestLog {
  async once<Result>(
    tx: Tx,
    requestId: string,
    operation: string,
    work: () => Promise<Result>,
  ): Promise<Result> {
    if (!/^[0-9a-zA-Z-]{8,64}$/.test(requestId))
      throw new DomainError('MALFORMED_INPUT', { field: 'requestId' });
    const key = [tx.actor.accountId, requestId];
    const taken = await tx.query(
      `insert into request_log (account_id, request_id, operation) values ($1, $2, $3) on conflict do nothing returning 1`,
      [...key, operation],
    );
    if (taken.length === 0) {
      const [first] = await tx.query<{ operation: string; response: Result }>(
        `select operation, response from request_log where account_id = $1 and request_id = $2`,
        key,
      );
      if (first?.operation !== operation) throw new DomainError('MALFORMED_INPUT', { field: 'requestId' });
      return first.response;
    }
    const result = await work();
    await tx.query(`update request_log set response = $3 where account_id = $1 and request_id = $2`, [
      ...key,
      JSON.stringify(result ?? null),
    ]);
    return result;
  }
}
