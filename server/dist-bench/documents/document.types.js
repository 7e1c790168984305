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
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../platform/graphql/scalars.js';
export class EvidenceFile {}
_ts_decorate([Field(() => ID), _ts_metadata('design:type', String)], EvidenceFile.prototype, 'id', void 0);
_ts_decorate(
  [
    Field({
      description: 'Cleaned name, as shown and as saved by a browser.',
    }),
    _ts_metadata('design:type', String),
  ],
  EvidenceFile.prototype,
  'name',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'application/pdf, image/png or image/jpeg, proven by its structure.',
    }),
    _ts_metadata('design:type', String),
  ],
  EvidenceFile.prototype,
  'mediaType',
  void 0,
);
_ts_decorate(
  [
    Field(() => Float, {
      description: 'Bytes.',
    }),
    _ts_metadata('design:type', Number),
  ],
  EvidenceFile.prototype,
  'size',
  void 0,
);
_ts_decorate(
  [
    Field(() => Int, {
      nullable: true,
      description: 'Pages of a PDF.',
    }),
    _ts_metadata('design:type', Number),
  ],
  EvidenceFile.prototype,
  'pages',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'SHA-256, hexadecimal.',
    }),
    _ts_metadata('design:type', String),
  ],
  EvidenceFile.prototype,
  'sha256',
  void 0,
);
_ts_decorate(
  [Field(() => InstantScalar), _ts_metadata('design:type', String)],
  EvidenceFile.prototype,
  'recordedAt',
  void 0,
);
EvidenceFile = _ts_decorate(
  [
    ObjectType({
      description: 'An accepted evidence file; its bytes are at GET /files/<id>.',
    }),
  ],
  EvidenceFile,
);

//# sourceMappingURL=document.types.js.map
