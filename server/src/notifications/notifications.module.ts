import { Global, Module } from '@nestjs/common';
import { Digests } from './digests.service.js';
import { NotificationQueries } from './notifications.queries.js';
import { NotificationsResolver } from './notifications.resolver.js';
import { Notifications } from './notifications.service.js';

/** What people are told: a sink inside the caller's transaction like the audit, therefore global; the daily message, the outbox. */
@Global()
@Module({
  providers: [Notifications, NotificationQueries, NotificationsResolver, Digests],
  exports: [Notifications, Digests],
})
export class NotificationsModule {}
