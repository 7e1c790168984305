import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CivilDate } from '@ega/shared/text/civil-date';

/** What reached the Authority through the secret channel about one agency; the latest row counts from its round on. */
@Entity('secret_record')
export class SecretRecordRow {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** The sending that left the step to the secret channel. */
  @Column({ name: 'revision_id', type: 'uuid' })
  revisionId: string;

  @Column({ name: 'round_id', type: 'text' })
  roundId: string;

  @Column({ name: 'agency_id', type: 'integer' })
  agencyId: number;

  @Column({ type: 'integer' })
  step: number;

  @Column({ name: 'reached_on', type: 'date', nullable: true })
  reachedOn: CivilDate | null;

  @Column({ name: 'arrival_number', type: 'text' })
  arrivalNumber: string;

  @Column({ name: 'arrived_on', type: 'date' })
  arrivedOn: CivilDate;

  @Column({ name: 'recorded_by', type: 'uuid' })
  recordedBy: string;

  @Column({ type: 'bigint' })
  position: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;
}
