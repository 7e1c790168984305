import { Field, ObjectType } from '@nestjs/graphql';
import { CivilDateScalar } from '../platform/graphql/scalars.js';

@ObjectType('ProgrammeTask', { description: 'A task of Decision 1819 as the Authority has entered it.' })
export class ProgrammeTaskFace {
  @Field({ description: 'Key of the row in the answer.' })
  code: string;

  @Field()
  titleVi: string;

  @Field()
  titleEn: string;

  @Field(() => CivilDateScalar)
  validFrom: string;

  @Field(() => CivilDateScalar, { nullable: true, description: 'Exclusive.' })
  validTo?: string | null;
}

@ObjectType('NationalSystem', { description: 'One national system or database of list L4.' })
export class NationalSystemFace {
  @Field({ description: 'What a line of B3 names it by.' })
  code: string;

  @Field()
  titleVi: string;

  @Field()
  titleEn: string;

  @Field({ description: 'Holds at the cut-off; others only give earlier lines their names.' })
  asked: boolean;

  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'First day it can be connected to; null: not yet, and nobody is late.',
  })
  readyFrom?: string;

  @Field({ nullable: true, description: 'Owning agency by its name at the cut-off.' })
  ownerVi?: string;

  @Field({ nullable: true })
  ownerEn?: string;
}

@ObjectType('CheckedStandard', { description: 'A document that C6 checks against (list L6).' })
export class CheckedStandardFace {
  @Field({ description: 'Key of the row in the answer.' })
  code: string;

  @Field()
  titleVi: string;

  @Field()
  titleEn: string;

  @Field({ description: "Whose form asks about it: 'B', 'T' or 'both'." })
  variants: string;

  @Field(() => CivilDateScalar)
  validFrom: string;

  @Field(() => CivilDateScalar, { nullable: true, description: 'Exclusive.' })
  validTo?: string | null;
}

@ObjectType('PlatformName', { description: 'What the national platform is called.' })
export class PlatformNameFace {
  @Field({ description: 'NGSP in 2018.' })
  short: string;

  @Field()
  titleVi: string;

  @Field()
  titleEn: string;
}

@ObjectType('AskedConclusion', {
  description: 'A conclusion of an earlier session given to the agency, as it stood when the round opened.',
})
export class AskedConclusionFace {
  @Field({ description: 'Key of the row in the answer.' })
  key: string;

  @Field()
  text: string;

  @Field(() => CivilDateScalar, { nullable: true })
  dueOn?: string | null;
}

@ObjectType('FormLists', {
  description:
    'The lists of a round, as the Authority had entered them when it opened (catalogue L3, L4, L6).',
})
export class FormListsFace {
  @Field(() => [ProgrammeTaskFace], { description: 'Empty: none is entered and A9 is not asked.' })
  programmeTasks: ProgrammeTaskFace[];

  @Field(() => [NationalSystemFace])
  nationalSystems: NationalSystemFace[];

  @Field(() => [CheckedStandardFace], { description: 'Those of other days and forms too.' })
  standards: CheckedStandardFace[];

  @Field(() => PlatformNameFace)
  platform: PlatformNameFace;

  @Field(() => [AskedConclusionFace], {
    description: 'Empty: none is given to the agency and E3 is not asked.',
  })
  conclusions: AskedConclusionFace[];
}
