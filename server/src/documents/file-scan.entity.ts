import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One answer of the scanner about one file, or that it is waited for; the highest number holds. */
@Entity('file_scan')
export class FileScanRow {
  @PrimaryColumn({ name: 'file_id', type: 'uuid' })
  fileId: string;

  @PrimaryColumn({ type: 'integer' })
  number: number;

  @Column({ name: 'agency_id', type: 'integer' })
  agencyId: number;

  @Column({ type: 'text' })
  outcome: 'held' | 'clean' | 'infected';

  /** What the scanner calls what it found. */
  @Column({ type: 'text', nullable: true })
  finding: string | null;

  @Column({ name: 'machine_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  machineAt: Date;
}
