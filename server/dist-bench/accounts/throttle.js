function _ts_decorate(decorators, target, key, desc) {
  var c = arguments.length,
    r = c < 3 ? target : desc === null ? (desc = Object.getOwnPropertyDescriptor(target, key)) : desc,
    d;
  if (typeof Reflect === 'object' && typeof Reflect.decorate === 'function') {
    r = Reflect.decorate(decorators, target, key, desc);
  } else {
    for (var i = decorators.length - 1; i >= 0; i--) {
      if ((d = decorators[i])) {
        r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
      }
    }
  }
  return (c > 3 && r && Object.defineProperty(target, key, r), r);
}
function _ts_metadata(metadataKey, metadataValue) {
  if (typeof Reflect === 'object' && typeof Reflect.metadata === 'function') {
    return Reflect.metadata(metadataKey, metadataValue);
  }
}
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '@ega/shared/errors';
const WINDOW = `interval '15 minutes'`;
/** Failures allowed in 15 minutes: five for one account, thirty for one address; shared by all processes. */ const LIMITS =
  {
    account: 5,
    address: 30,
  };
export class Throttle {
  constructor(dataSource) {
    this.dataSource = dataSource;
  }
  /** Refuses with the same sentence whether the password would have been right or not. */ async assertOpen(
    account,
    address,
  ) {
    const rows = await this.dataSource.query(
      `select key, failures, ceil(extract(epoch from since + ${WINDOW} - clock_timestamp()))::integer as wait
         from throttle where key = any ($1) and since > clock_timestamp() - ${WINDOW}`,
      [[`account:${account}`, `address:${address}`]],
    );
    const shut = rows.find(
      (row) => row.failures >= (row.key.startsWith('account:') ? LIMITS.account : LIMITS.address),
    );
    if (shut)
      throw new DomainError('TOO_MANY_REQUESTS', {
        minutes: Math.max(1, Math.ceil(shut.wait / 60)),
      });
  }
  async countFailure(account, address) {
    await this.dataSource.query(
      `insert into throttle (key, failures, since) select k, 1, clock_timestamp() from unnest($1::text[]) k
       on conflict (key) do update set
         failures = case when throttle.since < clock_timestamp() - ${WINDOW} then 1 else throttle.failures + 1 end,
         since = case when throttle.since < clock_timestamp() - ${WINDOW} then clock_timestamp() else throttle.since end`,
      [[`account:${account}`, `address:${address}`]],
    );
  }
  async clear(account) {
    await this.dataSource.query(`delete from throttle where key = $1`, [`account:${account}`]);
  }
}
Throttle = _ts_decorate(
  [
    Injectable(),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [typeof DataSource === 'undefined' ? Object : DataSource]),
  ],
  Throttle,
);

//# sourceMappingURL=throttle.js.map
