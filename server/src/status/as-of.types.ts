import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Basis } from '@ega/shared/status/status';
import { InstantScalar } from '../platform/graphql/scalars.js';

export enum BasisName {
  reported = 'reported',
  verified = 'verified',
}
registerEnumType(BasisName, {
  name: 'Basis',
  description: 'reported: what agencies declare; verified: the latest verified answers. Never added.',
});

@ObjectType({ description: 'The frozen version of a session that figures are those of.' })
export class FrozenName {
  @Field({ description: '2018-Q1' })
  meeting: string;

  @Field(() => Int)
  version: number;

  @Field(() => Int, { description: 'A later version exists when it is greater.' })
  latest: number;
}

@ObjectType({ description: 'What every figure of an answer stands on.' })
export class AsOf {
  @Field(() => InstantScalar, { description: 'Share this one: asked for again it gives the same figures.' })
  instant: string;

  @Field({ description: 'Ledger position of that instant.' })
  position: string;

  @Field({ description: 'True when "now" was asked for; false when an instant or a past day was.' })
  current: boolean;

  @Field(() => BasisName)
  basis: Basis;

  @Field(() => String, { nullable: true, description: 'Null before the first round opened.' })
  round?: string | null;

  @Field(() => String, { nullable: true, description: 'Round that changes are counted from.' })
  previousRound?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Frozen session that changes are counted from, 2017-Q4.1; null: the due instant of previousRound.',
  })
  previousMeeting?: string | null;

  @Field(() => FrozenName, { nullable: true, description: 'Set where a frozen session was asked for.' })
  frozen?: FrozenName | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'Next instant at which time alone changes a figure; null for the past, which never changes.',
  })
  validUntil?: string | null;
}

@ObjectType('Figure', {
  description: 'A figure never travels alone; as-of and basis are those of the answer.',
})
export class FigureFace {
  @Field(() => Int)
  value: number;

  @Field(() => Int)
  denominator: number;

  @Field({ description: 'Named set of shared/directives/denominators; its words are denominator.<name>.' })
  denominatorName: string;

  @Field(() => Int, {
    nullable: true,
    description: '"trong đó đã thẩm tra"; null where there is nothing to compare.',
  })
  verified?: number | null;

  @Field(() => Int, {
    description: 'Verified answers say so, newer declared ones do not: its own line, never added.',
  })
  verifiedOnly: number;

  @Field(() => Int, { nullable: true, description: 'Difference from the previous round on the same basis.' })
  change?: number | null;
}

@ObjectType({ description: 'An agency as the round knows it (version of the cut-off day).' })
export class AgencyRef {
  @Field(() => Int)
  number: number;

  @Field()
  slug: string;

  @Field()
  nameVi: string;

  @Field()
  nameEn: string;

  @Field({ description: 'Short form for lists and tiles: "Bình Định".' })
  shortName: string;

  @Field({ description: 'MINISTRY, MINISTERIAL_AGENCY, GOVERNMENT_AGENCY or PROVINCE.' })
  kind: string;
}
