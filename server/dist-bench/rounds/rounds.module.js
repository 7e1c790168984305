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
import { Module } from '@nestjs/common';
import { RoundQueries } from './rounds.queries.js';
import { RoundsResolver } from './rounds.resolver.js';
import { RoundOpening } from './rounds.service.js';
export class RoundsModule {}
RoundsModule = _ts_decorate(
  [
    Module({
      providers: [RoundsResolver, RoundQueries, RoundOpening],
      exports: [RoundQueries, RoundOpening],
    }),
  ],
  RoundsModule,
);

//# sourceMappingURL=rounds.module.js.map
