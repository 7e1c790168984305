import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file that one answer of one revision refers to, with the document it is the file of. */
@Entity('revision_file')
export class RevisionFile {
  @PrimaryColumn({ name: 'revision_id', type: 'uuid' })
  revisionId: string;

  @PrimaryColumn({ type: 'text' })
  question: string;

  @PrimaryColumn({ name: 'file_id', type: 'uuid' })
  fileId: string;

  @Column({ name: 'agency_id', type: 'integer' })
  agencyId: number;

  @Column({ name: 'number_symbol', type: 'text', nullable: true })
  numberSymbol: string | null;
}
