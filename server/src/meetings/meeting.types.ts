import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AnswerValueScalar, CivilDateScalar, InstantScalar } from '../platform/graphql/scalars.js';
import { AgencyRef, AsOf } from '../status/as-of.types.js';

@ObjectType({ description: 'An office that takes part; persons are named by role only.' })
export class ParticipantFace {
  @Field()
  office: string;

  @Field({ description: 'chair, member, invited or secretary.' })
  kind: string;
}

@ObjectType({ description: 'A frozen version: its figures never change and there is no unfreezing.' })
export class FrozenVersionFace {
  @Field({ description: '2018-Q1.2: the name in an address (`phien`).' })
  name: string;

  @Field(() => Int)
  version: number;

  @Field(() => InstantScalar, { description: 'The instant its figures are as of.' })
  instant: string;

  @Field({ description: 'Ledger position.' })
  position: string;

  @Field({ description: 'SHA-256 over the canonical JSON of figures, lists, rubric and registry.' })
  contentHash: string;

  @Field({ description: 'Head of the audit chain at that moment.' })
  chainHead: string;

  @Field(() => String, { nullable: true, description: 'Why there is a further version.' })
  reason?: string | null;

  @Field()
  frozenBy: string;

  @Field(() => AnswerValueScalar, {
    nullable: true,
    description: 'Computed list of what it changed (shared/meetings).',
  })
  changes?: unknown;

  @Field(() => ID, { nullable: true, description: 'Set while its figures are released.' })
  releaseId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The papers that were made of it last; none yet: null.' })
  packId?: string | null;

  @Field(() => Int, { description: 'Issued architectures, cơ quan kê khai.' })
  issued: number;

  @Field(() => Int, { description: 'Agencies with a report sent.' })
  submitted: number;

  @Field(() => Int)
  denominator: number;
}

@ObjectType({ description: 'One session in the list of sessions.' })
export class MeetingLine {
  @Field(() => ID, { description: '2018-Q1' })
  id: string;

  @Field(() => InstantScalar)
  heldAt: string;

  @Field()
  place: string;

  @Field(() => [FrozenVersionFace], { description: 'Latest first.' })
  versions: FrozenVersionFace[];

  @Field(() => Int, { description: 'Conclusions issued.' })
  conclusions: number;

  @Field(() => Int, { description: 'Of them done by every addressee.' })
  conclusionsDone: number;
}

@ObjectType({ description: 'One figure that a freeze would fix, beside the last frozen one.' })
export class MeetingFigure {
  @Field({ description: 'issued, underWay, lgsp, oneStop, projects, submitted.' })
  name: string;

  @Field(() => Int)
  value: number;

  @Field(() => Int)
  denominator: number;

  @Field({ description: 'Name of the denominator.' })
  denominatorName: string;

  @Field(() => Int, { nullable: true })
  verified?: number | null;

  @Field(() => Int, { nullable: true, description: 'In the latest frozen version of the session before.' })
  before?: number | null;

  @Field(() => Int, { nullable: true })
  beforeDenominator?: number | null;
}

@ObjectType('ReadinessItem', { description: 'One check before the freeze; none blocks it.' })
export class ReadinessItemFace {
  @Field()
  check: string;

  @Field({ description: 'ok, look or missing.' })
  level: string;

  @Field(() => Int)
  count: number;

  @Field(() => Int, { nullable: true })
  of?: number | null;

  @Field(() => [Int])
  agencies: readonly number[];
}

@ObjectType({ description: 'A conclusion and where it stands: done only when every addressee is.' })
export class ConclusionFace {
  @Field()
  code: string;

  @Field(() => Int)
  number: number;

  @Field()
  meeting: string;

  @Field()
  text: string;

  @Field({ description: 'ministry, named, or the set of agencies.' })
  owner: string;

  @Field(() => [Int])
  agencies: readonly number[];

  @Field(() => String, { nullable: true })
  lead?: string | null;

  @Field(() => CivilDateScalar, { nullable: true })
  dueOn?: string | null;

  @Field(() => String, { nullable: true })
  obligation?: string | null;

  @Field(() => String, { nullable: true, description: 'Address of the figure it was drafted from.' })
  sourceAddress?: string | null;

  @Field(() => String, { nullable: true })
  sourceWords?: string | null;

  @Field({ description: 'draft, issued or withdrawn.' })
  state: string;

  @Field(() => Int)
  done: number;

  @Field(() => Int, { description: 'Of them verified.' })
  doneVerified: number;

  @Field(() => Int)
  of: number;

  @Field({ description: 'met, metLate, onTrack, overdue or notReported.' })
  status: string;

  @Field(() => CivilDateScalar, { nullable: true })
  doneOn?: string | null;

  @Field(() => Int)
  daysLate: number;

  @Field(() => [Int], { description: 'Addressees that have not reported it done.' })
  open: readonly number[];
}

@ObjectType({ description: 'An agency that has sent nothing of the round of the session.' })
export class MissingReport {
  @Field(() => Int)
  number: number;

  @Field(() => InstantScalar, { description: 'Exclusive end of the sending deadline that binds it.' })
  dueAt: string;

  @Field({ description: 'A draft was begun: "đang lập báo cáo", and nothing more of it is shown.' })
  drafting: boolean;
}

@ObjectType({ description: 'Everything about one session.' })
export class MeetingPage {
  @Field(() => ID)
  id: string;

  @Field()
  roundId: string;

  @Field(() => InstantScalar)
  heldAt: string;

  @Field()
  place: string;

  @Field(() => [String])
  agenda: readonly string[];

  @Field(() => [ParticipantFace])
  participants: readonly ParticipantFace[];

  @Field(() => Int)
  revision: number;

  @Field(() => [FrozenVersionFace], { description: 'Latest first.' })
  versions: FrozenVersionFace[];

  @Field(() => AsOf, {
    description: 'What the figures below stand on: the latest version, or now while nothing is frozen.',
  })
  asOf: AsOf;

  @Field(() => [MeetingFigure])
  figures: MeetingFigure[];

  @Field(() => FrozenVersionFace, {
    nullable: true,
    description: 'The latest version of the session before.',
  })
  before?: FrozenVersionFace | null;

  @Field(() => String, { nullable: true, description: 'Name of that version: 2017-Q4.1.' })
  beforeName?: string | null;

  @Field(() => [ReadinessItemFace])
  readiness: ReadinessItemFace[];

  @Field(() => [AgencyRef], { description: 'Every agency of the figures of the session, in protocol order.' })
  agencies: AgencyRef[];

  @Field(() => [MissingReport], {
    description: 'Of now, also where the figures are frozen; empty for those who do not chase.',
  })
  missing: MissingReport[];

  @Field(() => [ConclusionFace], {
    description: 'Of this session, drafts too where the viewer may see them.',
  })
  conclusions: ConclusionFace[];

  @Field(() => [ConclusionFace], { description: 'Issued at earlier sessions.' })
  earlierConclusions: ConclusionFace[];

  @Field(() => AnswerValueScalar, { description: 'Paragraphs written by hand, by code.' })
  paragraphs: unknown;
}
