import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DocumentDraft } from '@ega/shared/documents/official-document';

/** One place of one sent revision that rests on a document of the register; never changed. */
@Entity('register_citation')
export class RegisterCitationRow {
  @PrimaryColumn({ name: 'revision_id', type: 'uuid' })
  revisionId: string;

  @PrimaryColumn({ type: 'text' })
  question: string;

  /** Where in the answer; a cover document that followed is `cover.<its id>`. */
  @PrimaryColumn({ type: 'text' })
  path: string;

  @Column({ name: 'document_id', type: 'uuid' })
  documentId: string;

  @Column({ name: 'agency_id', type: 'integer' })
  agencyId: number;

  @Column({ name: 'round_id', type: 'text' })
  roundId: string;

  /** The document as this answer quotes it. */
  @Column({ type: 'jsonb' })
  quoted: DocumentDraft;

  @Column({ name: 'file_id', type: 'uuid', nullable: true })
  fileId: string | null;

  @Column({ type: 'bigint' })
  position: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;
}
