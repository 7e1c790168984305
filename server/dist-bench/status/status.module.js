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
import { DirectivesModule } from '../directives/directives.module.js';
import { AgencyPageQueries } from './agency-page.queries.js';
import { AgencyPages } from './agency-page.service.js';
import { BoardQueries } from './board.queries.js';
import { BoardSources } from './board-sources.service.js';
import { StatusResolver } from './status.resolver.js';
import { Boards } from './status.service.js';
export class StatusModule {}
StatusModule = _ts_decorate(
  [
    Module({
      imports: [DirectivesModule],
      providers: [StatusResolver, Boards, BoardSources, BoardQueries, AgencyPages, AgencyPageQueries],
      exports: [Boards],
    }),
  ],
  StatusModule,
);

//# sourceMappingURL=status.module.js.map
