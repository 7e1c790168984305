import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Status } from '@ega/shared/status/status';
import { CivilDateScalar, FactsScalar, InstantScalar } from '../platform/graphql/scalars.js';
import { ConfirmationLine, RevisionLine } from './agency-page.types.js';
import { AgencyRef, AsOf, FigureFace } from './as-of.types.js';
import { StatusName } from './status.types.js';
import { ArchitectureJudgedFace } from '../reports/architecture-assessment.types.js';

@ObjectType({ description: 'A sentence of the catalogue with its numbers.' })
export class Sentence {
  @Field({ description: 'Code of the sentence in shared/text.' })
  code: string;

  @Field(() => FactsScalar)
  params: Readonly<Record<string, string | number>>;
}

@ObjectType({ description: 'A duty as data, whether or not a document sets a date.' })
export class ObligationFacts {
  @Field({ description: 'O1 to O20, N1 … for entered directives; indicators have a name of their own.' })
  code: string;

  @Field(() => Int)
  version: number;

  @Field({ description: 'standing or periodic.' })
  nature: string;

  @Field({ description: 'Rule it is judged by: shared/directives/formula.' })
  formula: string;

  @Field({ description: 'Short name of the national platform on the day: a word of the rule.' })
  platform: string;

  @Field({ description: 'Whom it binds: a set of kinds, ministry or authority.' })
  binds: string;

  @Field(() => [Int], { nullable: true, description: 'Addressees by number where the document names some.' })
  agencies?: readonly number[] | null;

  @Field()
  titleVi: string;

  @Field()
  titleEn: string;

  @Field({ description: 'Symbol of the document.' })
  document: string;

  @Field(() => CivilDateScalar)
  issuedOn: string;

  @Field()
  issuer: string;

  @Field({ description: 'Sentence of the source.' })
  sentence: string;

  @Field(() => CivilDateScalar, { description: 'Before this day: figures, no status.' })
  firstDay: string;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'Exclusive; null where no document sets a date.',
  })
  dueAt?: string | null;

  @Field(() => CivilDateScalar, { nullable: true, description: 'Last day still in time.' })
  lastDay?: string | null;

  @Field(() => String, { nullable: true, description: 'What is still to be confirmed about this duty.' })
  doubt?: string | null;
}

@ObjectType({ description: 'How many agencies have each of the ten statuses.' })
export class StatusCount {
  @Field(() => StatusName)
  status: Status;

  @Field(() => Int)
  value: number;
}

@ObjectType({ description: 'Projects that meet the duty, of those it binds.' })
export class ProjectCount {
  @Field(() => Int)
  met: number;

  @Field(() => Int)
  total: number;
}

@ObjectType({ description: 'One duty with its figure on one basis.' })
export class ObligationLine {
  @Field(() => ObligationFacts)
  obligation: ObligationFacts;

  @Field(() => FigureFace)
  figure: FigureFace;

  @Field({ description: 'Of nobody counted is anything known: the figure is told in words, never as zero.' })
  withoutBasis: boolean;

  @Field(() => [StatusCount], { description: 'Only statuses that occur; none before the first day.' })
  byStatus: StatusCount[];

  @Field(() => Int, { nullable: true, description: 'Of those counted: agencies without procedures.' })
  withoutProcedures?: number | null;

  @Field(() => ProjectCount, { nullable: true })
  projects?: ProjectCount | null;

  @Field(() => Sentence, {
    nullable: true,
    description: "Of the Ministry's own duties: where they stand, in a sentence.",
  })
  standing?: Sentence | null;
}

@ObjectType('ObligationList', { description: 'Every duty with its figure.' })
export class ObligationListFace {
  @Field(() => AsOf)
  asOf: AsOf;

  @Field(() => [ObligationLine], { description: 'O1 to O20, then entered directives.' })
  obligations: ObligationLine[];

  @Field(() => [ObligationLine], { description: 'Figures beside the duties that are none themselves.' })
  indicators: ObligationLine[];
}

@ObjectType({ description: 'The duty of every agency the viewer sees, in columns of equal length.' })
export class ObligationCells {
  @Field(() => [AgencyRef])
  agency: AgencyRef[];

