import { Column, Entity, PrimaryColumn } from 'typeorm';

export type UploadState = 'receiving' | 'checking' | 'accepted' | 'refused';

/** One upload on its way; `received` is what lies safely on disk, so a broken line goes on from there. */
@Entity('upload')
export class UploadRow {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'agency_id', type: 'integer' })
  agencyId: number;

  @Column({ name: 'account_id', type: 'uuid' })
  accountId: string;

  @Column({ name: 'original_name', type: 'text' })
  originalName: string;

  @Column({ type: 'bigint' })
  size: string;

  @Column({ type: 'bigint', default: 0 })
  received: string;

  @Column({ type: 'text' })
  state: UploadState;

  /** Why it was refused: a code of structure.ts. */
  @Column({ type: 'text', nullable: true })
  refusal: string | null;

  @Column({ name: 'file_id', type: 'uuid', nullable: true })
  fileId: string | null;

  @Column({ name: 'machine_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  machineAt: Date;
}
