import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CivilDateScalar } from '../platform/graphql/scalars.js';

@ArgsType()
export class RegisterFilter {
  @Field(() => String, { nullable: true, description: 'Words, with or without marks.' })
  search?: string;

  @Field(() => Int, { nullable: true, description: 'Agency number; 0 for the reference list.' })
  agency?: number;

  @Field(() => String, { nullable: true, description: 'A kind of DOCUMENT_KINDS or of the reference list.' })
  kind?: string;

  @Field(() => Int, { nullable: true, description: 'Year of issue.' })
  year?: number;

  @Field(() => String, { nullable: true, description: 'found, known, unverified, stated, illustrative' })
  mark?: string;

  @Field(() => Boolean, { nullable: true, description: 'True: with a file; false: without.' })
  withFile?: boolean;

  @Field(() => Int, { defaultValue: 1, description: 'From 1.' })
  page: number;
}

@ObjectType({
  description: 'A document of the register as a list shows it; a part that is not known is null.',
})
export class RegisterEntry {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { nullable: true, description: 'Null for the reference list.' })
  agencyNumber?: number;

  @Field(() => String, { nullable: true, description: 'Name of the agency valid today.' })
  agencyName?: string;

  @Field(() => String, { nullable: true })
  kind?: string;

  @Field(() => String, { nullable: true, description: 'As printed: 383/QĐ-UBND.' })
  numberSymbol?: string;

  @Field(() => CivilDateScalar, { nullable: true, description: 'The official day.' })
  issuedOn?: string;

  @Field(() => String, { nullable: true, description: 'The day as quoted elsewhere, where it differs.' })
  quotedDate?: string;

  @Field(() => String, { nullable: true })
  title?: string;

  @Field(() => String, { nullable: true })
  issuingBody?: string;

  @Field(() => String, { nullable: true })
  signer?: string;

  @Field(() => String, { nullable: true })
  signerTitle?: string;

  @Field({ description: 'found, known, unverified, stated, illustrative' })
  mark: string;

  @Field({ description: 'Issued after today (world time): no rule of today.' })
  later: boolean;

  @Field({ description: 'A document under state secrecy.' })
  secret: boolean;

  @Field({ description: 'Its number and words are kept from this viewer.' })
  closed: boolean;

  @Field(() => ID, { nullable: true, description: 'Its newest file.' })
  fileId?: string;

  @Field({ description: 'none, held, clean, infected' })
  scan: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Signatures found; null where the file was not read for them.',
  })
  signatureCount?: number;

  @Field(() => Int, { description: 'Answers that rest on it: agency, round and question.' })
  useCount: number;
}

@ObjectType({ description: 'A page of the register, newest day first.' })
export class RegisterPageFace {
  @Field(() => [RegisterEntry])
  entries: RegisterEntry[];

  @Field(() => Int, { description: 'Documents under these filters.' })
  total: number;

  @Field(() => Int)
  pageSize: number;

  @Field(() => [Int], { description: 'Years that occur, newest first.' })
  years: number[];
}
