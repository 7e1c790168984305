import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '@ega/shared/errors';

const WINDOW = `interval '15 minutes'`;

/** Failures allowed in 15 minutes: five for one account, thirty for one address; shared by all processes. */
const LIMITS = { account: 5, address: 30 };

/** Counts failures outside the caller's transaction, so that a refusal does not roll its own count back. */
@Injectable()
export class Throttle {
  constructor(private readonly dataSource: DataSource) {}

  /** Refuses with the same sentence whether the password would have been right or not. */
  async assertOpen(account: string, address: string): Promise<void> {
    const rows = await this.dataSource.query<{ key: string; failures: number; wait: number }[]>(
      `select key, failures, ceil(extract(epoch from since + ${WINDOW} - clock_timestamp()))::integer as wait
         from throttle where key = any ($1) and since > clock_timestamp() - ${WINDOW}`,
      [[`account:${account}`, `address:${address}`]],
    );
    const shut = rows.find(
      (row) => row.failures >= (row.key.startsWith('account:') ? LIMITS.account : LIMITS.address),
    );
    if (shut) throw new DomainError('TOO_MANY_REQUESTS', { minutes: Math.max(1, Math.ceil(shut.wait / 60)) });
  }

  async countFailure(account: string, address: string): Promise<void> {
    await this.dataSource.query(
      `insert into throttle (key, failures, since) select k, 1, clock_timestamp() from unnest($1::text[]) k
       on conflict (key) do update set
         failures = case when throttle.since < clock_timestamp() - ${WINDOW} then 1 else throttle.failures + 1 end,
         since = case when throttle.since < clock_timestamp() - ${WINDOW} then clock_timestamp() else throttle.since end`,
      [[`account:${account}`, `address:${address}`]],
    );
  }

  async clear(account: string): Promise<void> {
    await this.dataSource.query(`delete from throttle where key = $1`, [`account:${account}`]);
  }
}
