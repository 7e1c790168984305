import { Column, Entity } from 'typeorm';
import type { Answers } from '@ega/shared/reports/questions';
import type { BeforeDecision, ReturnedQuestion, VerifiedFrom } from './decision-content.js';
import { SendingRecord } from './sending-record.entity.js';

/** One decision about one revision: what was accepted, what was asked for, and the verified answers that result. */
@Entity('review_decision')
export class ReviewDecision extends SendingRecord {
  @Column({ name: 'report_id', type: 'uuid' })
  reportId: string;

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

  /** What an undo puts back. */
  @Column({ type: 'jsonb' })
  before: BeforeDecision;

  @Column({ name: 'undone_position', type: 'bigint', nullable: true })
  undonePosition: string | null;
}
