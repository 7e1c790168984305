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
export class AgencyName {}
_ts_decorate(
  [
    Field(() => Int, {
      description: 'Permanent number, 1-93 at the first registration.',
    }),
    _ts_metadata('design:type', Number),
  ],
  AgencyName.prototype,
  'number',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'For addresses: number and folded name.',
    }),
    _ts_metadata('design:type', String),
  ],
  AgencyName.prototype,
  'slug',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'Official Vietnamese name.',
    }),
    _ts_metadata('design:type', String),
  ],
  AgencyName.prototype,
  'nameVi',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'English name.',
    }),
    _ts_metadata('design:type', String),
  ],
  AgencyName.prototype,
  'nameEn',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'MINISTRY, MINISTERIAL_AGENCY, GOVERNMENT_AGENCY or PROVINCE.',
    }),
    _ts_metadata('design:type', String),
  ],
  AgencyName.prototype,
  'kind',
  void 0,
);
AgencyName = _ts_decorate(
  [
    ObjectType({
      description: 'An agency by its permanent number and the name valid today.',
    }),
  ],
  AgencyName,
);

//# sourceMappingURL=agency.types.js.map
