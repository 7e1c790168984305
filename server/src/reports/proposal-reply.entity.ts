import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the agency was told about one proposal; a later reply stands over an earlier one, both stay readable. */
@Entity('proposal_reply')
export class ProposalReplyRow {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'proposal_id', type: 'uuid' })
  proposalId: string;

  @Column({ name: 'agency_id', type: 'integer' })
  agencyId: number;

  /** consolidated: "đã tổng hợp"; answered: with words. */
  @Column({ type: 'text' })
  outcome: 'consolidated' | 'answered';

  @Column({ type: 'text', nullable: true })
  answer: string | null;

  /** Number and symbol of the document that answers. */
  @Column({ type: 'text', nullable: true })
  document: string | null;

  @Column({ name: 'replied_by', type: 'uuid' })
  repliedBy: string;

  @Column({ type: 'bigint' })
  position: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;
}
