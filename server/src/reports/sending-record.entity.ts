import { Column, PrimaryColumn } from 'typeorm';

/** What every record of the Authority about one sending says of itself; no row is ever taken away. */
export abstract class SendingRecord {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** The sending it speaks of. */
  @Column({ name: 'revision_id', type: 'uuid' })
  revisionId: string;

  @Column({ name: 'round_id', type: 'text' })
  roundId: string;

  @Column({ name: 'agency_id', type: 'integer' })
  agencyId: number;

  @Column({ type: 'bigint' })
  position: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;
}
