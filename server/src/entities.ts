import { AgencyVersion } from './agencies/agency-version.entity.js';
import { Agency } from './agencies/agency.entity.js';
import { AgencySuccession } from './agencies/agency-succession.entity.js';
import { RegistryActRow } from './agencies/registry-act.entity.js';
import { Account } from './accounts/account.entity.js';
import { AccessLink } from './accounts/access-link.entity.js';
import { ApiTokenRow } from './accounts/api-token.entity.js';
import { Delegation } from './accounts/delegation.entity.js';
import { Session } from './accounts/session.entity.js';
import { DirectiveItem } from './directives/directive-item.entity.js';
import { ObligationAnswerRow } from './directives/obligation-answer.entity.js';
import { EvidenceFileRow } from './documents/file.entity.js';
import { FileScanRow } from './documents/file-scan.entity.js';
import { FileSignaturesRow } from './documents/file-signatures.entity.js';
import { RegisterCitationRow } from './documents/register-citation.entity.js';
import { RegisterDocumentRow } from './documents/register-document.entity.js';
import { UploadRow } from './documents/upload.entity.js';
import { RoundAgencyRow } from './rounds/round-agency.entity.js';
import { RoundExtensionRow } from './rounds/round-extension.entity.js';
import { RoundRow } from './rounds/round.entity.js';
import { CoverDocument } from './reports/cover-document.entity.js';
import { GivenUpAnswerRow } from './reports/given-up-answer.entity.js';
import { ProposalReplyRow } from './reports/proposal-reply.entity.js';
import { ProposalRow } from './reports/proposal.entity.js';
import { ReportDraftHistory } from './reports/report-draft-history.entity.js';
import { ReportDraft } from './reports/report-draft.entity.js';
import { ReportEntry } from './reports/report-entry.entity.js';
import { ReportMove } from './reports/report-move.entity.js';
import { ReportRevision } from './reports/report-revision.entity.js';
import { ReportSummary } from './reports/report-summary.entity.js';
import { Report } from './reports/report.entity.js';
import { ReviewDecision } from './reports/review-decision.entity.js';
import { AnswerAssignment } from './reports/answer-assignment.entity.js';
import { QuestionMessage } from './reports/question-message.entity.js';
import { ArchitectureAssessmentRow } from './reports/architecture-assessment.entity.js';
import { ProjectAssessmentRow } from './reports/project-assessment.entity.js';
import { SecondLookRow } from './reports/second-look.entity.js';
import { SecondLookSwitch } from './reports/second-look-switch.entity.js';
import { SecretRecordRow } from './reports/secret-record.entity.js';
import { ReviewNote } from './reports/review-note.entity.js';
import { Substitute } from './reports/substitute.entity.js';
import { ReviewMark } from './reports/review-mark.entity.js';
import { TrackedAnswerRow } from './reports/tracked-answer.entity.js';
import { TrackingWordRow } from './reports/tracking-word.entity.js';
import { RevisionFile } from './reports/revision-file.entity.js';
import { FrozenBoardRow } from './status/frozen-board.entity.js';
import { MeetingParagraph } from './meetings/meeting-paragraph.entity.js';
import { MeetingRow } from './meetings/meeting.entity.js';
import { SessionPackRow } from './meetings/session-pack.entity.js';
import { PublicSwitch } from './status/public-switch.entity.js';
import { ReleaseRow } from './status/release.entity.js';
import { GuidanceItemRow } from './guidance/guidance-item.entity.js';

/** Every entity, in pipeline order; the drift check compares them with the migrated database. */
export const entities = [
  // agencies
  Agency,
  AgencyVersion,
  AgencySuccession,
  RegistryActRow,
  // accounts
  Account,
  Session,
  AccessLink,
  ApiTokenRow,
  // documents
  EvidenceFileRow,
  UploadRow,
  FileSignaturesRow,
  FileScanRow,
  RegisterDocumentRow,
  RegisterCitationRow,
  // rounds
  RoundRow,
  RoundAgencyRow,
  RoundExtensionRow,
  // directives
  DirectiveItem,
  ObligationAnswerRow,
  // reports
  Report,
  ReportDraft,
  ReportDraftHistory,
  GivenUpAnswerRow,
  ReportRevision,
  RevisionFile,
  ReportMove,
  ReviewMark,
  ReviewDecision,
  ReportSummary,
  CoverDocument,
  ProposalRow,
  ProposalReplyRow,
  TrackedAnswerRow,
  TrackingWordRow,
  // guidance
  GuidanceItemRow,
  QuestionMessage,
  ArchitectureAssessmentRow,
  ProjectAssessmentRow,
  SecretRecordRow,
  SecondLookRow,
  SecondLookSwitch,
  ReviewNote,
  ReportEntry,
  AnswerAssignment,
  Delegation,
  Substitute,
  // status
  FrozenBoardRow,
  // meetings
  MeetingRow,
  SessionPackRow,
  MeetingParagraph,
  ReleaseRow,
  PublicSwitch,
];
