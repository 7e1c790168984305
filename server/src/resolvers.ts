import { AccountsResolver } from './accounts/accounts.resolver.js';
import { SignInResolver } from './accounts/sign-in.resolver.js';
import { WorldClockResolver } from './accounts/world-clock.resolver.js';
import { AgenciesResolver } from './agencies/agencies.resolver.js';
import { AuditResolver } from './audit/audit.resolver.js';
import { ReportsResolver } from './reports/reports.resolver.js';
import { ReviewResolver } from './reports/review.resolver.js';
import { RegisterResolver } from './documents/register.resolver.js';
import { RoundsResolver } from './rounds/rounds.resolver.js';
import { StatusResolver } from './status/status.resolver.js';

/** Every resolver, for printing the schema without a database. A resolver missing here fails the schema check. */
export const resolvers = [
  AuditResolver,
  AgenciesResolver,
  AccountsResolver,
  SignInResolver,
  WorldClockResolver,
  RegisterResolver,
  RoundsResolver,
  ReportsResolver,
  ReviewResolver,
  StatusResolver,
];
