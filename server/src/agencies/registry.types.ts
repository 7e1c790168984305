import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Confidence } from '@ega/shared/agencies/agency';
import { AGENCY_KINDS, type AgencyKind } from '@ega/shared/agencies/kind';
import { CONFIDENCES, REGISTRY_ACTS, type RegistryActKind } from '@ega/shared/agencies/registry-act';
import { CivilDateScalar, InstantScalar } from '../platform/graphql/scalars.js';

const enumOf = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { [Key in Name]: Key };

const AgencyKindEnum = enumOf(AGENCY_KINDS);
const ConfidenceEnum = enumOf(CONFIDENCES);
const RegistryActEnum = enumOf(REGISTRY_ACTS);
registerEnumType(AgencyKindEnum, { name: 'AgencyKind' });
registerEnumType(ConfidenceEnum, {
  name: 'CodeConfidence',
  description: 'How sure the registry is of a code.',
});
registerEnumType(RegistryActEnum, { name: 'RegistryActKind' });

@ObjectType({
  description: 'What held of an agency between two days, and between which instants it was held true.',
})
export class RegistryVersion {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field()
  slug: string;

  @Field(() => AgencyKindEnum)
  kind: AgencyKind;

  @Field()
  nameVi: string;

  @Field()
  nameEn: string;

  @Field()
  shortName: string;

  @Field({ description: 'The body that reports.' })
  agencyName: string;

  @Field(() => String, { nullable: true })
  abbreviationVi: string | null;

  @Field(() => String, { nullable: true })
  abbreviationEn: string | null;

  @Field(() => String, { nullable: true })
  code: string | null;

  @Field(() => ConfidenceEnum)
  codeConfidence: Confidence;

  @Field(() => String, { nullable: true, description: 'Code of the General Statistics Office.' })
  gsoCode: string | null;

  @Field(() => String, { nullable: true })
  region6: string | null;

  @Field(() => String, { nullable: true })
  region8: string | null;

  @Field()
  isMunicipality: boolean;

  @Field(() => CivilDateScalar)
  validFrom: string;

  @Field(() => CivilDateScalar, { nullable: true, description: 'Exclusive; null while it holds.' })
  validTo: string | null;

  @Field(() => String, { nullable: true })
  legalBasis: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The entry that wrote it; null for the first registration.',
  })
  actId: string | null;

  @Field(() => InstantScalar)
  recordedAt: string;

  @Field(() => InstantScalar, { nullable: true, description: 'Since when it is no longer held true.' })
  supersededAt: string | null;
}

@ObjectType({ description: 'Who came after whom.' })
export class RegistrySuccession {
  @Field(() => Int)
  predecessor: number;

  @Field(() => Int, { nullable: true })
  successor: number | null;

  @Field(() => CivilDateScalar)
  effectiveFrom: string;

  @Field()
  relation: string;

  @Field()
  legalBasis: string;

  @Field()
  confidence: string;

  @Field(() => InstantScalar)
  recordedAt: string;

  @Field(() => InstantScalar, { nullable: true })
  supersededAt: string | null;
}

@ObjectType({ description: 'One entry of the registry with its legal basis.' })
export class RegistryEntry {
  @Field(() => ID)
  id: string;

  @Field({ description: 'rename, merge, split, dissolve, correct or undo.' })
  kind: string;

  @Field(() => [Int])
  agencies: number[];

  @Field(() => CivilDateScalar)
  effectiveFrom: string;

  @Field(() => String, { nullable: true })
  basisNumber: string | null;

  @Field(() => CivilDateScalar, { nullable: true })
  basisDate: string | null;

  @Field(() => String, { nullable: true })
  basisIssuer: string | null;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => ID, { nullable: true, description: 'The entry that this one takes back.' })
  undoes: string | null;

  @Field(() => ID, { nullable: true, description: 'The entry that took this one back.' })
  undoneBy: string | null;

  @Field(() => String, { nullable: true, description: 'Name of who made it; null: the system.' })
  madeBy: string | null;

  @Field(() => InstantScalar)
  recordedAt: string;
}

@ObjectType({
  description: 'The whole registry: every version and succession ever recorded, and the entries made.',
})
export class RegistryFace {
  @Field(() => [RegistryVersion])
  versions: RegistryVersion[];

  @Field(() => [RegistrySuccession])
  successions: RegistrySuccession[];

  @Field(() => [RegistryEntry], { description: 'Newest first.' })
  entries: RegistryEntry[];
}

@InputType()
export class AgencyNamingInput {
  @Field(() => AgencyKindEnum)
  kind: AgencyKind;

  @Field()
  nameVi: string;

  @Field()
  nameEn: string;

  @Field()
  shortName: string;

  @Field()
  agencyName: string;

  @Field(() => String, { nullable: true })
  abbreviationVi?: string | null;

  @Field(() => String, { nullable: true })
  abbreviationEn?: string | null;

  @Field(() => String, { nullable: true })
  code?: string | null;

  @Field(() => ConfidenceEnum)
  codeConfidence: Confidence;

  @Field()
  isMunicipality: boolean;
}

@InputType()
export class RegistryActInput {
  @Field(() => RegistryActEnum)
  kind: RegistryActKind;

  @Field(() => [Int], { description: 'merge: those that end; otherwise the one agency.' })
  agencies: number[];

  @Field(() => Int, { nullable: true, description: 'merge: who goes on; dissolve: who takes over.' })
  successor?: number | null;

  @Field(() => [AgencyNamingInput])
  names: AgencyNamingInput[];

  @Field({ defaultValue: false, description: 'split: the agency goes on beside the new ones.' })
  continues: boolean;

  @Field(() => CivilDateScalar)
  effectiveFrom: string;

  @Field()
  basisNumber: string;

  @Field(() => CivilDateScalar)
  basisDate: string;

  @Field()
  basisIssuer: string;

  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'correct: the right code; null: none.' })
  code?: string | null;

  @Field(() => ConfidenceEnum, { nullable: true })
  codeConfidence?: Confidence | null;
}
