import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ReportWord } from '@ega/shared/status/report-face';
import type { Status } from '@ega/shared/status/status';
import { AsOf, FigureFace } from './as-of.types.js';
import { ObligationFacts, Sentence } from './obligation.types.js';
import { ReportWordName, RubricFace, StatusName } from './status.types.js';

@ObjectType('MatrixFace', { description: 'What a cell shows; each kind of cell of a column only once.' })
export class MatrixFaceType {
  @Field({ description: 'Duty that binds the agency: O2 in a column that begins with O1.' })
  code: string;

  @Field(() => StatusName, { nullable: true, description: 'Null before the first day.' })
  status?: Status | null;

  @Field({ description: 'Counts in the figure.' })
  meets: boolean;

  @Field({ description: 'Belongs to the denominator of the duty.' })
  counted: boolean;

  @Field({ description: 'Under way without a date: shown in neutral colour.' })
  neutral: boolean;

  @Field({ description: 'Verified answers give the same result.' })
  verified: boolean;

  @Field(() => Sentence, { nullable: true, description: 'What stands beside the status: 2/4.' })
  reading?: Sentence | null;
}

@ObjectType({ description: 'How many agencies of a group meet the duty, of those counted.' })
export class MatrixSubtotal {
  @Field({ description: 'bo, cp or tinh.' })
  group: string;

  @Field(() => Int)
  met: number;

  @Field(() => Int)
  counted: number;
}

@ObjectType('MatrixColumn', { description: 'One column: a duty, or two that bind different kinds.' })
export class MatrixColumnType {
  @Field({ description: 'Code of its first duty.' })
  key: string;

  @Field({ description: 'architecture, ngsp, oneStop, projects or other.' })
  area: string;

  @Field(() => [ObligationFacts])
  duties: ObligationFacts[];

  @Field(() => FigureFace)
  figure: FigureFace;

  @Field(() => [MatrixSubtotal])
  subtotals: MatrixSubtotal[];

  @Field(() => [MatrixFaceType])
  faces: MatrixFaceType[];

  @Field(() => [Int], {
    nullable: 'items',
    description: 'By agency: place of its face; null where the duty does not bind it.',
  })
  face: (number | null)[];
}

@ObjectType('ObligationMatrix', {
  description:
    'The agencies the viewer sees × the duties of agencies, by columns of equal length; shared/status/matrix turns them into rows, filters and sorts.',
})
export class MatrixFaceOfBoard {
  @Field(() => AsOf)
  asOf: AsOf;

  @Field(() => RubricFace)
  rubric: RubricFace;

  @Field(() => [Int], { description: 'Permanent number.' })
  number: number[];

  @Field(() => [String])
  slug: string[];

  @Field(() => [String])
  nameVi: string[];

  @Field(() => [String])
  nameEn: string[];

  @Field(() => [String])
  shortName: string[];

  @Field(() => [String], { description: 'MINISTRY, MINISTERIAL_AGENCY, GOVERNMENT_AGENCY or PROVINCE.' })
  kind: string[];

  @Field(() => [String], { nullable: 'items', description: 'Socio-economic region of a province.' })
  region: (string | null)[];

  @Field(() => [String], { description: 'Folded text that shared/agencies/search matches.' })
  search: string[];

  @Field(() => [ReportWordName])
  reportState: ReportWord[];

  @Field(() => [Boolean], {
    description: 'Report or completion missing although its due instant has passed.',
  })
  pastDue: boolean[];

  @Field(() => [MatrixColumnType], { description: 'Architecture, NGSP, one-stop, projects, others.' })
  columns: MatrixColumnType[];
}
