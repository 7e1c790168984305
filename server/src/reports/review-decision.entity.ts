import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Answers } from '@ega/shared/reports/questions';
import type { BeforeDecision, ReturnedQuestion, VerifiedFrom } from './decision-content.js';

/** One decision about one revision: what was accepted, what was asked for, and the verified answers that result. */
@Entity('review_decision')
export class ReviewDecision {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'report_id', type: 'uuid' })
  reportId: string;

  @Column({ name: 'revision_id', type: 'uuid' })
  revisionId: string;

  @Column({ name: 'round_id', type: 'text' })
  roundId: string;

  @Column({ name: 'agency_id', type: 'integer' })
  agencyId: number;

  @Column({ type: 'text' })
  outcome: 'verified' | 'returned';

  @Column({ type: 'text', array: true })
  accepted: string[];

  @Column({ type: 'jsonb' })
  returned: ReturnedQuestion[];

  @Column({ name: 'verified_content', type: 'jsonb' })
  verifiedContent: Answers;

  @Column({ name: 'verified_from', type: 'jsonb' })
  verifiedFrom: VerifiedFrom;

  @Column({ name: 'decided_by', type: 'uuid' })
  decidedBy: string;

  @Column({ type: 'bigint' })
  position: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;

  /** What an undo puts back. */
  @Column({ type: 'jsonb' })
  before: BeforeDecision;

  @Column({ name: 'undone_position', type: 'bigint', nullable: true })
  undonePosition: string | null;
}
