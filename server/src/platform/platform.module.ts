import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { Env } from './env.js';
import { Ledger } from './ledger.js';
import { Jobs } from './jobs/jobs.service.js';
import { MailCarrier } from './mail/mail-carrier.js';
import { MailOutbox } from './mail/mail-outbox.js';
import { ENV } from './platform.tokens.js';
import { RequestLog } from './request-log.js';
import { Transactions } from './transaction.js';

/** What every module stands on. */
@Global()
@Module({})
export class PlatformModule {
  static with(env: Env): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: ENV, useValue: env },
        Transactions,
        Ledger,
        RequestLog,
        Jobs,
        MailOutbox,
        MailCarrier,
      ],
      exports: [ENV, Transactions, Ledger, RequestLog, Jobs, MailOutbox],
    };
  }
}
