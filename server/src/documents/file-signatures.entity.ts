import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FileSignature } from '@ega/shared/documents/file-signature';

/** The signatures that were found in one file when it came in; an empty list where it has none. */
@Entity('file_signatures')
export class FileSignaturesRow {
  @PrimaryColumn({ name: 'file_id', type: 'uuid' })
  fileId: string;

  @Column({ name: 'agency_id', type: 'integer' })
  agencyId: number;

  @Column({ type: 'jsonb' })
  signatures: FileSignature[];

  @Column({ name: 'machine_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  machineAt: Date;
}
