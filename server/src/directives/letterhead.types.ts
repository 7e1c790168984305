import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CivilDateScalar, InstantScalar } from '../platform/graphql/scalars.js';

@ObjectType({ description: 'Names, symbols and signing authorities of official documents, from one day on.' })
export class LetterheadFace {
  @Field(() => ID)
  key: string;

  @Field(() => CivilDateScalar)
  validFrom: string;

  @Field(() => CivilDateScalar, { nullable: true, description: 'Last day; null while no later one begins.' })
  validTo: string | null;

  @Field({ description: 'past, now, coming, or corrected: a later entry of the same day replaced it.' })
  standing: string;

  @Field({ description: 'found, known, unverified or illustrative: how far the names are confirmed.' })
  mark: string;

  @Field({ description: 'The document that says so.' })
  source: string;

  @Field()
  ministry: string;

  @Field()
  authority: string;

  @Field({ description: 'The steering board.' })
  board: string;

  @Field()
  place: string;

  @Field({ description: 'Symbol after the number of letters of the Ministry.' })
  letterSymbol: string;

  @Field({ description: "Of the Authority's report." })
  reportSymbol: string;

  @Field({ description: 'Of notices of conclusions.' })
  noticeSymbol: string;

  @Field({ description: 'Signed by a deputy minister: first line.' })
  deputyAbove: string;

  @Field()
  deputyBelow: string;

  @Field({ description: "Signed on the Minister's order: first line." })
  orderAbove: string;

  @Field()
  orderBelow: string;

  @Field({ description: "Who signs the Authority's report." })
  authoritySigns: string;

  @Field({ description: 'Last line of the list of receivers.' })
  filing: string;

  @Field()
  contact: string;

  @Field(() => String, { nullable: true, description: 'Null: came with a release.' })
  enteredBy: string | null;

  @Field(() => InstantScalar)
  recordedAt: string;
}
