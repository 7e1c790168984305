import { ArgsType, Field, ID } from '@nestjs/graphql';
import { CivilDateScalar, InstantScalar } from '../platform/graphql/scalars.js';
import { AsOfArgs } from './as-of.args.js';

/** The later side as every read of the board takes it, and the earlier one beside it. */
@ArgsType()
export class ComparisonArgs extends AsOfArgs {
  @Field(() => ID, {
    nullable: true,
    description: 'Round of the earlier side; alone it means its due instant.',
  })
  fromRound?: string;

  @Field(() => InstantScalar, { nullable: true, description: '`tu-luc`: an instant, not after now.' })
  fromAt?: string;

  @Field(() => CivilDateScalar, { nullable: true, description: '`tu-ngay`: the end of that day.' })
  fromDay?: string;

  @Field(() => String, {
    nullable: true,
    description: '`tu-phien`: a frozen session, with its version or without.',
  })
  fromMeeting?: string;
}
