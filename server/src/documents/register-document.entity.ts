import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RegisterMark } from '@ega/shared/documents/register-mark';

/** One official document of the register: of one agency's answers, or of the reference list. Its facts are those of the newest quotation. */
@Entity('register_document')
export class RegisterDocumentRow {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** Null for a document of the reference list, on which everybody may rest. */
  @Column({ name: 'agency_id', type: 'integer', nullable: true })
  agencyId: number | null;

  /** `registerKey` of shared/documents; for the reference list its code. */
  @Column({ type: 'text' })
  key: string;

  @Column({ type: 'integer', nullable: true })
  year: number | null;

  @Column({ type: 'text', nullable: true })
  kind: string | null;

  @Column({ type: 'text', nullable: true })
  number: string | null;

  @Column({ type: 'text', nullable: true })
  symbol: string | null;

  @Column({ type: 'text', nullable: true })
  comparable: string | null;

  @Column({ name: 'issued_on', type: 'date', nullable: true })
  issuedOn: string | null;

  /** The day as another document or the press quotes it, where it differs from the official one. */
  @Column({ name: 'quoted_date', type: 'text', nullable: true })
  quotedDate: string | null;

  @Column({ type: 'text', nullable: true })
  title: string | null;

  @Column({ name: 'issuing_body', type: 'text', nullable: true })
  issuingBody: string | null;

  @Column({ type: 'text', nullable: true })
  signer: string | null;

  @Column({ name: 'signer_title', type: 'text', nullable: true })
  signerTitle: string | null;

  @Column({ name: 'signing_form', type: 'text', nullable: true })
  signingForm: string | null;

  @Column({ type: 'boolean', default: false })
  secret: boolean;

  @Column({ type: 'text' })
  mark: RegisterMark;

  @Column({ type: 'text', nullable: true })
  source: string | null;

  @Column({ type: 'text', nullable: true })
  remark: string | null;

  @Column({ name: 'file_id', type: 'uuid', nullable: true })
  fileId: string | null;

  /** Folded; begins with a space. */
  @Column({ type: 'text' })
  search: string;

  @Column({ type: 'bigint' })
  position: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;

  /** Position of the newest answer that quotes it. */
  @Column({ name: 'changed_position', type: 'bigint' })
  changedPosition: string;
}
