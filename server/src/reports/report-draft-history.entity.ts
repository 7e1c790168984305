import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one person last made of one answer within ten minutes; the submit chains the hash of all of them into the audit. */
@Entity('report_draft_history')
export class ReportDraftHistory {
  @PrimaryColumn({ name: 'report_id', type: 'uuid' })
  reportId: string;

  @PrimaryColumn({ type: 'text' })
  question: string;

  @PrimaryColumn({ name: 'account_id', type: 'uuid' })
  accountId: string;

  @PrimaryColumn({ type: 'timestamptz' })
  slot: string;

  @Column({ name: 'agency_id', type: 'integer' })
  agencyId: number;

  @Column({ type: 'jsonb', nullable: true })
  value: unknown;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: string;
}
