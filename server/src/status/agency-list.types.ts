import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ReportWord } from '@ega/shared/status/report-face';
import type { Status } from '@ega/shared/status/status';
import { CivilDateScalar, FactsScalar, InstantScalar } from '../platform/graphql/scalars.js';
import { AsOf } from './as-of.types.js';
import { ReportWordName, StatusName } from './status.types.js';

@ObjectType('KindStanding', { description: 'Where the agencies of one kind stand, without names.' })
export class KindStandingFace {
  @Field()
  kind: string;

  @Field(() => Int)
  total: number;

  @Field(() => Int, { description: 'Agencies whose step is known.' })
  known: number;

  @Field(() => Int, { nullable: true })
  lowerQuartile?: number | null;

  @Field(() => Int, { nullable: true })
  median?: number | null;

  @Field(() => Int, { nullable: true })
  upperQuartile?: number | null;
}

@ObjectType('AgencyList', {
  description:
    'The agencies the viewer sees, by columns of equal length in protocol order; shared/status/agency-row turns them into rows, shared/status/agency-list filters and sorts.',
})
export class AgencyListFace {
  @Field(() => AsOf)
  asOf: AsOf;

  @Field(() => [KindStandingFace], { description: 'Only for an agency: its own kind.' })
  standing: KindStandingFace[];

  @Field(() => [Int], { description: 'Permanent number.' })
  number: readonly number[];

  @Field(() => [String])
  slug: readonly string[];

  @Field(() => [String], { description: 'MINISTRY, MINISTERIAL_AGENCY, GOVERNMENT_AGENCY or PROVINCE.' })
  kind: readonly string[];

  @Field(() => [String])
  nameVi: readonly string[];

  @Field(() => [String])
  nameEn: readonly string[];

  @Field(() => [String])
  shortName: readonly string[];

  @Field(() => [String], { nullable: 'items' })
  abbreviation: readonly (string | null)[];

  @Field(() => [String], { nullable: 'items' })
  code: readonly (string | null)[];

  @Field(() => [String], { nullable: 'items', description: 'Socio-economic region of a province.' })
  region: readonly (string | null)[];

  @Field(() => [String], { description: 'Folded text that shared/agencies/search matches.' })
  search: readonly string[];

  @Field(() => [Boolean], { description: 'In the denominator of the round.' })
  opened: readonly boolean[];

  @Field(() => [ReportWordName])
  reportState: readonly ReportWord[];

  @Field(() => [InstantScalar], { nullable: 'items', description: 'First sending that counts.' })
  submittedAt: readonly (string | null)[];

  @Field(() => [Boolean], { nullable: 'items', description: 'Judged once, at that sending.' })
  late: readonly (boolean | null)[];

  @Field(() => [InstantScalar], { nullable: 'items', description: 'Deadline of this agency, exclusive.' })
  dueAt: readonly (string | null)[];

  @Field(() => [Boolean])
  extended: readonly boolean[];

  @Field(() => [Boolean], { description: 'Nothing sent although the due instant has passed.' })
  pastDue: readonly boolean[];

  @Field(() => [InstantScalar], {
    nullable: 'items',
    description: 'Completion asked for until then, exclusive.',
  })
  returnedUntil: readonly (string | null)[];

  @Field(() => [Boolean])
  returnPastDue: readonly boolean[];

  @Field(() => [InstantScalar], { nullable: 'items' })
  verifiedAt: readonly (string | null)[];

  @Field(() => [Boolean])
  everReturned: readonly boolean[];

  @Field(() => [Int], { description: 'Latest revision that counts; 0 while nothing was sent.' })
  revision: readonly number[];

  @Field(() => [String], { nullable: 'items', description: 'O1 or O2.' })
  obligation: readonly (string | null)[];

  @Field(() => [StatusName], { nullable: 'items', description: 'Null before the first day of the duty.' })
  status: readonly (Status | null)[];

  @Field(() => [Int], { nullable: 'items', description: 'A1, 0 to 8; 8 is issued and being updated.' })
  step: readonly (number | null)[];

  @Field(() => [Int], { nullable: 'items', description: 'Step in the previous round on the same basis.' })
  previousStep: readonly (number | null)[];

