import { Field, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../platform/graphql/scalars.js';

@ObjectType('ContentJudged', {
  description: "One content of the guidance (A7): the agency's view beside the Authority's.",
})
export class ContentJudgedFace {
  @Field({ description: 'Code of the list of eight contents.' })
  item: string;

  @Field(() => String, { nullable: true, description: 'yes, partial or no; null while not answered.' })
  agencyView?: string | null;

  @Field(() => String, { nullable: true, description: 'yes, partial or no; null while not assessed.' })
  finding?: string | null;

  @Field(() => String, { nullable: true, description: 'What is missing, in the words of the Authority.' })
  remark?: string | null;
}

@ObjectType('ArchitectureAssessment', {
  description: "The Authority's conclusion on an issued architecture.",
})
export class ArchitectureAssessmentFace {
  @Field({ description: 'met or notMet.' })
  conclusion: string;

  @Field(() => String, { nullable: true, description: 'Not written where A7 is a state secret.' })
  reason?: string | null;

  @Field({ description: 'Round in which it was found; it stands until another is recorded.' })
  round: string;

  @Field({ description: 'Receipt of the sending that was assessed.' })
  receipt: string;

  @Field({ description: 'Whether that sending is still the latest.' })
  ofThisSending: boolean;

  @Field({ description: 'False where the agency names another decision than the one that was read.' })
  ofThisDecision: boolean;

  @Field(() => String, { nullable: true, description: 'Who recorded it; told to the Authority alone.' })
  by?: string | null;

  @Field(() => InstantScalar)
  at: string;
}

@ObjectType('ArchitectureJudged', { description: 'A7: both views of every content, side by side.' })
export class ArchitectureJudgedFace {
  @Field({ description: 'A7 is a state secret: no words are written of it (T3).' })
  secret: boolean;

  @Field(() => [ContentJudgedFace])
  contents: ContentJudgedFace[];

  @Field(() => ArchitectureAssessmentFace, { nullable: true })
  assessment?: ArchitectureAssessmentFace | null;
}
