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
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CivilDateScalar, FactsScalar, InstantScalar } from '../platform/graphql/scalars.js';
import { AsOf } from './as-of.types.js';
import { ReportWordName, StatusName } from './status.types.js';
export class KindStandingFace {}
_ts_decorate([Field(), _ts_metadata('design:type', String)], KindStandingFace.prototype, 'kind', void 0);
_ts_decorate(
  [Field(() => Int), _ts_metadata('design:type', Number)],
  KindStandingFace.prototype,
  'total',
  void 0,
);
_ts_decorate(
  [
    Field(() => Int, {
      description: 'Agencies whose step is known.',
    }),
    _ts_metadata('design:type', Number),
  ],
  KindStandingFace.prototype,
  'known',
  void 0,
);
_ts_decorate(
  [
    Field(() => Int, {
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  KindStandingFace.prototype,
  'lowerQuartile',
  void 0,
);
_ts_decorate(
  [
    Field(() => Int, {
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  KindStandingFace.prototype,
  'median',
  void 0,
);
_ts_decorate(
  [
    Field(() => Int, {
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  KindStandingFace.prototype,
  'upperQuartile',
  void 0,
);
KindStandingFace = _ts_decorate(
  [
    ObjectType('KindStanding', {
      description: 'Where the agencies of one kind stand, without names.',
    }),
  ],
  KindStandingFace,
);
export class AgencyListFace {}
_ts_decorate(
  [Field(() => AsOf), _ts_metadata('design:type', typeof AsOf === 'undefined' ? Object : AsOf)],
  AgencyListFace.prototype,
  'asOf',
  void 0,
);
_ts_decorate(
  [
    Field(() => [KindStandingFace], {
      description: 'Only for an agency: its own kind.',
    }),
    _ts_metadata('design:type', Array),
  ],
  AgencyListFace.prototype,
  'standing',
  void 0,
);
_ts_decorate(
  [
    Field(() => [Int], {
      description: 'Permanent number.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'number',
  void 0,
);
_ts_decorate(
  [Field(() => [String]), _ts_metadata('design:type', Object)],
  AgencyListFace.prototype,
  'slug',
  void 0,
);
_ts_decorate(
  [
    Field(() => [String], {
      description: 'MINISTRY, MINISTERIAL_AGENCY, GOVERNMENT_AGENCY or PROVINCE.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'kind',
  void 0,
);
_ts_decorate(
  [Field(() => [String]), _ts_metadata('design:type', Object)],
  AgencyListFace.prototype,
  'nameVi',
  void 0,
);
_ts_decorate(
  [Field(() => [String]), _ts_metadata('design:type', Object)],
  AgencyListFace.prototype,
  'nameEn',
  void 0,
);
_ts_decorate(
  [Field(() => [String]), _ts_metadata('design:type', Object)],
  AgencyListFace.prototype,
  'shortName',
  void 0,
);
_ts_decorate(
  [
    Field(() => [String], {
      nullable: 'items',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'abbreviation',
  void 0,
);
_ts_decorate(
  [
    Field(() => [String], {
      nullable: 'items',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'code',
  void 0,
);
_ts_decorate(
  [
    Field(() => [String], {
      nullable: 'items',
      description: 'Socio-economic region of a province.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'region',
  void 0,
);
_ts_decorate(
  [
    Field(() => [String], {
      description: 'Folded text that shared/agencies/search matches.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'search',
  void 0,
);
_ts_decorate(
  [
    Field(() => [Boolean], {
      description: 'In the denominator of the round.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'opened',
  void 0,
);
_ts_decorate(
  [Field(() => [ReportWordName]), _ts_metadata('design:type', Object)],
  AgencyListFace.prototype,
  'reportState',
  void 0,
);
_ts_decorate(
  [
    Field(() => [InstantScalar], {
      nullable: 'items',
      description: 'First sending that counts.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'submittedAt',
  void 0,
);
_ts_decorate(
  [
    Field(() => [Boolean], {
      nullable: 'items',
      description: 'Judged once, at that sending.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'late',
  void 0,
);
_ts_decorate(
  [
    Field(() => [InstantScalar], {
      nullable: 'items',
      description: 'Deadline of this agency, exclusive.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'dueAt',
  void 0,
);
_ts_decorate(
  [Field(() => [Boolean]), _ts_metadata('design:type', Object)],
  AgencyListFace.prototype,
  'extended',
  void 0,
);
_ts_decorate(
  [
    Field(() => [Boolean], {
      description: 'Nothing sent although the due instant has passed.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'pastDue',
  void 0,
);
_ts_decorate(
  [
    Field(() => [InstantScalar], {
      nullable: 'items',
      description: 'Completion asked for until then, exclusive.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'returnedUntil',
  void 0,
);
_ts_decorate(
  [Field(() => [Boolean]), _ts_metadata('design:type', Object)],
  AgencyListFace.prototype,
  'returnPastDue',
  void 0,
);
_ts_decorate(
  [
    Field(() => [InstantScalar], {
      nullable: 'items',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'verifiedAt',
  void 0,
);
_ts_decorate(
  [Field(() => [Boolean]), _ts_metadata('design:type', Object)],
  AgencyListFace.prototype,
  'everReturned',
  void 0,
);
_ts_decorate(
  [
    Field(() => [Int], {
      description: 'Latest revision that counts; 0 while nothing was sent.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'revision',
  void 0,
);
_ts_decorate(
  [
    Field(() => [String], {
      nullable: 'items',
      description: 'O1 or O2.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'obligation',
  void 0,
);
_ts_decorate(
  [
    Field(() => [StatusName], {
      nullable: 'items',
      description: 'Null before the first day of the duty.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'status',
  void 0,
);
_ts_decorate(
  [
    Field(() => [Int], {
      nullable: 'items',
      description: 'A1, 0 to 8; 8 is issued and being updated.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'step',
  void 0,
);
_ts_decorate(
  [
    Field(() => [Int], {
      nullable: 'items',
      description: 'Step in the previous round on the same basis.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'previousStep',
  void 0,
);
_ts_decorate(
  [
    Field(() => [Int], {
      nullable: 'items',
      description: 'Latest verified step.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'stepVerified',
  void 0,
);
_ts_decorate(
  [Field(() => [Boolean]), _ts_metadata('design:type', Object)],
  AgencyListFace.prototype,
  'issued',
  void 0,
);
_ts_decorate(
  [
    Field(() => [Boolean], {
      description: 'Verified answers say the same.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'verified',
  void 0,
);
_ts_decorate(
  [
    Field(() => [String], {
      nullable: 'items',
      description: '"Xác nhận gần nhất".',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'lastConfirmedRound',
  void 0,
);
_ts_decorate(
  [
    Field(() => [String], {
      nullable: 'items',
      description: 'Number and symbol.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'decisionNumber',
  void 0,
);
_ts_decorate(
  [
    Field(() => [CivilDateScalar], {
      nullable: 'items',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'decisionOn',
  void 0,
);
_ts_decorate(
  [
    Field(() => [String], {
      nullable: 'items',
      description: 'Office of the signer.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'decisionSigner',
  void 0,
);
_ts_decorate(
  [
    Field(() => [Boolean], {
      description: 'Closed by state secrecy.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'secret',
  void 0,
);
_ts_decorate(
  [
    Field(() => [CivilDateScalar], {
      nullable: 'items',
      description: 'Date of issuing that the agency gave (A5).',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'plannedIssue',
  void 0,
);
_ts_decorate(
  [
    Field(() => [CivilDateScalar], {
      nullable: 'items',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'stepSince',
  void 0,
);
_ts_decorate(
  [
    Field(() => [Int], {
      nullable: 'items',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'daysInStep',
  void 0,
);
_ts_decorate(
  [
    Field(() => [Int], {
      nullable: 'items',
      description: 'Days the remaining steps usually take.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'leadDays',
  void 0,
);
_ts_decorate(
  [
    Field(() => [Int], {
      nullable: 'items',
      description: 'A2.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'draftPercent',
  void 0,
);
_ts_decorate(
  [
    Field(() => [String], {
      nullable: 'items',
      description: 'full, partial or none (A7).',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'guidance',
  void 0,
);
_ts_decorate(
  [
    Field(() => [FactsScalar], {
      description: 'Rules that hold: [{rule, code, params}].',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'reasons',
  void 0,
);
_ts_decorate(
  [
    Field(() => [String], {
      nullable: 'items',
      description: 'Message code of "Nội dung cần thực hiện".',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'todo',
  void 0,
);
_ts_decorate(
  [
    Field(() => [String], {
      nullable: 'items',
      description: 'Option of B1.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'lgsp',
  void 0,
);
_ts_decorate(
  [
    Field(() => [Int], {
      nullable: 'items',
      description: 'National systems at step 7.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'connectionsOfficial',
  void 0,
);
_ts_decorate(
  [
    Field(() => [Int], {
      nullable: 'items',
      description: 'National systems at steps 3 to 7.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'connectionsBegun',
  void 0,
);
_ts_decorate(
  [
    Field(() => [Int], {
      nullable: 'items',
      description: 'One-stop packages in use (C2).',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'oneStopCount',
  void 0,
);
_ts_decorate(
  [
    Field(() => [Boolean], {
      nullable: 'items',
      description: 'Exactly one.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'oneStopUnified',
  void 0,
);
_ts_decorate(
  [
    Field(() => [String], {
      nullable: 'items',
      description: 'C5.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'focalUnit',
  void 0,
);
_ts_decorate(
  [
    Field(() => [Int], {
      nullable: 'items',
      description: 'Departments and districts that use the package (C4).',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'unitsUsed',
  void 0,
);
_ts_decorate(
  [
    Field(() => [Int], {
      nullable: 'items',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'unitsTotal',
  void 0,
);
_ts_decorate(
  [
    Field(() => [Boolean], {
      nullable: 'items',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'hasProcedures',
  void 0,
);
_ts_decorate(
  [
    Field(() => [Int], {
      nullable: 'items',
      description: 'C0.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'procedures',
  void 0,
);
_ts_decorate(
  [
    Field(() => [Int], {
      nullable: 'items',
      description: 'Online services at level 3 (C7).',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'level3',
  void 0,
);
_ts_decorate(
  [
    Field(() => [Int], {
      nullable: 'items',
      description: 'At level 4.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'level4',
  void 0,
);
_ts_decorate(
  [
    Field(() => [Int], {
      nullable: 'items',
      description: 'D2.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'projectsTotal',
  void 0,
);
_ts_decorate(
  [
    Field(() => [Int], {
      nullable: 'items',
      description: 'With requirement and content of connection (D3).',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyListFace.prototype,
  'projectsMet',
  void 0,
);
AgencyListFace = _ts_decorate(
  [
    ObjectType('AgencyList', {
      description:
        'The agencies the viewer sees, by columns of equal length in protocol order; shared/status/agency-row turns them into rows, shared/status/agency-list filters and sorts.',
    }),
  ],
  AgencyListFace,
);

//# sourceMappingURL=agency-list.types.js.map
