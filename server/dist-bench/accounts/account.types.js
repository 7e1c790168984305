function _ts_decorate(decorators, target, key, desc) {
  var c = arguments.length,
    r = c < 3 ? target : desc === null ? (desc = Object.getOwnPropertyDescriptor(target, key)) : desc,
    d;
  if (typeof Reflect === 'object' && typeof Reflect.decorate === 'function') {
    r = Reflect.decorate(decorators, target, key, desc);
  } else {
    for (var i = decorators.length - 1; i >= 0; i--) {
      if ((d = decorators[i])) {
        r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
      }
    }
  }
  return (c > 3 && r && Object.defineProperty(target, key, r), r);
}
function _ts_metadata(metadataKey, metadataValue) {
  if (typeof Reflect === 'object' && typeof Reflect.metadata === 'function') {
    return Reflect.metadata(metadataKey, metadataValue);
  }
}
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { GRANTS, ROLES } from '@ega/shared/access/actor';
import { AgencyName } from '../agencies/agency.types.js';
import { InstantScalar } from '../platform/graphql/scalars.js';
const enumOf = (names) => Object.fromEntries(names.map((name) => [name, name]));
export const RoleEnum = enumOf(ROLES);
export const GrantEnum = enumOf(GRANTS);
export const LinkPurposeEnum = {
  invitation: 'invitation',
  reset: 'reset',
};
registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'The six roles.',
});
registerEnumType(GrantEnum, {
  name: 'Grant',
  description: 'Rights given to one account beyond its role.',
});
registerEnumType(LinkPurposeEnum, {
  name: 'LinkPurpose',
});
export class World {}
_ts_decorate(
  [Field(() => InstantScalar), _ts_metadata('design:type', String)],
  World.prototype,
  'now',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'True only in a database created as demo: everything says DỮ LIỆU MINH HỌA.',
    }),
    _ts_metadata('design:type', Boolean),
  ],
  World.prototype,
  'demo',
  void 0,
);
World = _ts_decorate(
  [
    ObjectType({
      description: 'World time as the database tells it.',
    }),
  ],
  World,
);
export class AccountFace {}
_ts_decorate([Field(() => ID), _ts_metadata('design:type', String)], AccountFace.prototype, 'id', void 0);
_ts_decorate([Field(), _ts_metadata('design:type', String)], AccountFace.prototype, 'displayName', void 0);
_ts_decorate([Field(), _ts_metadata('design:type', String)], AccountFace.prototype, 'email', void 0);
_ts_decorate(
  [
    Field(() => String, {
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  AccountFace.prototype,
  'officeTitle',
  void 0,
);
_ts_decorate(
  [
    Field(() => String, {
      nullable: true,
      description: 'Unit inside the Ministry or the Authority.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AccountFace.prototype,
  'unit',
  void 0,
);
_ts_decorate(
  [Field(() => RoleEnum), _ts_metadata('design:type', typeof RoleName === 'undefined' ? Object : RoleName)],
  AccountFace.prototype,
  'role',
  void 0,
);
_ts_decorate(
  [Field(() => [GrantEnum]), _ts_metadata('design:type', Array)],
  AccountFace.prototype,
  'grants',
  void 0,
);
_ts_decorate(
  [
    Field(() => [AgencyName], {
      description: 'Agencies this person serves.',
    }),
    _ts_metadata('design:type', Array),
  ],
  AccountFace.prototype,
  'agencies',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'A second factor is set up.',
    }),
    _ts_metadata('design:type', Boolean),
  ],
  AccountFace.prototype,
  'secondFactor',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'The invitation was accepted: a password exists.',
    }),
    _ts_metadata('design:type', Boolean),
  ],
  AccountFace.prototype,
  'active',
  void 0,
);
_ts_decorate([Field(), _ts_metadata('design:type', Boolean)], AccountFace.prototype, 'disabled', void 0);
_ts_decorate(
  [
    Field(() => InstantScalar, {
      nullable: true,
      description: 'Machine time.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AccountFace.prototype,
  'lastSignInAt',
  void 0,
);
AccountFace = _ts_decorate(
  [
    ObjectType({
      description: 'One person with an account.',
    }),
  ],
  AccountFace,
);
export class DemoLogin {}
_ts_decorate([Field(), _ts_metadata('design:type', String)], DemoLogin.prototype, 'email', void 0);
_ts_decorate([Field(), _ts_metadata('design:type', String)], DemoLogin.prototype, 'label', void 0);
_ts_decorate(
  [Field(() => RoleEnum), _ts_metadata('design:type', typeof RoleName === 'undefined' ? Object : RoleName)],
  DemoLogin.prototype,
  'role',
  void 0,
);
DemoLogin = _ts_decorate(
  [
    ObjectType({
      description: 'One-click sign-in of a demo world.',
    }),
  ],
  DemoLogin,
);
export class RoundChoice {}
_ts_decorate(
  [
    Field({
      description: '2018-Q1',
    }),
    _ts_metadata('design:type', String),
  ],
  RoundChoice.prototype,
  'id',
  void 0,
);
_ts_decorate([Field(() => Int), _ts_metadata('design:type', Number)], RoundChoice.prototype, 'year', void 0);
_ts_decorate(
  [Field(() => Int), _ts_metadata('design:type', Number)],
  RoundChoice.prototype,
  'quarter',
  void 0,
);
_ts_decorate(
  [Field(() => InstantScalar), _ts_metadata('design:type', String)],
  RoundChoice.prototype,
  'opensAt',
  void 0,
);
_ts_decorate(
  [
    Field(() => InstantScalar, {
      description: 'Exclusive.',
    }),
    _ts_metadata('design:type', String),
  ],
  RoundChoice.prototype,
  'dueAt',
  void 0,
);
_ts_decorate(
  [
    Field(() => InstantScalar, {
      description: 'Exclusive.',
    }),
    _ts_metadata('design:type', String),
  ],
  RoundChoice.prototype,
  'closesAt',
  void 0,
);
RoundChoice = _ts_decorate(
  [
    ObjectType({
      description: 'A round, as needed to choose one.',
    }),
  ],
  RoundChoice,
);
export class Viewer {}
_ts_decorate(
  [
    Field(() => AccountFace, {
      nullable: true,
      description: 'Null until fully signed in.',
    }),
    _ts_metadata('design:type', Object),
  ],
  Viewer.prototype,
  'account',
  void 0,
);
_ts_decorate(
  [
    Field(() => String, {
      nullable: true,
      description: 'What sign-in still asks: second (a code) or enrol (set up a second factor).',
    }),
    _ts_metadata('design:type', Object),
  ],
  Viewer.prototype,
  'owed',
  void 0,
);
_ts_decorate(
  [Field(() => World), _ts_metadata('design:type', typeof World === 'undefined' ? Object : World)],
  Viewer.prototype,
  'world',
  void 0,
);
_ts_decorate(
  [
    Field(() => String, {
      nullable: true,
      description: 'The newest round that has opened.',
    }),
    _ts_metadata('design:type', Object),
  ],
  Viewer.prototype,
  'currentRound',
  void 0,
);
_ts_decorate(
  [
    Field(() => [RoundChoice], {
      description: 'Rounds that have opened, newest first; empty before sign-in.',
    }),
    _ts_metadata('design:type', Array),
  ],
  Viewer.prototype,
  'rounds',
  void 0,
);
_ts_decorate(
  [
    Field(() => [DemoLogin], {
      description: 'Only in a demo database on loopback.',
    }),
    _ts_metadata('design:type', Array),
  ],
  Viewer.prototype,
  'demoLogins',
  void 0,
);
Viewer = _ts_decorate(
  [
    ObjectType({
      description: 'Who looks, and the world they look at.',
    }),
  ],
  Viewer,
);
export class SessionFace {}
_ts_decorate([Field(() => ID), _ts_metadata('design:type', String)], SessionFace.prototype, 'id', void 0);
_ts_decorate(
  [Field(() => InstantScalar), _ts_metadata('design:type', String)],
  SessionFace.prototype,
  'createdAt',
  void 0,
);
_ts_decorate(
  [Field(() => InstantScalar), _ts_metadata('design:type', String)],
  SessionFace.prototype,
  'lastSeenAt',
  void 0,
);
_ts_decorate([Field(), _ts_metadata('design:type', String)], SessionFace.prototype, 'address', void 0);
_ts_decorate([Field(), _ts_metadata('design:type', String)], SessionFace.prototype, 'device', void 0);
_ts_decorate([Field(), _ts_metadata('design:type', Boolean)], SessionFace.prototype, 'current', void 0);
SessionFace = _ts_decorate(
  [
    ObjectType({
      description: 'A signed-in device of mine. Machine times.',
    }),
  ],
  SessionFace,
);
export class Invitation {}
_ts_decorate([Field(() => ID), _ts_metadata('design:type', String)], Invitation.prototype, 'id', void 0);
_ts_decorate(
  [Field(() => LinkPurposeEnum), _ts_metadata('design:type', String)],
  Invitation.prototype,
  'purpose',
  void 0,
);
_ts_decorate(
  [Field(() => ID), _ts_metadata('design:type', String)],
  Invitation.prototype,
  'accountId',
  void 0,
);
_ts_decorate([Field(), _ts_metadata('design:type', String)], Invitation.prototype, 'email', void 0);
_ts_decorate([Field(), _ts_metadata('design:type', String)], Invitation.prototype, 'displayName', void 0);
_ts_decorate(
  [Field(() => RoleEnum), _ts_metadata('design:type', typeof RoleName === 'undefined' ? Object : RoleName)],
  Invitation.prototype,
  'role',
  void 0,
);
_ts_decorate(
  [Field(() => [AgencyName]), _ts_metadata('design:type', Array)],
  Invitation.prototype,
  'agencies',
  void 0,
);
_ts_decorate(
  [
    Field(() => String, {
      nullable: true,
      description: 'Null: made by the system.',
    }),
    _ts_metadata('design:type', Object),
  ],
  Invitation.prototype,
  'madeBy',
  void 0,
);
_ts_decorate(
  [Field(() => InstantScalar), _ts_metadata('design:type', String)],
  Invitation.prototype,
  'madeAt',
  void 0,
);
_ts_decorate(
  [Field(() => InstantScalar), _ts_metadata('design:type', String)],
  Invitation.prototype,
  'expiresAt',
  void 0,
);
_ts_decorate(
  [
    Field(() => InstantScalar, {
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  Invitation.prototype,
  'usedAt',
  void 0,
);
_ts_decorate(
  [
    Field(() => InstantScalar, {
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  Invitation.prototype,
  'revokedAt',
  void 0,
);
Invitation = _ts_decorate(
  [
    ObjectType({
      description: 'A single-use link. Machine times.',
    }),
  ],
  Invitation,
);
export class IssuedInvitation {}
_ts_decorate(
  [
    Field(() => Invitation),
    _ts_metadata('design:type', typeof Invitation === 'undefined' ? Object : Invitation),
  ],
  IssuedInvitation.prototype,
  'invitation',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'Path of the link; the address before it is that of this site.',
    }),
    _ts_metadata('design:type', String),
  ],
  IssuedInvitation.prototype,
  'path',
  void 0,
);
IssuedInvitation = _ts_decorate(
  [
    ObjectType({
      description: 'Shown once, to the person who made it.',
    }),
  ],
  IssuedInvitation,
);
export class LinkFace {}
_ts_decorate(
  [Field(() => LinkPurposeEnum), _ts_metadata('design:type', String)],
  LinkFace.prototype,
  'purpose',
  void 0,
);
_ts_decorate([Field(), _ts_metadata('design:type', String)], LinkFace.prototype, 'email', void 0);
_ts_decorate([Field(), _ts_metadata('design:type', String)], LinkFace.prototype, 'displayName', void 0);
_ts_decorate(
  [Field(() => RoleEnum), _ts_metadata('design:type', typeof RoleName === 'undefined' ? Object : RoleName)],
  LinkFace.prototype,
  'role',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'The role owes a second factor, to be set up right after.',
    }),
    _ts_metadata('design:type', Boolean),
  ],
  LinkFace.prototype,
  'needsSecondFactor',
  void 0,
);
LinkFace = _ts_decorate(
  [
    ObjectType({
      description: 'What the holder of a link sees before accepting it.',
    }),
  ],
  LinkFace,
);
export class SecondFactorStart {}
_ts_decorate(
  [
    Field({
      description: 'Base32.',
    }),
    _ts_metadata('design:type', String),
  ],
  SecondFactorStart.prototype,
  'secret',
  void 0,
);
_ts_decorate(
  [Field(), _ts_metadata('design:type', String)],
  SecondFactorStart.prototype,
  'otpauthUri',
  void 0,
);
SecondFactorStart = _ts_decorate(
  [
    ObjectType({
      description: 'Shown once; counts after a code from it was confirmed.',
    }),
  ],
  SecondFactorStart,
);
export class InvitationInput {}
_ts_decorate([Field(), _ts_metadata('design:type', String)], InvitationInput.prototype, 'email', void 0);
_ts_decorate(
  [Field(), _ts_metadata('design:type', String)],
  InvitationInput.prototype,
  'displayName',
  void 0,
);
_ts_decorate(
  [
    Field(() => String, {
      nullable: true,
    }),
    _ts_metadata('design:type', String),
  ],
  InvitationInput.prototype,
  'officeTitle',
  void 0,
);
_ts_decorate(
  [
    Field(() => String, {
      nullable: true,
    }),
    _ts_metadata('design:type', String),
  ],
  InvitationInput.prototype,
  'unit',
  void 0,
);
_ts_decorate(
  [Field(() => RoleEnum), _ts_metadata('design:type', typeof RoleName === 'undefined' ? Object : RoleName)],
  InvitationInput.prototype,
  'role',
  void 0,
);
_ts_decorate(
  [
    Field(() => [GrantEnum], {
      nullable: true,
    }),
    _ts_metadata('design:type', Array),
  ],
  InvitationInput.prototype,
  'grants',
  void 0,
);
_ts_decorate(
  [
    Field(() => [Int], {
      nullable: true,
    }),
    _ts_metadata('design:type', Array),
  ],
  InvitationInput.prototype,
  'agencyNumbers',
  void 0,
);
InvitationInput = _ts_decorate([InputType()], InvitationInput);

//# sourceMappingURL=account.types.js.map
