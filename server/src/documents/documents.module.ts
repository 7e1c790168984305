import { Module } from '@nestjs/common';
import { DocumentRoutes } from './document.routes.js';
import { EvidenceStore, LocalDiskStore } from './evidence-store.js';
import { FileScanner } from './file-scanner.js';
import { FileQueries } from './files.queries.js';
import { ReferenceDocuments } from './reference-documents.service.js';
import { RegisterPages } from './register-page.queries.js';
import { RegisterQueries } from './register.queries.js';
import { RegisterResolver } from './register.resolver.js';
import { RegisterWriting } from './register-writing.js';
import { StructureCheck } from './structure-check.js';
import { UploadChecks } from './upload-checks.service.js';
import { Uploads } from './uploads.service.js';
import { WorkbookReader } from './workbook-reader.js';

/** The register of official documents, and their files: taken in, proven, kept, served. */
@Module({
  providers: [
    DocumentRoutes,
    Uploads,
    UploadChecks,
    StructureCheck,
    FileQueries,
    WorkbookReader,
    FileScanner,
    RegisterResolver,
    RegisterQueries,
    RegisterPages,
    RegisterWriting,
    ReferenceDocuments,
    { provide: EvidenceStore, useClass: LocalDiskStore },
  ],
  exports: [FileQueries, Uploads, EvidenceStore, RegisterWriting, ReferenceDocuments, WorkbookReader],
})
export class DocumentsModule {}
