import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The working answer to one question, with the version that the next save must have seen. */
@Entity('report_draft')
export class ReportDraft {
  @PrimaryColumn({ name: 'report_id', type: 'uuid' })
  reportId: string;

  @PrimaryColumn({ type: 'text' })
  question: string;

  @Column({ name: 'agency_id', type: 'integer' })
  agencyId: number;

  @Column({ type: 'jsonb', nullable: true })
  value: unknown;

  @Column({ type: 'text' })
  origin: 'prefilled' | 'confirmed' | 'changed';

  @Column({ type: 'integer' })
  version: number;

  @Column({ type: 'jsonb', default: {} })
  reasons: Record<string, string>;

  @Column({ name: 'updated_by', type: 'uuid', nullable: true })
  updatedBy: string | null;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: string;
}
