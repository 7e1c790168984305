import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MACHINE_SCOPES, type MachineScope } from '@ega/shared/access/actor';
import { InstantScalar } from '../platform/graphql/scalars.js';

const MachineScopeEnum = Object.fromEntries(MACHINE_SCOPES.map((scope) => [scope, scope])) as {
  [Key in MachineScope]: Key;
};
registerEnumType(MachineScopeEnum, {
  name: 'MachineScope',
  description: 'What a program may do: read the own report, write the draft, send. None includes another.',
});

@ObjectType({ description: 'The right of a program to ask published operations. Machine times.' })
export class ApiToken {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  agencyNumber: number;

  @Field()
  agencyName: string;

  @Field({ description: 'What the program is called.' })
  name: string;

  @Field(() => [MachineScopeEnum])
  scopes: MachineScope[];

  @Field()
  madeBy: string;

  @Field(() => InstantScalar)
  madeAt: string;

  @Field(() => InstantScalar)
  expiresAt: string;

  @Field(() => InstantScalar, { nullable: true })
  lastUsedAt: string | null;

  @Field(() => InstantScalar, { nullable: true })
  revokedAt: string | null;

  @Field(() => String, { nullable: true })
  revokedBy: string | null;
}

@ObjectType({ description: 'Shown once, to the approver who made it.' })
export class IssuedApiToken {
  @Field(() => ApiToken)
  apiToken: ApiToken;

  @Field({ description: 'For the header: Authorization: Bearer …' })
  secret: string;
}

@InputType()
export class ApiTokenInput {
  @Field(() => Int)
  agencyNumber: number;

  @Field()
  name: string;

  @Field(() => [MachineScopeEnum])
  scopes: MachineScope[];

  @Field(() => Int, { description: 'Days of life, 1 to 365.' })
  days: number;
}
