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
import { DocumentRoutes } from './document.routes.js';
import { EvidenceStore, LocalDiskStore } from './evidence-store.js';
import { FileQueries } from './files.queries.js';
import { StructureCheck } from './structure-check.js';
import { Uploads } from './uploads.service.js';
export class DocumentsModule {}
DocumentsModule = _ts_decorate(
  [
    Module({
      providers: [
        DocumentRoutes,
        Uploads,
        StructureCheck,
        FileQueries,
        {
          provide: EvidenceStore,
          useClass: LocalDiskStore,
        },
      ],
      exports: [FileQueries, Uploads, EvidenceStore],
    }),
  ],
  DocumentsModule,
);

//# sourceMappingURL=documents.module.js.map
