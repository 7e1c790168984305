import { Column, PrimaryColumn } from 'typeorm';

/** What every finding of the Authority says of itself; the latest row on a subject counts from its round on. */
export abstract class AssessmentRow {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** The sending that was assessed. */
  @Column({ name: 'revision_id', type: 'uuid' })
  revisionId: string;

  @Column({ name: 'round_id', type: 'text' })
  roundId: string;

  @Column({ name: 'agency_id', type: 'integer' })
  agencyId: number;

  @Column({ name: 'assessed_by', type: 'uuid' })
  assessedBy: string;

  @Column({ type: 'bigint' })
  position: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;
}
