import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { GRANTS, ROLES, type Grant as GrantName, type Role as RoleName } from '@ega/shared/access/actor';
import { AgencyName } from '../agencies/agency.types.js';
import { InstantScalar } from '../platform/graphql/scalars.js';

const enumOf = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { [Key in Name]: Key };

export const RoleEnum = enumOf(ROLES);
export const GrantEnum = enumOf(GRANTS);
export const LinkPurposeEnum = { invitation: 'invitation', reset: 'reset' } as const;

registerEnumType(RoleEnum, { name: 'Role', description: 'What a person is to the system.' });
registerEnumType(GrantEnum, { name: 'Grant', description: 'Rights given to one account beyond its role.' });
registerEnumType(LinkPurposeEnum, { name: 'LinkPurpose' });

@ObjectType({ description: 'World time as the database tells it.' })
export class World {
  @Field(() => InstantScalar)
  now: string;

  @Field({ description: 'True only in a database created as demo: everything says DỮ LIỆU MINH HỌA.' })
  demo: boolean;
}

@ObjectType({ description: 'One person with an account.' })
export class AccountFace {
  @Field(() => ID)
  id: string;

  @Field()
  displayName: string;

  @Field()
  email: string;

  @Field(() => String, { nullable: true })
  officeTitle: string | null;

  @Field(() => String, { nullable: true, description: 'Unit inside the Ministry or the Authority.' })
  unit: string | null;

  @Field(() => RoleEnum)
  role: RoleName;

  @Field(() => [GrantEnum])
  grants: GrantName[];

  @Field({ description: 'A viewer who sees frozen sessions and released figures only.' })
  releasedOnly: boolean;

  @Field(() => [AgencyName], { description: 'Agencies this person serves.' })
  agencies: AgencyName[];

  @Field({ description: 'A second factor is set up.' })
  secondFactor: boolean;

  @Field({ description: 'The invitation was accepted: a password exists.' })
  active: boolean;

  @Field()
  disabled: boolean;

  @Field(() => InstantScalar, { nullable: true, description: 'Machine time.' })
  lastSignInAt: string | null;
}

@ObjectType({ description: 'One-click sign-in of a demo world.' })
export class DemoLogin {
  @Field()
  email: string;

  @Field()
  label: string;

  @Field(() => RoleEnum)
  role: RoleName;
}

@ObjectType({ description: 'A round, as needed to choose one.' })
export class RoundChoice {
  @Field({ description: '2018-Q1' })
  id: string;

  @Field(() => Int)
  year: number;

  @Field(() => Int)
  quarter: number;

  @Field(() => InstantScalar)
  opensAt: string;

  @Field(() => InstantScalar, { description: 'Exclusive.' })
  dueAt: string;

  @Field(() => InstantScalar, { description: 'Exclusive.' })
  closesAt: string;

  @Field(() => String, { nullable: true, description: 'Of a trial round (tập huấn): what it is for.' })
  trialTitle?: string | null;
}

@ObjectType({ description: 'Who looks, and the world they look at.' })
export class Viewer {
  @Field(() => AccountFace, { nullable: true, description: 'Null until fully signed in.' })
  account: AccountFace | null;

  @Field(() => String, {
    nullable: true,
    description: 'What sign-in still asks: second (a code) or enrol (set up a second factor).',
  })
  owed: 'second' | 'enrol' | null;

  @Field(() => World)
  world: World;

  @Field(() => String, { nullable: true, description: 'The newest round that has opened.' })
  currentRound: string | null;

  @Field(() => [RoundChoice], { description: 'Rounds that have opened, newest first; empty before sign-in.' })
  rounds: RoundChoice[];

  @Field(() => [RoundChoice], {
    description: 'Trial rounds that are open for training; never among the rounds.',
  })
  trials: RoundChoice[];

  @Field(() => [DemoLogin], { description: 'Only in a demo database on loopback.' })
  demoLogins: DemoLogin[];
}

@ObjectType({ description: 'A signed-in device of mine. Machine times.' })
export class SessionFace {
  @Field(() => ID)
  id: string;

  @Field(() => InstantScalar)
  createdAt: string;

  @Field(() => InstantScalar)
  lastSeenAt: string;

  @Field()
  address: string;

  @Field()
  device: string;

  @Field()
  current: boolean;
}

@ObjectType({ description: 'A single-use link. Machine times.' })
export class Invitation {
  @Field(() => ID)
  id: string;

  @Field(() => LinkPurposeEnum)
  purpose: 'invitation' | 'reset';

  @Field(() => ID)
  accountId: string;

  @Field()
  email: string;

  @Field()
  displayName: string;

  @Field(() => RoleEnum)
  role: RoleName;

  @Field(() => [AgencyName])
  agencies: AgencyName[];

  @Field(() => String, { nullable: true, description: 'Null: made by the system.' })
  madeBy: string | null;

  @Field(() => InstantScalar)
  madeAt: string;

  @Field(() => InstantScalar)
  expiresAt: string;

  @Field(() => InstantScalar, { nullable: true })
  usedAt: string | null;

  @Field(() => InstantScalar, { nullable: true })
  revokedAt: string | null;
}

@ObjectType({ description: 'Shown once, to the person who made it.' })
export class IssuedInvitation {
  @Field(() => Invitation)
  invitation: Invitation;

  @Field({ description: 'Path of the link; the address before it is that of this site.' })
  path: string;
}

@ObjectType({ description: 'What the holder of a link sees before accepting it.' })
export class LinkFace {
  @Field(() => LinkPurposeEnum)
  purpose: 'invitation' | 'reset';

  @Field()
  email: string;

  @Field()
  displayName: string;

  @Field(() => RoleEnum)
  role: RoleName;

  @Field({ description: 'The role owes a second factor, to be set up right after.' })
  needsSecondFactor: boolean;
}

@ObjectType({ description: 'Shown once; counts after a code from it was confirmed.' })
export class SecondFactorStart {
  @Field({ description: 'Base32.' })
  secret: string;

  @Field()
  otpauthUri: string;
}

@InputType()
export class InvitationInput {
  @Field()
  email: string;

  @Field()
  displayName: string;

  @Field(() => String, { nullable: true })
  officeTitle?: string;

  @Field(() => String, { nullable: true })
  unit?: string;

  @Field(() => RoleEnum)
  role: RoleName;

  @Field(() => [GrantEnum], { nullable: true })
  grants?: GrantName[];

  @Field(() => [Int], { nullable: true })
  agencyNumbers?: number[];

  @Field({ nullable: true, description: 'Only of a viewer: frozen sessions and released figures.' })
  releasedOnly?: boolean;
}