  @Field(() => [StatusName], { nullable: 'items', description: 'Null before the first day.' })
  status: (Status | null)[];

  @Field(() => [Boolean], { description: 'Counts in the figure.' })
  meets: boolean[];

  @Field(() => [Boolean], { description: 'Belongs to the denominator of the duty.' })
  counted: boolean[];

  @Field(() => [Boolean], { description: 'Under way without a date: shown in neutral colour.' })
  neutral: boolean[];

  @Field(() => [Boolean], { description: 'Verified answers give the same result.' })
  verified: boolean[];

  @Field(() => [Sentence], { nullable: 'items', description: 'What stands beside the status: 2/4.' })
  reading: (Sentence | null)[];

  @Field(() => [[Sentence]], { description: 'Căn cứ đánh giá, the deciding rule first.' })
  grounds: Sentence[][];

  @Field(() => [String], { description: 'Name of the deciding rule.' })
  rule: string[];
}

@ObjectType('ObligationPage', { description: 'One duty with the agencies it binds.' })
export class ObligationPageFace {
  @Field(() => AsOf)
  asOf: AsOf;

  @Field(() => ObligationLine)
  line: ObligationLine;

  @Field(() => ObligationCells, { description: 'Cut to the viewer.' })
  cells: ObligationCells;
}

@ObjectType({ description: 'One thing a rule looked at; null: no basis.' })
export class DutyInputFace {
  @Field({ description: 'Label: dutyInput.<name>.' })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'As text; days as YYYY-MM-DD, yes and no as true, false.',
  })
  value?: string | null;
}

@ObjectType({
  description: 'One project under a duty about projects: both views side by side, never merged.',
})
export class ProjectViewFace {
  @Field()
  name: string;

  @Field(() => String, { nullable: true, description: 'met, notMet, notEnough, noBasis; null: not bound.' })
  agencyView?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The Authority's finding; null where none is recorded.",
  })
  assessment?: string | null;
}

@ObjectType({ description: 'A document of the register that an answer names.' })
export class DutyDocument {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true })
  numberSymbol?: string | null;

  @Field(() => CivilDateScalar, { nullable: true })
  issuedOn?: string | null;

  @Field(() => String, { nullable: true })
  title?: string | null;
}

@ObjectType({ description: 'One duty of one agency, explained.' })
export class AgencyObligation {
  @Field(() => ObligationFacts)
  obligation: ObligationFacts;

  @Field(() => StatusName, { nullable: true })
  status?: Status | null;

  @Field()
  meets: boolean;

  @Field()
  neutral: boolean;

  @Field()
  verified: boolean;

  @Field(() => Sentence, { nullable: true })
  reading?: Sentence | null;

  @Field(() => [Sentence])
  grounds: Sentence[];

  @Field({ description: 'Name of the deciding rule.' })
  rule: string;

  @Field(() => Int, { description: 'Version of the rubric of the board.' })
  rubricVersion: number;

  @Field(() => [DutyInputFace])
  inputs: DutyInputFace[];

  @Field(() => [ProjectViewFace], { description: 'Of O3 to O5 alone; as the latest sent answers list them.' })
  projects: ProjectViewFace[];

  @Field(() => ArchitectureJudgedFace, {
    nullable: true,
    description:
      'Of the check against the guidance alone: both views of every content of the latest sent answers.',
  })
  architecture?: ArchitectureJudgedFace | null;

  @Field(() => ConfirmationLine, {
    nullable: true,
    description: 'Decision that accepted the answer the duty rests on; null: none yet.',
  })
  confirmation?: ConfirmationLine | null;

  @Field(() => [DutyDocument], { description: 'Named by the answers; only to whoever may read the report.' })
  documents: DutyDocument[];
}

@ObjectType('AgencyObligationList', { description: 'Every duty that binds one agency, explained.' })
export class AgencyObligationListFace {
  @Field(() => AsOf)
  asOf: AsOf;

  @Field(() => AgencyRef)
  agency: AgencyRef;

  @Field(() => RevisionLine, { nullable: true, description: 'Sending of the round; null: none yet.' })
  revision?: RevisionLine | null;

  @Field(() => [AgencyObligation])
  obligations: AgencyObligation[];
}
