import { Module } from '@nestjs/common';
import { DocumentRoutes } from './document.routes.js';
import { EvidenceStore, LocalDiskStore } from './evidence-store.js';
import { FileQueries } from './files.queries.js';
import { StructureCheck } from './structure-check.js';
import { Uploads } from './uploads.service.js';
import { WorkbookReader } from './workbook-reader.js';

/** Evidence files: taken in, proven, kept, served. Which official document a file belongs to stands in the answers. */
@Module({
  providers: [
    DocumentRoutes,
    Uploads,
    StructureCheck,
    FileQueries,
    WorkbookReader,
    { provide: EvidenceStore, useClass: LocalDiskStore },
  ],
  exports: [FileQueries, Uploads, EvidenceStore, WorkbookReader],
})
export class DocumentsModule {}
