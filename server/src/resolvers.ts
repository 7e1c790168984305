import { AccessReviewResolver } from './accounts/access-review.resolver.js';
import { AccountsResolver } from './accounts/accounts.resolver.js';
import { DelegatingResolver } from './accounts/delegating.resolver.js';
import { SignInResolver } from './accounts/sign-in.resolver.js';
import { TokensResolver } from './accounts/tokens.resolver.js';
import { WorldClockResolver } from './accounts/world-clock.resolver.js';
import { AgenciesResolver } from './agencies/agencies.resolver.js';
import { RegistryResolver } from './agencies/registry.resolver.js';
import { AuditResolver } from './audit/audit.resolver.js';
import { DirectivesResolver } from './directives/directives.resolver.js';
import { LetterheadsResolver } from './directives/letterheads.resolver.js';
import { GuidanceResolver } from './guidance/guidance.resolver.js';
import { AssigningResolver } from './reports/assigning.resolver.js';
import { ConversingResolver } from './reports/conversing.resolver.js';
import { EnteringResolver } from './reports/entering.resolver.js';
import { ProposalsResolver } from './reports/proposals.resolver.js';
import { ReportsResolver } from './reports/reports.resolver.js';
import { FindingsResolver } from './reports/findings.resolver.js';
import { ReviewResolver } from './reports/review.resolver.js';
import { SubstitutingResolver } from './reports/substituting.resolver.js';
import { RegisterResolver } from './documents/register.resolver.js';
import { RoundsResolver } from './rounds/rounds.resolver.js';
import { BoardNewsResolver } from './status/board-news.resolver.js';
import { AreasResolver } from './status/areas.resolver.js';
import { LibraryResolver } from './status/library.resolver.js';
import { ForecastResolver } from './status/forecast.resolver.js';
import { ComparisonResolver } from './status/comparison.resolver.js';
import { ObligationsResolver } from './status/obligations.resolver.js';
import { PublicResolver } from './status/public.resolver.js';
import { ReleasedResolver } from './status/released.resolver.js';
import { ChaseLogResolver } from './chasing/chase-log.resolver.js';
import { ChasingResolver } from './chasing/chasing.resolver.js';
import { NotificationsResolver } from './notifications/notifications.resolver.js';
import { TimeRequestsResolver } from './rounds/time-requests.resolver.js';
import { MeetingsResolver } from './meetings/meetings.resolver.js';
import { SessionPacksResolver } from './meetings/session-packs.resolver.js';
import { StatusResolver } from './status/status.resolver.js';

/** Every resolver, for printing the schema without a database. A resolver missing here fails the schema check. */
export const resolvers = [
  AuditResolver,
  AgenciesResolver,
  RegistryResolver,
  AccountsResolver,
  AccessReviewResolver,
  DelegatingResolver,
  SignInResolver,
  TokensResolver,
  WorldClockResolver,
  NotificationsResolver,
  RegisterResolver,
  RoundsResolver,
  DirectivesResolver,
  LetterheadsResolver,
  TimeRequestsResolver,
  ReportsResolver,
  ProposalsResolver,
  FindingsResolver,
  ReviewResolver,
  GuidanceResolver,
  AreasResolver,
  LibraryResolver,
  ForecastResolver,
  ObligationsResolver,
  PublicResolver,
  ReleasedResolver,
  ConversingResolver,
  EnteringResolver,
  AssigningResolver,
  SubstitutingResolver,
  StatusResolver,
  ComparisonResolver,
  BoardNewsResolver,
  ChaseLogResolver,
  ChasingResolver,
  MeetingsResolver,
  SessionPacksResolver,
];
