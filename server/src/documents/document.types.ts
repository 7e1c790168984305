import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../platform/graphql/scalars.js';

@ObjectType({ description: 'An accepted evidence file; its bytes are at GET /files/<id>.' })
export class EvidenceFile {
  @Field(() => ID)
  id: string;

  @Field({ description: 'Cleaned name, as shown and as saved by a browser.' })
  name: string;

  @Field({ description: 'application/pdf, image/png or image/jpeg, proven by its structure.' })
  mediaType: string;

  @Field(() => Float, { description: 'Bytes.' })
  size: number;

  @Field(() => Int, { nullable: true, description: 'Pages of a PDF.' })
  pages?: number;

  @Field({ description: 'SHA-256, hexadecimal.' })
  sha256: string;

  @Field(() => InstantScalar)
  recordedAt: string;
}
