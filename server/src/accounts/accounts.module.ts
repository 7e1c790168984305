import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/agencies.module.js';
import { AccessReviewResolver } from './access-review.resolver.js';
import { AccessReviews } from './access-review.service.js';
import { AccountQueries } from './accounts.queries.js';
import { AccountsResolver } from './accounts.resolver.js';
import { Delegating } from './delegating.service.js';
import { DelegatingResolver } from './delegating.resolver.js';
import { HandingOver } from './handing-over.service.js';
import { OpenWork } from './open-work.js';
import { Invitations } from './invitations.service.js';
import { ManagedAccounts } from './managed-accounts.service.js';
import { OwnAccount } from './own-account.service.js';
import { Sessions } from './sessions.service.js';
import { SignIn } from './sign-in.service.js';
import { SignInResolver } from './sign-in.resolver.js';
import { TokensResolver } from './tokens.resolver.js';
import { Tokens } from './tokens.service.js';
import { Throttle } from './throttle.js';
import { WorldClockResolver } from './world-clock.resolver.js';

@Module({
  imports: [AgenciesModule],
  providers: [
    AccessReviewResolver,
    AccessReviews,
    AccountQueries,
    AccountsResolver,
    Delegating,
    DelegatingResolver,
    HandingOver,
    Invitations,
    ManagedAccounts,
    OpenWork,
    OwnAccount,
    Sessions,
    SignIn,
    SignInResolver,
    Throttle,
    Tokens,
    TokensResolver,
    WorldClockResolver,
  ],
  exports: [Invitations, OpenWork],
})
export class AccountsModule {}
