import { Field, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../platform/graphql/scalars.js';

@ObjectType('ProjectAssessment', { description: "The Authority's finding on one project by one rule." })
export class ProjectAssessmentFace {
  @Field({ description: 'met, notMet, notEnough or notApplicable.' })
  verdict: string;

  @Field()
  reason: string;

  @Field({ description: 'Round in which it was found; it stands until another is recorded.' })
  round: string;

  @Field({ nullable: true, description: 'Who recorded it; told to the Authority alone.' })
  by?: string;

  @Field(() => InstantScalar)
  at: string;
}

@ObjectType('ProjectJudged', {
  description: "One project by one rule: the agency's view beside the Authority's.",
})
export class ProjectJudgedFace {
  @Field({ description: 'Id of the line of D2.' })
  project: string;

  @Field()
  name: string;

  @Field({ description: 'requirements (D3: O3) or compliance (D5: O4, O5).' })
  rule: string;

  @Field(() => String, {
    nullable: true,
    description: "What the agency's answers say; noBasis by R19; null where the rule does not bind.",
  })
  agencyView?: string | null;

  @Field(() => ProjectAssessmentFace, { nullable: true })
  assessment?: ProjectAssessmentFace;
}
