import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@ega/shared/access/actor';
import { CurrentActor, RequestContext, type GraphQLContext } from '../platform/graphql/current-actor.js';
import { LinkFace, SecondFactorStart, SessionFace, Viewer } from './account.types.js';
import { AccountQueries } from './accounts.queries.js';
import { Invitations } from './invitations.service.js';
import { OwnAccount } from './own-account.service.js';
import { SignIn } from './sign-in.service.js';

/** The way in and out, and the own account. After a sign-in the client asks `viewer` again with its new cookie. */
@Resolver()
export class SignInResolver {
  constructor(
    private readonly queries: AccountQueries,
    private readonly signInService: SignIn,
    private readonly own: OwnAccount,
    private readonly invitations: Invitations,
  ) {}

  @Query(() => Viewer, { description: 'Who looks; answers everybody.' })
  viewer(@RequestContext() context: GraphQLContext): Promise<Viewer> {
    return this.queries.viewer(context.request);
  }

  @Query(() => LinkFace, { description: 'What a single-use link is for.' })
  link(@Args('token') token: string): Promise<LinkFace> {
    return this.queries.link(token);
  }

  @Query(() => [SessionFace], { description: 'My signed-in devices.' })
  mySessions(
    @CurrentActor() actor: Actor,
    @RequestContext() context: GraphQLContext,
  ): Promise<SessionFace[]> {
    return this.queries.mySessions(actor, context.request);
  }

  @Mutation(() => Boolean, {
    description: 'True when the password was accepted; a second factor may still be owed: ask viewer.owed.',
  })
  async signIn(
    @Args('email') email: string,
    @Args('password') password: string,
    @RequestContext() context: GraphQLContext,
  ): Promise<boolean> {
    await this.signInService.withPassword(email, password, context);
    return true;
  }

  @Mutation(() => Boolean, { description: 'A six-digit code, or a recovery code.' })
  async signInSecondFactor(
    @Args('code') code: string,
    @RequestContext() context: GraphQLContext,
  ): Promise<boolean> {
    await this.signInService.withSecondFactor(code, context);
    return true;
  }

  @Mutation(() => Boolean, { description: 'One click; only in a demo database on loopback.' })
  async signInDemo(
    @Args('email') email: string,
    @RequestContext() context: GraphQLContext,
  ): Promise<boolean> {
    await this.signInService.asDemoUser(email, context);
    return true;
  }

  @Mutation(() => Boolean)
  async signOut(@RequestContext() context: GraphQLContext): Promise<boolean> {
    await this.signInService.out(context);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Ends every session of mine, this one too.' })
  async signOutEverywhere(
    @CurrentActor() actor: Actor,
    @RequestContext() context: GraphQLContext,
  ): Promise<boolean> {
    await this.own.endEverywhere(actor);
    await this.signInService.out(context);
    return true;
  }

  @Mutation(() => Boolean)
  async endSession(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.own.endSession(actor, id);
    return true;
  }

  @Mutation(() => Boolean, { description: 'The other sessions end.' })
  async changePassword(
    @CurrentActor() actor: Actor,
    @Args('current') current: string,
    @Args('next') next: string,
    @RequestContext() context: GraphQLContext,
  ): Promise<boolean> {
    await this.own.changePassword(actor, current, next, context);
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'Sets the password and signs in; viewer.owed tells whether a second factor is to be set up.',
  })
  async acceptLink(
    @Args('token') token: string,
    @Args('password') password: string,
    @RequestContext() context: GraphQLContext,
  ): Promise<boolean> {
    await this.invitations.accept(token, password, context);
    return true;
  }

  @Mutation(() => SecondFactorStart)
  startSecondFactor(@RequestContext() context: GraphQLContext): Promise<SecondFactorStart> {
    return this.own.startSecondFactor(context);
  }

  @Mutation(() => [String], { description: 'Recovery codes, shown once.' })
  confirmSecondFactor(
    @Args('code') code: string,
    @RequestContext() context: GraphQLContext,
  ): Promise<string[]> {
    return this.own.confirmSecondFactor(code, context);
  }
}
