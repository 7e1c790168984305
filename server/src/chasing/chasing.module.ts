import { Module } from '@nestjs/common';
import { DirectivesModule } from '../directives/directives.module.js';
import { ExportsModule } from '../exports/exports.module.js';
import { ReportsModule } from '../reports/reports.module.js';
import { RoundsModule } from '../rounds/rounds.module.js';
import { StatusModule } from '../status/status.module.js';
import { Calls } from './calls.service.js';
import { ChaseLetterRoutes } from './chase-letter.routes.js';
import { ChaseLetters } from './chase-letters.queries.js';
import { ChaseLog } from './chase-log.queries.js';
import { ChaseLogResolver } from './chase-log.resolver.js';
import { ChasingResolver } from './chasing.resolver.js';
import { CoverChases } from './cover-chases.service.js';
import { ManualReminders } from './manual-reminders.service.js';
import { Reminders } from './reminders.service.js';
import { Sweep } from './sweep.service.js';
import { AccountsModule } from '../accounts/accounts.module.js';
import { TodayQueries } from './today.queries.js';
import { WorkOfPromises } from './work-of-promises.js';

/** Following up reports that do not come: reminders, telephone chases, drafted dispatches, the officer's day. */
@Module({
  imports: [AccountsModule, DirectivesModule, RoundsModule, ReportsModule, StatusModule, ExportsModule],
  providers: [
    ChasingResolver,
    ChaseLog,
    ChaseLogResolver,
    TodayQueries,
    WorkOfPromises,
    Calls,
    CoverChases,
    Reminders,
    ManualReminders,
    Sweep,
    ChaseLetters,
    ChaseLetterRoutes,
  ],
  exports: [Sweep],
})
export class ChasingModule {}