  @Field(() => [Int], { nullable: 'items', description: 'Latest verified step.' })
  stepVerified: readonly (number | null)[];

  @Field(() => [Boolean])
  issued: readonly boolean[];

  @Field(() => [Boolean], { description: 'Verified answers say the same.' })
  verified: readonly boolean[];

  @Field(() => [String], { nullable: 'items', description: '"Xác nhận gần nhất".' })
  lastConfirmedRound: readonly (string | null)[];

  @Field(() => [String], { nullable: 'items', description: 'Number and symbol.' })
  decisionNumber: readonly (string | null)[];

  @Field(() => [CivilDateScalar], { nullable: 'items' })
  decisionOn: readonly (string | null)[];

  @Field(() => [String], { nullable: 'items', description: 'Office of the signer.' })
  decisionSigner: readonly (string | null)[];

  @Field(() => [Boolean], { description: 'Closed by state secrecy.' })
  secret: readonly boolean[];

  @Field(() => [CivilDateScalar], {
    nullable: 'items',
    description: 'Date of issuing that the agency gave (A5).',
  })
  plannedIssue: readonly (string | null)[];

  @Field(() => [CivilDateScalar], { nullable: 'items' })
  stepSince: readonly (string | null)[];

  @Field(() => [Int], { nullable: 'items' })
  daysInStep: readonly (number | null)[];

  @Field(() => [Int], { nullable: 'items', description: 'Days the remaining steps usually take.' })
  leadDays: readonly (number | null)[];

  @Field(() => [Int], { nullable: 'items', description: 'A2.' })
  draftPercent: readonly (number | null)[];

  @Field(() => [String], {
    nullable: 'items',
    description: 'full, partial or none (A7), as the agency answered.',
  })
  guidance: readonly (string | null)[];

  @Field(() => [FactsScalar], { description: 'Rules that hold: [{rule, code, params}].' })
  reasons: readonly object[];

  @Field(() => [String], { nullable: 'items', description: 'Message code of "Nội dung cần thực hiện".' })
  todo: readonly (string | null)[];

  @Field(() => [String], { nullable: 'items', description: 'Option of B1.' })
  lgsp: readonly (string | null)[];

  @Field(() => [Int], { nullable: 'items', description: 'National systems at step 7.' })
  connectionsOfficial: readonly (number | null)[];

  @Field(() => [Int], { nullable: 'items', description: 'National systems at steps 3 to 7.' })
  connectionsBegun: readonly (number | null)[];

  @Field(() => [Int], { nullable: 'items', description: 'One-stop packages in use (C2).' })
  oneStopCount: readonly (number | null)[];

  @Field(() => [Boolean], { nullable: 'items', description: 'Exactly one.' })
  oneStopUnified: readonly (boolean | null)[];

  @Field(() => [String], { nullable: 'items', description: 'C5.' })
  focalUnit: readonly (string | null)[];

  @Field(() => [String], {
    nullable: 'items',
    description: 'Data sharing between the levels of the one-stop system (C10): none, manual, electronic.',
  })
  sharing: readonly (string | null)[];

  @Field(() => [Int], {
    nullable: 'items',
    description: 'Departments and districts that use the package (C4).',
  })
  unitsUsed: readonly (number | null)[];

  @Field(() => [Int], { nullable: 'items' })
  unitsTotal: readonly (number | null)[];

  @Field(() => [Boolean], { nullable: 'items' })
  hasProcedures: readonly (boolean | null)[];

  @Field(() => [Int], { nullable: 'items', description: 'C0.' })
  procedures: readonly (number | null)[];

  @Field(() => [Int], { nullable: 'items', description: 'Online services at level 3 (C7).' })
  level3: readonly (number | null)[];

  @Field(() => [Int], { nullable: 'items', description: 'At level 4.' })
  level4: readonly (number | null)[];

  @Field(() => [Int], { nullable: 'items', description: 'D2.' })
  projectsTotal: readonly (number | null)[];

  @Field(() => [Int], { nullable: 'items', description: 'With requirement and content of connection (D3).' })
  projectsMet: readonly (number | null)[];
}
