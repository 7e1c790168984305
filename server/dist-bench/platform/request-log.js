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
import { Injectable } from '@nestjs/common';
import { DomainError } from '@ega/shared/errors';
export class RequestLog {
  async once(tx, requestId, operation, work) {
    if (!/^[0-9a-zA-Z-]{8,64}$/.test(requestId))
      throw new DomainError('MALFORMED_INPUT', {
        field: 'requestId',
      });
    const key = [tx.actor.accountId, requestId];
    const taken = await tx.query(
      `insert into request_log (account_id, request_id, operation) values ($1, $2, $3) on conflict do nothing returning 1`,
      [...key, operation],
    );
    if (taken.length === 0) {
      const [first] = await tx.query(
        `select operation, response from request_log where account_id = $1 and request_id = $2`,
        key,
      );
      if (first?.operation !== operation)
        throw new DomainError('MALFORMED_INPUT', {
          field: 'requestId',
        });
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
RequestLog = _ts_decorate([Injectable()], RequestLog);

//# sourceMappingURL=request-log.js.map
