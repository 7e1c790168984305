import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CivilDateScalar } from '../platform/graphql/scalars.js';
import { AgencyRef, AsOf, FigureFace } from './as-of.types.js';
import { StatusName } from './status.types.js';

@ObjectType('ComparedFigure', {
  description:
    'One figure on both sides, each with its own denominator; basis and instant are those of the sides.',
})
export class ComparedFigureFace {
  @Field({ description: 'issued, underWay, atRisk, lgsp … (shared/status/comparison).' })
  name: string;

  @Field({ description: 'all, O1, bo, cp or tinh.' })
  group: string;

  @Field(() => FigureFace)
  before: FigureFace;

  @Field(() => FigureFace)
  now: FigureFace;

  @Field(() => Int)
  change: number;
}

@ObjectType({ description: 'How many agencies of the whole country moved one way.' })
export class MoveCount {
  @Field({ description: 'issued, started, stepBack … (shared/status/comparison).' })
  move: string;

  @Field(() => Int)
  count: number;
}

@ObjectType('Mover', { description: 'What became of one agency between the two instants.' })
export class MoverFace {
  @Field()
  move: string;

  @Field(() => AgencyRef)
  agency: AgencyRef;

  @Field(() => Int, { nullable: true })
  stepBefore?: number | null;

  @Field(() => Int, { nullable: true })
  stepNow?: number | null;

  @Field(() => StatusName, { nullable: true })
  statusBefore?: string | null;

  @Field(() => StatusName, { nullable: true })
  statusNow?: string | null;

  @Field()
  verified: boolean;

  @Field(() => String, { nullable: true, description: 'Number of the decision; null where it is secret.' })
  documentNumber?: string | null;

  @Field(() => CivilDateScalar, { nullable: true })
  documentOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why a step was taken back, in the words of the agency.',
  })
  reason?: string | null;
}

@ObjectType('AccountLine', { description: 'One agency that counts on one side only, and why.' })
export class AccountLineFace {
  @Field(() => AgencyRef)
  agency: AgencyRef;

  @Field({ description: 'newDocument, olderDocument, stepBack … (shared/status/reconcile).' })
  cause: string;

  @Field(() => String, { nullable: true })
  documentNumber?: string | null;

  @Field(() => CivilDateScalar, { nullable: true })
  documentOn?: string | null;
}

@ObjectType('Account', { description: 'before + entered - left = now, agency by agency.' })
export class AccountFace {
  @Field({ description: 'issued or underWay.' })
  name: string;

  @Field(() => Int)
  before: number;

  @Field(() => Int)
  now: number;

  @Field(() => Int)
  denominatorBefore: number;

  @Field(() => Int)
  denominatorNow: number;

  @Field(() => Int)
  enteredCount: number;

  @Field(() => Int)
  leftCount: number;

  @Field(() => [AccountLineFace], { description: 'An agency sees only itself here.' })
  entered: AccountLineFace[];

  @Field(() => [AccountLineFace])
  left: AccountLineFace[];
}

@ObjectType('Comparison', {
  description: 'Two boards of the same basis, figure by figure and agency by agency.',
})
export class ComparisonFace {
  @Field(() => AsOf, { description: 'The earlier side.' })
  before: AsOf;

  @Field(() => AsOf)
  now: AsOf;

  @Field({ description: 'True when nothing was asked for and the previous due instant is the earlier side.' })
  usual: boolean;

  @Field(() => [ComparedFigureFace])
  figures: ComparedFigureFace[];

  @Field(() => [MoveCount])
  counts: MoveCount[];

  @Field(() => [MoverFace], { description: 'An agency sees only itself here.' })
  movers: MoverFace[];

  @Field({ description: 'The earlier side lies before the first day of the duty.' })
  unjudgedBefore: boolean;

  @Field(() => [AccountFace])
  accounts: AccountFace[];
}
