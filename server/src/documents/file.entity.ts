import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One accepted evidence file of one agency; its bytes lie in the store under `storedAs`, never changed, never renamed. */
@Entity('file')
export class EvidenceFileRow {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'agency_id', type: 'integer' })
  agencyId: number;

  @Column({ name: 'original_name', type: 'text' })
  originalName: string;

  @Column({ name: 'media_type', type: 'text' })
  mediaType: string;

  @Column({ type: 'bigint' })
  size: string;

  @Column({ type: 'bytea' })
  sha256: Buffer;

  @Column({ type: 'integer', nullable: true })
  pages: number | null;

  @Column({ name: 'stored_as', type: 'text' })
  storedAs: string;

  @Column({ name: 'uploaded_by', type: 'uuid' })
  uploadedBy: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;
}
