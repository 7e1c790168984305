import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AnswerOf } from '@ega/shared/reports/questions';

/** A signed cover document that followed a submission: a line beside the revision, outside its hash. */
@Entity('cover_document')
export class CoverDocument {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'report_id', type: 'uuid' })
  reportId: string;

  @Column({ name: 'agency_id', type: 'integer' })
  agencyId: number;

  @Column({ name: 'revision_id', type: 'uuid' })
  revisionId: string;

  @Column({ type: 'jsonb' })
  document: AnswerOf['T2'];

  @Column({ name: 'added_by', type: 'uuid' })
  addedBy: string;

  @Column({ type: 'bigint' })
  position: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;
}
