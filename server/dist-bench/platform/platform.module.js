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
import { Global, Module } from '@nestjs/common';
import { Ledger } from './ledger.js';
import { ENV } from './platform.tokens.js';
import { RequestLog } from './request-log.js';
import { Transactions } from './transaction.js';
export class PlatformModule {
  static with(env) {
    return {
      module: PlatformModule,
      providers: [
        {
          provide: ENV,
          useValue: env,
        },
        Transactions,
        Ledger,
        RequestLog,
      ],
      exports: [ENV, Transactions, Ledger, RequestLog],
    };
  }
}
PlatformModule = _ts_decorate([Global(), Module({})], PlatformModule);

//# sourceMappingURL=platform.module.js.map
