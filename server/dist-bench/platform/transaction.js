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
function _ts_param(paramIndex, decorator) {
  return function (target, key) {
    decorator(target, key, paramIndex);
  };
}
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
/** Acts before anybody is signed in, and for loaders: sees all rows, is named as nobody in the audit. */ export const SYSTEM =
  {
    accountId: null,
    reach: 'all',
    agencyNumbers: [],
  };
export class Transactions {
  constructor(dataSource) {
    this.dataSource = dataSource;
  }
  /** READ COMMITTED; locks taken by the work make it safe. */ write(actor, work) {
    return this.run('READ COMMITTED', actor, work);
  }
  /** One snapshot for all statements of one read (house decision 13). */ read(actor, work) {
    return this.run('REPEATABLE READ', actor, async (tx) => work(tx), 'read only');
  }
  run(isolation, actor, work, access = '') {
    return this.dataSource.transaction(isolation, async (manager) => {
      await manager.query(
        `select set_config('app.actor', $1, true), set_config('app.reach', $2, true), set_config('app.agencies', $3, true)` +
          (access ? `, set_config('transaction_read_only', 'on', true)` : ''),
        [actor.accountId ?? '', actor.reach, `{${actor.agencyNumbers.join(',')}}`],
      );
      const tx = {
        actor,
        manager,
        entry: null,
        // Structured: TypeORM's plain answer to an UPDATE is a pair of rows and count.
        query: async (sql, parameters) => {
          const result = await manager.queryRunner.query(sql, parameters ? [...parameters] : undefined, true);
          return result.records;
        },
      };
      return work(tx);
    });
  }
}
Transactions = _ts_decorate(
  [
    Injectable(),
    _ts_param(0, Inject(DataSource)),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [typeof DataSource === 'undefined' ? Object : DataSource]),
  ],
  Transactions,
);

//# sourceMappingURL=transaction.js.map
