import { Column, Entity, PrimaryColumn } from 'typeorm';

/** More time granted to one agency; the latest row binds, earlier ones stay as history. */
@Entity('round_extension')
export class RoundExtensionRow {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'round_id', type: 'text' })
  roundId: string;

  @Column({ name: 'agency_id', type: 'integer' })
  agencyId: number;

  /** Exclusive. */
  @Column({ name: 'due_at', type: 'timestamptz' })
  dueAt: string;

  @Column({ type: 'text' })
  reason: string;

  @Column({ type: 'text', nullable: true })
  document: string | null;

  @Column({ name: 'granted_by', type: 'uuid' })
  grantedBy: string;

  @Column({ type: 'bigint' })
  position: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;
}
