import { Field, Int, ObjectType } from '@nestjs/graphql';
import { AnswerValueScalar, CivilDateScalar, InstantScalar } from '../platform/graphql/scalars.js';
import { NgspAreaRows, ProvidedRows, SystemLineFace } from './ngsp-area.types.js';
import { OneStopAreaRows } from './one-stop-area.types.js';
import { ProjectRows } from './projects-area.types.js';
import { AsOf } from './as-of.types.js';

@ObjectType('PeerLine', { description: 'Where an agency stands among its own; no names.' })
export class PeerLineFace {
  @Field({ description: 'step, connectionsBegun, oneStopCount, or level34 in tenths of a percent.' })
  measure: string;

  @Field({ description: 'kind or region.' })
  among: string;

  @Field(() => Int)
  agencies: number;

  @Field(() => Int)
  known: number;

  @Field(() => Int, { nullable: true })
  own?: number | null;

  @Field(() => Int, { nullable: true })
  lowerQuartile?: number | null;

  @Field(() => Int, { nullable: true })
  median?: number | null;

  @Field(() => Int, { nullable: true })
  upperQuartile?: number | null;
}

@ObjectType('AskedQuestion', { description: 'Completion asked for and not answered yet.' })
export class AskedQuestionFace {
  @Field()
  question: string;

  @Field({ description: 'TL1 …: shared/reports/return-reason.' })
  reasonCode: string;

  @Field(() => String, { nullable: true, description: 'Word for word; only for readers of the report.' })
  text?: string | null;

  @Field(() => CivilDateScalar, { nullable: true })
  dueOn?: string | null;

  @Field(() => InstantScalar)
  at: string;
}

@ObjectType('AgencyDetails', { description: 'The areas of one agency line by line, as of an instant.' })
export class AgencyDetailsFace {
  @Field(() => AsOf)
  asOf: AsOf;

  @Field(() => String, {
    nullable: true,
    description: 'Nothing was sent in the round: the lines are the verified ones of this round.',
  })
  standing?: string | null;

  @Field(() => NgspAreaRows)
  ngsp: NgspAreaRows;

  @Field(() => [SystemLineFace], {
    description: 'National systems of the round by name, for the connections.',
  })
  systems: readonly SystemLineFace[];

  @Field(() => ProvidedRows)
  provided: ProvidedRows;

  @Field(() => OneStopAreaRows, { description: 'No row where the agency is outside document 1655.' })
  oneStop: OneStopAreaRows;

  @Field(() => ProjectRows)
  projects: ProjectRows;

  @Field(() => [AnswerValueScalar], { description: 'Lines of question C1.' })
  packages: readonly unknown[];

  @Field(() => [AskedQuestionFace])
  asked: AskedQuestionFace[];

  @Field(() => [PeerLineFace])
  peers: readonly PeerLineFace[];
}
