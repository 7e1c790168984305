import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An internal note of the Authority. No agency ever reads one: the row policy asks for reach over all. */
@Entity('review_note')
export class ReviewNote {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'report_id', type: 'uuid' })
  reportId: string;

  @Column({ name: 'round_id', type: 'text' })
  roundId: string;

  @Column({ name: 'agency_id', type: 'integer' })
  agencyId: number;

  /** Null where the note is about the whole report. */
  @Column({ type: 'text', nullable: true })
  question: string | null;

  @Column({ type: 'text' })
  text: string;

  @Column({ name: 'author_id', type: 'uuid' })
  authorId: string;

  @Column({ type: 'bigint' })
  position: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;
}
