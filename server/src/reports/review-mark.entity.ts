import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an officer noted about one answer of one revision before the decision; working data, changed freely until then. */
@Entity('review_mark')
export class ReviewMark {
  @PrimaryColumn({ name: 'revision_id', type: 'uuid' })
  revisionId: string;

  @PrimaryColumn({ type: 'text' })
  question: string;

  @Column({ name: 'agency_id', type: 'integer' })
  agencyId: number;

  @Column({ type: 'text' })
  mark: 'accept' | 'return';

  @Column({ name: 'reason_code', type: 'text', nullable: true })
  reasonCode: string | null;

  @Column({ type: 'text', nullable: true })
  text: string | null;

  @Column({ name: 'due_on', type: 'date', nullable: true })
  dueOn: string | null;

  /** The answer as the officer proposes it; the agency may accept it as it stands. */
  @Column({ type: 'jsonb', nullable: true })
  proposed: unknown;

  @Column({ name: 'account_id', type: 'uuid' })
  accountId: string;

  @Column({ type: 'integer', default: 1 })
  version: number;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: string;
}
