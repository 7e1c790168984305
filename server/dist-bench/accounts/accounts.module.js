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
import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/agencies.module.js';
import { AccountQueries } from './accounts.queries.js';
import { AccountsResolver } from './accounts.resolver.js';
import { Invitations } from './invitations.service.js';
import { OwnAccount } from './own-account.service.js';
import { Sessions } from './sessions.service.js';
import { SignIn } from './sign-in.service.js';
import { SignInResolver } from './sign-in.resolver.js';
import { Throttle } from './throttle.js';
import { WorldClockResolver } from './world-clock.resolver.js';
export class AccountsModule {}
AccountsModule = _ts_decorate(
  [
    Module({
      imports: [AgenciesModule],
      providers: [
        AccountQueries,
        AccountsResolver,
        Invitations,
        OwnAccount,
        Sessions,
        SignIn,
        SignInResolver,
        Throttle,
        WorldClockResolver,
      ],
      exports: [Invitations],
    }),
  ],
  AccountsModule,
);

//# sourceMappingURL=accounts.module.js.map
