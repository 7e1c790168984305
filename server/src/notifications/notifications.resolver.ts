import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@ega/shared/access/actor';
import { CurrentActor } from '../platform/graphql/current-actor.js';
import { MailOutboxList, NotificationList } from './notification.types.js';
import { NotificationQueries } from './notifications.queries.js';

@Resolver()
export class NotificationsResolver {
  constructor(private readonly queries: NotificationQueries) {}

  @Query(() => NotificationList, {
    description: "The viewer's own notifications, newest first, at most 100.",
  })
  notifications(@CurrentActor() actor: Actor): Promise<NotificationList> {
    return this.queries.list(actor);
  }

  @Query(() => Int, { description: "How many of the viewer's own notifications are unread." })
  unreadNotifications(@CurrentActor() actor: Actor): Promise<number> {
    return this.queries.unread(actor);
  }

  @Mutation(() => Int, {
    description: 'Marks own notifications as read, all of them without ids; tells how many.',
  })
  markNotificationsRead(
    @CurrentActor() actor: Actor,
    @Args('requestId') _requestId: string,
    @Args('ids', { type: () => [ID], nullable: true }) ids?: string[] | null,
  ): Promise<number> {
    return this.queries.markRead(actor, ids ?? null);
  }

  @Query(() => MailOutboxList, { description: 'Messages of the system to people, waiting and handed over.' })
  outbox(@CurrentActor() actor: Actor): Promise<MailOutboxList> {
    return this.queries.mails(actor);
  }
}
