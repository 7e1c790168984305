import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { CivilDateScalar, InstantScalar } from '../platform/graphql/scalars.js';
import { RegisterEntry } from './register.types.js';

@ObjectType({ description: 'A signature found in a PDF; it speaks of the bytes and the certificate only.' })
export class FileSignatureFace {
  @Field(() => String, { nullable: true, description: 'Subject of the certificate.' })
  signer?: string;

  @Field(() => String, { nullable: true, description: 'Issuer of the certificate.' })
  issuer?: string;

  @Field(() => InstantScalar, { nullable: true, description: "As the signer's device stated it." })
  signedAt?: string;

  @Field({ description: 'intact, broken, unreadable' })
  state: string;

  @Field({ description: 'It covers the file from the first byte to the last.' })
  wholeFile: boolean;

  @Field({ description: 'Bytes were added behind what it covers.' })
  addedAfter: boolean;

  @Field({ description: 'unchecked (no roots configured), trusted, untrusted' })
  chain: string;
}

@ObjectType({ description: 'A file of a document.' })
export class RegisterFile {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => Float, { description: 'Bytes.' })
  size: number;

  @Field(() => Int, { nullable: true })
  pages?: number;

  @Field({ description: 'SHA-256, hexadecimal.' })
  sha256: string;

  @Field(() => InstantScalar)
  recordedAt: string;

  @Field({ description: 'none, held, clean, infected' })
  scan: string;

  @Field(() => [FileSignatureFace], {
    nullable: true,
    description: 'Null where it was not read for signatures.',
  })
  signatures?: FileSignatureFace[];
}

@ObjectType({ description: 'An answer that rests on the document, in the newest revision that quotes it.' })
export class RegisterUse {
  @Field(() => Int)
  agencyNumber: number;

  @Field()
  agencyName: string;

  @Field(() => ID)
  round: string;

  @Field()
  question: string;

  @Field({ description: 'Receipt of the revision.' })
  receiptNumber: string;

  @Field(() => String, {
    nullable: true,
    description: 'Number as quoted there, where it is written otherwise.',
  })
  quotedNumber?: string;
}

@ObjectType({ description: 'Another entry with the same number and day, or with the same file.' })
export class RegisterSame {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { nullable: true })
  agencyNumber?: number;

  @Field(() => String, { nullable: true })
  agencyName?: string;

  @Field(() => String, { nullable: true })
  numberSymbol?: string;

  @Field(() => CivilDateScalar, { nullable: true })
  issuedOn?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Other bodies give the same number: it proves nothing alone.',
  })
  issuingBody?: string;

  @Field({ description: 'Same number and day.' })
  sameNumber: boolean;

  @Field({ description: 'Same bytes.' })
  sameFile: boolean;
}

@ObjectType({ description: 'One document of the register with all that rests on it.' })
export class RegisterDocumentFace {
  @Field(() => RegisterEntry)
  entry: RegisterEntry;

  @Field(() => String, { nullable: true, description: 'wet or digital, as the agency states it.' })
  signingForm?: string;

  @Field(() => String, { nullable: true, description: 'Where the reference list read it.' })
  source?: string;

  @Field(() => String, { nullable: true })
  remark?: string;

  @Field(() => InstantScalar, { description: 'When it was entered.' })
  recordedAt: string;

  @Field(() => [RegisterUse])
  uses: RegisterUse[];

  @Field(() => [RegisterFile])
  files: RegisterFile[];

  @Field(() => [RegisterSame])
  same: RegisterSame[];
}
