import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An answer as it stood in a draft that the agency gave up; kept to be read, never counted. */
@Entity('given_up_answer')
export class GivenUpAnswerRow {
  @PrimaryColumn({ name: 'report_id', type: 'uuid' })
  reportId: string;

  @PrimaryColumn({ name: 'draft_number', type: 'integer' })
  draftNumber: number;

  @PrimaryColumn({ type: 'text' })
  question: string;

  @Column({ name: 'agency_id', type: 'integer' })
  agencyId: number;

  /** Null where it was cleared, or where the question was marked a state secret since. */
  @Column({ type: 'jsonb', nullable: true })
  value: unknown;

  @Column({ type: 'text' })
  origin: 'prefilled' | 'confirmed' | 'changed';

  @Column({ type: 'jsonb', default: {} })
  reasons: Record<string, string>;

  @Column({ name: 'updated_by', type: 'uuid' })
  updatedBy: string;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: string;
}
