import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'An agency by its permanent number and the name valid today.' })
export class AgencyName {
  @Field(() => Int, { description: 'Permanent number, 1-93 at the first registration.' })
  number: number;

  @Field({ description: 'For addresses: number and folded name.' })
  slug: string;

  @Field({ description: 'Official Vietnamese name.' })
  nameVi: string;

  @Field({ description: 'English name.' })
  nameEn: string;

  @Field({ description: 'MINISTRY, MINISTERIAL_AGENCY, GOVERNMENT_AGENCY or PROVINCE.' })
  kind: string;
}
