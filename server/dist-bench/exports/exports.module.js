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
import { ReportsModule } from '../reports/reports.module.js';
import { StatusModule } from '../status/status.module.js';
import { ExportRoutes } from './exports.routes.js';
import { PaperPress } from './paper-press.js';
import { PrintRoutes } from './print.routes.js';
import { Renderer } from './renderer.service.js';
export class ExportsModule {}
ExportsModule = _ts_decorate(
  [
    Module({
      imports: [ReportsModule, StatusModule],
      providers: [ExportRoutes, Renderer, PrintRoutes, PaperPress],
    }),
  ],
  ExportsModule,
);

//# sourceMappingURL=exports.module.js.map
