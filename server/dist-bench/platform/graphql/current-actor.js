import { createParamDecorator } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { DomainError } from '@ega/shared/errors';
export function actorOf(request) {
  if (!request.facts?.actor) throw new DomainError('UNAUTHENTICATED');
  return request.facts.actor;
}
export const contextOf = (context) => GqlExecutionContext.create(context).getContext();
/** The signed-in actor; refuses with UNAUTHENTICATED while the second factor is owed. */ export const CurrentActor =
  createParamDecorator((_, context) => actorOf(contextOf(context).request));
/** The whole context, for sign-in and sign-out that set cookies. */ export const RequestContext =
  createParamDecorator((_, context) => contextOf(context));

//# sourceMappingURL=current-actor.js.map
