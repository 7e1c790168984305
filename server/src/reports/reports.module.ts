import { Module } from '@nestjs/common';
import { DirectivesModule } from '../directives/directives.module.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { RoundsModule } from '../rounds/rounds.module.js';
import { AnswerAssignments } from './answer-assignments.queries.js';
import { Assigning } from './assigning.service.js';
import { AssigningResolver } from './assigning.resolver.js';
import { BatchDrafting } from './batch-drafting.service.js';
import { BatchMarking } from './batch-marking.service.js';
import { Conversing } from './conversing.service.js';
import { ConversingResolver } from './conversing.resolver.js';
import { Correcting } from './correcting.service.js';
import { CoverDocuments } from './cover-documents.service.js';
import { Deciding } from './deciding.service.js';
import { DocumentUses } from './document-uses.js';
import { DraftCompleteness } from './draft-completeness.js';
import { DraftAccess } from './draft-access.js';
import { DraftEvaluation } from './draft-evaluation.js';
import { DraftStore } from './draft-store.js';
import { Drafting } from './drafting.service.js';
import { Entering } from './entering.service.js';
import { EnteringResolver } from './entering.resolver.js';
import { GivenUpDrafts } from './given-up-drafts.queries.js';
import { PrintableReports } from './printable-report.queries.js';
import { MinistryFactsQueries } from './ministry-facts.queries.js';
import { Providers } from './providers.js';
import { ReceiptQueries } from './receipt.queries.js';
import { ReportEntries } from './report-entries.queries.js';
import { ReportHistory } from './report-history.js';
import { FormListsQueries } from './form-lists.queries.js';
import { ReportLoader } from './report-loader.js';
import { ReportMoves } from './report-moves.js';
import { ReportQueries } from './reports.queries.js';
import { ShownAnswers } from './shown-answers.queries.js';
import { ReportsResolver } from './reports.resolver.js';
import { ReviewQueries } from './review.queries.js';
import { FindingsResolver } from './findings.resolver.js';
import { ReviewResolver } from './review.resolver.js';
import { Assessing } from './assessing.service.js';
import { Review } from './review.service.js';
import { ReviewState } from './review-state.js';
import { ReviewSubjects } from './review-subjects.js';
import { Proposals } from './proposals.service.js';
import { ProposalsResolver } from './proposals.resolver.js';
import { RevisionWriting } from './revision-writing.js';
import { SentRevisionQueries } from './sent-revision.queries.js';
import { SecondLooking } from './second-looking.service.js';
import { SecretRecording } from './secret-recording.service.js';
import { Sending } from './sending.service.js';
import { AccountsModule } from '../accounts/accounts.module.js';
import { OneSheetSources } from './one-sheet-source.queries.js';
import { TrackedAnswers } from './tracked-answers.queries.js';
import { TrackingImport } from './tracking-import.service.js';
import { TrackingRoutes } from './tracking.routes.js';
import { WorkOfReports } from './work-of-reports.js';
import { WorkbookImport } from './workbook-import.service.js';
import { WorkbookSources } from './workbook-source.queries.js';
import { WorkbookRoutes } from './workbook.routes.js';
import { Substitutes } from './substitutes.queries.js';
import { Substituting } from './substituting.service.js';
import { SubstitutingResolver } from './substituting.resolver.js';

/** An agency drafts and sends; the Authority reviews and verifies. */
@Module({
  imports: [AccountsModule, DirectivesModule, DocumentsModule, RoundsModule],
  providers: [
    ReportsResolver,
    FindingsResolver,
    ReviewResolver,
    ConversingResolver,
    EnteringResolver,
    AssigningResolver,
    SubstitutingResolver,
    Substituting,
    Substitutes,
    WorkOfReports,
    ProposalsResolver,
    Proposals,
    Assigning,
    AnswerAssignments,
    Entering,
    ReportEntries,
    DraftCompleteness,
    Conversing,
    SentRevisionQueries,
    Drafting,
    BatchDrafting,
    BatchMarking,
    SecondLooking,
    SecretRecording,
    Sending,
    CoverDocuments,
    Review,
    Assessing,
    Deciding,
    Correcting,
    RevisionWriting,
    ReportQueries,
    ShownAnswers,
    ReviewQueries,
    ReceiptQueries,
    GivenUpDrafts,
    PrintableReports,
    ReportLoader,
    FormListsQueries,
    ReportMoves,
    ReportHistory,
    ReviewState,
    ReviewSubjects,
    DraftAccess,
    DraftStore,
    DraftEvaluation,
    DocumentUses,
    Providers,
    MinistryFactsQueries,
    WorkbookImport,
    WorkbookRoutes,
    WorkbookSources,
    TrackedAnswers,
    OneSheetSources,
    TrackingImport,
    TrackingRoutes,
  ],
  exports: [
    ReportQueries,
    ReceiptQueries,
    PrintableReports,
    Drafting,
    BatchDrafting,
    BatchMarking,
    Sending,
    Review,
    Deciding,
    Correcting,
    CoverDocuments,
    ReportLoader,
    FormListsQueries,
    WorkbookSources,
    OneSheetSources,
  ],
})
export class ReportsModule {}
