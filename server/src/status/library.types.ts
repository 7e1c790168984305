import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CivilDateScalar } from '../platform/graphql/scalars.js';
import { AsOf } from './as-of.types.js';

@ObjectType('LibraryEntry', { description: 'One issued, verified, not secret architecture.' })
export class LibraryEntryFace {
  @Field(() => Int)
  number: number;

  @Field()
  slug: string;

  @Field()
  kind: string;

  @Field()
  nameVi: string;

  @Field()
  nameEn: string;

  @Field()
  shortName: string;

  @Field(() => String, { nullable: true })
  region?: string | null;

  @Field({ description: 'Folded text that shared/agencies/search matches.' })
  search: string;

  @Field({ description: 'Number and symbol of the decision.' })
  numberSymbol: string;

  @Field(() => CivilDateScalar)
  issuedOn: string;

  @Field(() => String, { nullable: true, description: 'Title of the decision.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Office that signed; persons are not named.' })
  signerOffice?: string | null;

  @Field(() => String, { nullable: true })
  version?: string | null;

  @Field(() => String, { nullable: true, description: 'Version of the national framework it follows.' })
  frameworkVersion?: string | null;

  @Field({ description: 'Whether /files/library/<number> gives the file of the decision.' })
  hasFile: boolean;
}

@ObjectType('Library', { description: 'Issued architectures that every signed-in person may read.' })
export class LibraryFace {
  @Field(() => AsOf)
  asOf: AsOf;

  @Field(() => Int, { description: 'Agencies in all.' })
  agencies: number;

  @Field(() => Int, { description: 'Declared as issued, waiting for the Authority; not named.' })
  waiting: number;

  @Field(() => [LibraryEntryFace])
  entries: LibraryEntryFace[];
}
