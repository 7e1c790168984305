import { Platform1700000000001 } from './1-platform.js';
import { AgenciesAccounts1700000000002 } from './2-agencies-accounts.js';
import { RoundsReports1700000000003 } from './3-rounds-reports.js';
import { RowSecurity1700000000004 } from './4-row-security.js';
import { Guidance1700000000005 } from './5-guidance.js';
import { Notifications1700000000006 } from './6-notifications.js';
import { ReportWork1700000000008 } from './8-report-work.js';
import { RegistryMachines1700000000009 } from './9-registry-machines.js';
import { DocumentRegister1700000000010 } from './10-document-register.js';
import { Indexes1700000000011 } from './11-indexes.js';
import { TrialRounds1700000000012 } from './12-trial-rounds.js';
import { ProjectAssessment1700000000013 } from './13-project-assessment.js';
import { Meetings1700000000018 } from './18-meetings.js';
import { Delegations1700000000120 } from './120-delegations.js';
import { RoundBatches1700000000121 } from './121-round-batches.js';
import { ReleasedRows1700000000122 } from './122-released-rows.js';
import { SessionPacks1700000000019 } from './19-session-packs.js';
import { TrackedAnswers1700000000130 } from './130-tracked-answers.js';
import { PassedWork1700000000131 } from './131-passed-work.js';
import { PackContent1700000000160 } from './160-pack-content.js';
import { ChaseLog1700000000161 } from './161-chase-log.js';
import { OwedCovers1700000000172 } from './172-owed-covers.js';
import { ArchitectureAssessment1700000000175 } from './175-architecture-assessment.js';
import { DaysOff1700000000173 } from './173-days-off.js';
import { GivenUpDrafts1700000000180 } from './180-given-up-drafts.js';
import { LeftUploads1700000000181 } from './181-left-uploads.js';
import { CheckedStandards1700000000182 } from './182-checked-standards.js';
import { FrozenAppendOnly1700000000162 } from './162-frozen-append-only.js';
import { SecretRecord1700000000170 } from './170-secret-record.js';
import { SecondLook1700000000171 } from './171-second-look.js';

/** In landing order; a landed migration is never edited. */
export const migrations = [
  Platform1700000000001,
  AgenciesAccounts1700000000002,
  RoundsReports1700000000003,
  RowSecurity1700000000004,
  Guidance1700000000005,
  Notifications1700000000006,
  ReportWork1700000000008,
  RegistryMachines1700000000009,
  DocumentRegister1700000000010,
  Indexes1700000000011,
  TrialRounds1700000000012,
  ProjectAssessment1700000000013,
  Meetings1700000000018,
  Delegations1700000000120,
  RoundBatches1700000000121,
  SessionPacks1700000000019,
  ReleasedRows1700000000122,
  TrackedAnswers1700000000130,
  PassedWork1700000000131,
  PackContent1700000000160,
  ChaseLog1700000000161,
  FrozenAppendOnly1700000000162,
  SecretRecord1700000000170,
  SecondLook1700000000171,
  OwedCovers1700000000172,
  DaysOff1700000000173,
  ArchitectureAssessment1700000000175,
  GivenUpDrafts1700000000180,
  LeftUploads1700000000181,
  CheckedStandards1700000000182,
];
