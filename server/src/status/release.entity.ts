import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A frozen version whose figures may be seen outside (issue 4, item 12); revoking fills the last columns once. */
@Entity('release')
export class ReleaseRow {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'meeting_id', type: 'text' })
  meetingId: string;

  @Column({ type: 'integer' })
  version: number;

  @Column({ type: 'text', nullable: true })
  note: string | null;

  @Column({ name: 'released_by', type: 'uuid' })
  releasedBy: string;

  @Column({ type: 'bigint' })
  position: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;

  @Column({ name: 'revoked_by', type: 'uuid', nullable: true })
  revokedBy: string | null;

  @Column({ name: 'revoked_reason', type: 'text', nullable: true })
  revokedReason: string | null;

  @Column({ name: 'revoked_position', type: 'bigint', nullable: true })
  revokedPosition: string | null;
}
