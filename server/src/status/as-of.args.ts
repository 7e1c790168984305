import { ArgsType, Field, ID } from '@nestjs/graphql';
import type { Basis } from '@ega/shared/status/status';
import { CivilDateScalar, InstantScalar } from '../platform/graphql/scalars.js';
import { BasisName } from './as-of.types.js';

/** What every read of the board may be asked for. */
@ArgsType()
export class AsOfArgs {
  @Field(() => ID, { nullable: true, description: 'Round; default the newest one that had opened.' })
  round?: string;

  @Field(() => InstantScalar, { nullable: true, description: '`luc`: an instant, not after now.' })
  at?: string;

  @Field(() => CivilDateScalar, { nullable: true, description: '`ngay`: the end of that day; today is now.' })
  day?: string;

  @Field(() => String, {
    nullable: true,
    description:
      '`phien`: a frozen session, 2018-Q1 (its latest version) or 2018-Q1.2; overrides at and day.',
  })
  meeting?: string;

  @Field(() => BasisName, { defaultValue: BasisName.reported })
  basis: Basis;
}
