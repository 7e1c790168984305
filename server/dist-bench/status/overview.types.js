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
import { CivilDateScalar, InstantScalar } from '../platform/graphql/scalars.js';
import { AgencyRef, AsOf, FigureFace } from './as-of.types.js';
import { ObligationFace, ReasonFace, RubricFace, StatusName } from './status.types.js';
export class StatusFigures {}
_ts_decorate(
  [Field(() => [StatusName]), _ts_metadata('design:type', Array)],
  StatusFigures.prototype,
  'status',
  void 0,
);
_ts_decorate(
  [Field(() => [Int]), _ts_metadata('design:type', Array)],
  StatusFigures.prototype,
  'value',
  void 0,
);
_ts_decorate(
  [
    Field(() => [Int], {
      nullable: 'items',
      description: '"trong đó đã thẩm tra".',
    }),
    _ts_metadata('design:type', Array),
  ],
  StatusFigures.prototype,
  'verified',
  void 0,
);
_ts_decorate(
  [
    Field(() => [Int], {
      nullable: 'items',
      description: 'Difference from the previous round.',
    }),
    _ts_metadata('design:type', Array),
  ],
  StatusFigures.prototype,
  'change',
  void 0,
);
StatusFigures = _ts_decorate(
  [
    ObjectType({
      description: 'Figures by status, columnar and parallel; one denominator, that of the group.',
    }),
  ],
  StatusFigures,
);
export class GroupFiguresFace {}
_ts_decorate(
  [
    Field({
      description: 'all, bo (22), cp (8) or tinh (63).',
    }),
    _ts_metadata('design:type', String),
  ],
  GroupFiguresFace.prototype,
  'group',
  void 0,
);
_ts_decorate(
  [Field(() => Int), _ts_metadata('design:type', Number)],
  GroupFiguresFace.prototype,
  'denominator',
  void 0,
);
_ts_decorate(
  [
    Field(() => FigureFace),
    _ts_metadata('design:type', typeof FigureFace === 'undefined' ? Object : FigureFace),
  ],
  GroupFiguresFace.prototype,
  'issued',
  void 0,
);
_ts_decorate(
  [
    Field(() => FigureFace, {
      description: 'Cumulative: A1 from 1 up, the issued among them.',
    }),
    _ts_metadata('design:type', typeof FigureFace === 'undefined' ? Object : FigureFace),
  ],
  GroupFiguresFace.prototype,
  'underWay',
  void 0,
);
_ts_decorate(
  [
    Field(() => FigureFace),
    _ts_metadata('design:type', typeof FigureFace === 'undefined' ? Object : FigureFace),
  ],
  GroupFiguresFace.prototype,
  'notStarted',
  void 0,
);
_ts_decorate(
  [
    Field(() => FigureFace),
    _ts_metadata('design:type', typeof FigureFace === 'undefined' ? Object : FigureFace),
  ],
  GroupFiguresFace.prototype,
  'noReport',
  void 0,
);
_ts_decorate(
  [
    Field(() => FigureFace),
    _ts_metadata('design:type', typeof FigureFace === 'undefined' ? Object : FigureFace),
  ],
  GroupFiguresFace.prototype,
  'noBasis',
  void 0,
);
_ts_decorate(
  [
    Field(() => StatusFigures),
    _ts_metadata('design:type', typeof StatusFigures === 'undefined' ? Object : StatusFigures),
  ],
  GroupFiguresFace.prototype,
  'byStatus',
  void 0,
);
GroupFiguresFace = _ts_decorate(
  [
    ObjectType('GroupFigures', {
      description: 'The architecture figures of one group of agencies.',
    }),
  ],
  GroupFiguresFace,
);
export class RegionFiguresFace {}
_ts_decorate(
  [
    Field({
      description: 'Name of the region.',
    }),
    _ts_metadata('design:type', String),
  ],
  RegionFiguresFace.prototype,
  'region',
  void 0,
);
_ts_decorate(
  [Field(() => Int), _ts_metadata('design:type', Number)],
  RegionFiguresFace.prototype,
  'total',
  void 0,
);
_ts_decorate(
  [Field(() => Int), _ts_metadata('design:type', Number)],
  RegionFiguresFace.prototype,
  'issued',
  void 0,
);
_ts_decorate(
  [
    Field(() => [Int], {
      description: 'In the order of groups[0].byStatus.status.',
    }),
    _ts_metadata('design:type', Array),
  ],
  RegionFiguresFace.prototype,
  'byStatus',
  void 0,
);
RegionFiguresFace = _ts_decorate(
  [
    ObjectType('RegionFigures', {
      description: 'Provinces of one of the six socio-economic regions.',
    }),
  ],
  RegionFiguresFace,
);
export class ReportingFiguresFace {}
_ts_decorate(
  [
    Field({
      description: 'all, bo, cp or tinh.',
    }),
    _ts_metadata('design:type', String),
  ],
  ReportingFiguresFace.prototype,
  'group',
  void 0,
);
_ts_decorate(
  [
    Field(() => FigureFace),
    _ts_metadata('design:type', typeof FigureFace === 'undefined' ? Object : FigureFace),
  ],
  ReportingFiguresFace.prototype,
  'submitted',
  void 0,
);
_ts_decorate(
  [
    Field(() => FigureFace),
    _ts_metadata('design:type', typeof FigureFace === 'undefined' ? Object : FigureFace),
  ],
  ReportingFiguresFace.prototype,
  'onTime',
  void 0,
);
_ts_decorate(
  [
    Field(() => FigureFace),
    _ts_metadata('design:type', typeof FigureFace === 'undefined' ? Object : FigureFace),
  ],
  ReportingFiguresFace.prototype,
  'late',
  void 0,
);
_ts_decorate(
  [
    Field(() => FigureFace),
    _ts_metadata('design:type', typeof FigureFace === 'undefined' ? Object : FigureFace),
  ],
  ReportingFiguresFace.prototype,
  'verified',
  void 0,
);
_ts_decorate(
  [
    Field(() => FigureFace, {
      description: 'Verified without ever having been returned.',
    }),
    _ts_metadata('design:type', typeof FigureFace === 'undefined' ? Object : FigureFace),
  ],
  ReportingFiguresFace.prototype,
  'firstTimeVerified',
  void 0,
);
_ts_decorate(
  [
    Field(() => FigureFace),
    _ts_metadata('design:type', typeof FigureFace === 'undefined' ? Object : FigureFace),
  ],
  ReportingFiguresFace.prototype,
  'waiting',
  void 0,
);
_ts_decorate(
  [
    Field(() => FigureFace),
    _ts_metadata('design:type', typeof FigureFace === 'undefined' ? Object : FigureFace),
  ],
  ReportingFiguresFace.prototype,
  'returned',
  void 0,
);
_ts_decorate(
  [
    Field(() => FigureFace),
    _ts_metadata('design:type', typeof FigureFace === 'undefined' ? Object : FigureFace),
  ],
  ReportingFiguresFace.prototype,
  'notSubmitted',
  void 0,
);
_ts_decorate(
  [
    Field(() => FigureFace, {
      description: 'Nothing sent although the due instant has passed.',
    }),
    _ts_metadata('design:type', typeof FigureFace === 'undefined' ? Object : FigureFace),
  ],
  ReportingFiguresFace.prototype,
  'pastDue',
  void 0,
);
ReportingFiguresFace = _ts_decorate(
  [
    ObjectType('ReportingFigures', {
      description: 'Completeness and timeliness; one denominator, fixed at the opening of the round.',
    }),
  ],
  ReportingFiguresFace,
);
export class AttentionLine {}
_ts_decorate(
  [
    Field(() => AgencyRef),
    _ts_metadata('design:type', typeof AgencyRef === 'undefined' ? Object : AgencyRef),
  ],
  AttentionLine.prototype,
  'agency',
  void 0,
);
_ts_decorate(
  [
    Field(() => Int, {
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  AttentionLine.prototype,
  'step',
  void 0,
);
_ts_decorate(
  [Field(() => [ReasonFace]), _ts_metadata('design:type', Array)],
  AttentionLine.prototype,
  'reasons',
  void 0,
);
_ts_decorate(
  [
    Field(() => Int, {
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  AttentionLine.prototype,
  'daysInStep',
  void 0,
);
_ts_decorate(
  [
    Field(() => CivilDateScalar, {
      nullable: true,
      description: "The agency's own date of issuing (A5).",
    }),
    _ts_metadata('design:type', Object),
  ],
  AttentionLine.prototype,
  'plannedIssue',
  void 0,
);
_ts_decorate([Field(), _ts_metadata('design:type', Boolean)], AttentionLine.prototype, 'verified', void 0);
AttentionLine = _ts_decorate(
  [
    ObjectType({
      description: 'One line of "có nguy cơ chậm" or "quá hạn": who, and the rules that made it so.',
    }),
  ],
  AttentionLine,
);
export class CountdownFace {}
_ts_decorate(
  [
    Field(() => InstantScalar, {
      description: 'Exclusive.',
    }),
    _ts_metadata('design:type', String),
  ],
  CountdownFace.prototype,
  'dueAt',
  void 0,
);
_ts_decorate(
  [Field(() => CivilDateScalar), _ts_metadata('design:type', String)],
  CountdownFace.prototype,
  'lastGoodDay',
  void 0,
);
_ts_decorate(
  [
    Field(() => Int, {
      description: '168 on 16/3/2018; 0 once it has passed.',
    }),
    _ts_metadata('design:type', Number),
  ],
  CountdownFace.prototype,
  'daysLeft',
  void 0,
);
_ts_decorate(
  [Field(() => Int), _ts_metadata('design:type', Number)],
  CountdownFace.prototype,
  'daysOver',
  void 0,
);
_ts_decorate(
  [Field(() => Int), _ts_metadata('design:type', Number)],
  CountdownFace.prototype,
  'daysPassed',
  void 0,
);
_ts_decorate(
  [Field(() => Int), _ts_metadata('design:type', Number)],
  CountdownFace.prototype,
  'daysTotal',
  void 0,
);
CountdownFace = _ts_decorate(
  [
    ObjectType('Countdown', {
      description: 'Days to the last good day of the duty to issue.',
    }),
  ],
  CountdownFace,
);
export class AreaTotalsFace {}
_ts_decorate(
  [
    Field(() => FigureFace),
    _ts_metadata('design:type', typeof FigureFace === 'undefined' ? Object : FigureFace),
  ],
  AreaTotalsFace.prototype,
  'lgsp',
  void 0,
);
_ts_decorate(
  [
    Field(() => FigureFace),
    _ts_metadata('design:type', typeof FigureFace === 'undefined' ? Object : FigureFace),
  ],
  AreaTotalsFace.prototype,
  'oneStop',
  void 0,
);
_ts_decorate(
  [
    Field(() => FigureFace),
    _ts_metadata('design:type', typeof FigureFace === 'undefined' ? Object : FigureFace),
  ],
  AreaTotalsFace.prototype,
  'focalUnit',
  void 0,
);
_ts_decorate(
  [
    Field(() => FigureFace, {
      description: 'Counts projects, not agencies.',
    }),
    _ts_metadata('design:type', typeof FigureFace === 'undefined' ? Object : FigureFace),
  ],
  AreaTotalsFace.prototype,
  'projects',
  void 0,
);
AreaTotalsFace = _ts_decorate(
  [
    ObjectType('AreaTotals', {
      description: 'Core figures of the other areas.',
    }),
  ],
  AreaTotalsFace,
);
export class BenchmarkFace {}
_ts_decorate(
  [
    Field({
      description: 'issued or underWay.',
    }),
    _ts_metadata('design:type', String),
  ],
  BenchmarkFace.prototype,
  'measure',
  void 0,
);
_ts_decorate([Field(), _ts_metadata('design:type', String)], BenchmarkFace.prototype, 'quote', void 0);
_ts_decorate([Field(), _ts_metadata('design:type', String)], BenchmarkFace.prototype, 'sentence', void 0);
_ts_decorate(
  [Field(() => CivilDateScalar), _ts_metadata('design:type', String)],
  BenchmarkFace.prototype,
  'saidOn',
  void 0,
);
_ts_decorate([Field(), _ts_metadata('design:type', String)], BenchmarkFace.prototype, 'source', void 0);
BenchmarkFace = _ts_decorate(
  [
    ObjectType('Benchmark', {
      description: 'A public statement quoted with its source; never data.',
    }),
  ],
  BenchmarkFace,
);
export class BurnUpFace {}
_ts_decorate(
  [Field(() => [CivilDateScalar]), _ts_metadata('design:type', Object)],
  BurnUpFace.prototype,
  'on',
  void 0,
);
_ts_decorate(
  [
    Field(() => [Int], {
      description: 'Agencies issued by that day.',
    }),
    _ts_metadata('design:type', Object),
  ],
  BurnUpFace.prototype,
  'issued',
  void 0,
);
_ts_decorate(
  [
    Field(() => [Int], {
      description: 'Of them verified.',
    }),
    _ts_metadata('design:type', Object),
  ],
  BurnUpFace.prototype,
  'issuedVerified',
  void 0,
);
_ts_decorate(
  [
    Field(() => [Int], {
      description: 'Agencies with a first dated step by that day, the issued among them.',
    }),
    _ts_metadata('design:type', Object),
  ],
  BurnUpFace.prototype,
  'underWay',
  void 0,
);
_ts_decorate(
  [
    Field(() => Int, {
      description: 'Counted as issued without a known day: in no point.',
    }),
    _ts_metadata('design:type', Number),
  ],
  BurnUpFace.prototype,
  'undatedIssued',
  void 0,
);
_ts_decorate(
  [
    Field(() => Int, {
      description: 'Counted as under way without any dated step: in no point.',
    }),
    _ts_metadata('design:type', Number),
  ],
  BurnUpFace.prototype,
  'undatedUnderWay',
  void 0,
);
BurnUpFace = _ts_decorate(
  [
    ObjectType('BurnUp', {
      description:
        'Cumulative curve made of dated documents, not of rounds; columnar, ascending, one point for each day.',
    }),
  ],
  BurnUpFace,
);
export class OverviewFace {}
_ts_decorate(
  [Field(() => AsOf), _ts_metadata('design:type', typeof AsOf === 'undefined' ? Object : AsOf)],
  OverviewFace.prototype,
  'asOf',
  void 0,
);
_ts_decorate(
  [
    Field(() => CountdownFace, {
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  OverviewFace.prototype,
  'countdown',
  void 0,
);
_ts_decorate(
  [
    Field(() => [GroupFiguresFace], {
      description: 'all, bo, cp, tinh.',
    }),
    _ts_metadata('design:type', Array),
  ],
  OverviewFace.prototype,
  'groups',
  void 0,
);
_ts_decorate(
  [Field(() => [RegionFiguresFace]), _ts_metadata('design:type', Array)],
  OverviewFace.prototype,
  'regions',
  void 0,
);
_ts_decorate(
  [
    Field(() => [ReportingFiguresFace], {
      description: 'all, bo, cp, tinh.',
    }),
    _ts_metadata('design:type', Array),
  ],
  OverviewFace.prototype,
  'reporting',
  void 0,
);
_ts_decorate(
  [
    Field(() => AreaTotalsFace),
    _ts_metadata('design:type', typeof AreaTotalsFace === 'undefined' ? Object : AreaTotalsFace),
  ],
  OverviewFace.prototype,
  'areas',
  void 0,
);
_ts_decorate(
  [
    Field(() => Int, {
      description: 'Of those bound by the one-software duty, agencies without procedures.',
    }),
    _ts_metadata('design:type', Number),
  ],
  OverviewFace.prototype,
  'withoutProcedures',
  void 0,
);
_ts_decorate(
  [Field(() => [AttentionLine]), _ts_metadata('design:type', Array)],
  OverviewFace.prototype,
  'atRisk',
  void 0,
);
_ts_decorate(
  [Field(() => [AttentionLine]), _ts_metadata('design:type', Array)],
  OverviewFace.prototype,
  'overdue',
  void 0,
);
_ts_decorate(
  [
    Field(() => [AgencyRef], {
      description: 'Opened for, nothing sent yet.',
    }),
    _ts_metadata('design:type', Array),
  ],
  OverviewFace.prototype,
  'notSubmitted',
  void 0,
);
_ts_decorate(
  [
    Field(() => BurnUpFace),
    _ts_metadata('design:type', typeof BurnUpFace === 'undefined' ? Object : BurnUpFace),
  ],
  OverviewFace.prototype,
  'burnUp',
  void 0,
);
_ts_decorate(
  [Field(() => [ObligationFace]), _ts_metadata('design:type', Array)],
  OverviewFace.prototype,
  'obligations',
  void 0,
);
_ts_decorate(
  [
    Field(() => RubricFace),
    _ts_metadata('design:type', typeof RubricFace === 'undefined' ? Object : RubricFace),
  ],
  OverviewFace.prototype,
  'rubric',
  void 0,
);
_ts_decorate(
  [Field(() => [BenchmarkFace]), _ts_metadata('design:type', Array)],
  OverviewFace.prototype,
  'benchmarks',
  void 0,
);
OverviewFace = _ts_decorate(
  [
    ObjectType('Overview', {
      description: 'The overview; national and group figures are the same for everybody, names are cut.',
    }),
  ],
  OverviewFace,
);

//# sourceMappingURL=overview.types.js.map
