import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the Authority recorded of one addressee of a directive that no question answers; the latest row counts. */
@Entity('obligation_answer')
export class ObligationAnswerRow {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  obligation: string;

  @Column({ name: 'agency_id', type: 'integer' })
  agencyId: number;

  /** done | ongoing | notStarted */
  @Column({ type: 'text' })
  state: string;

  @Column({ name: 'done_on', type: 'date', nullable: true })
  doneOn: string | null;

  @Column({ type: 'text', nullable: true })
  document: string | null;

  @Column({ type: 'text', nullable: true })
  remark: string | null;

  @Column({ name: 'entered_by', type: 'uuid' })
  enteredBy: string;

  @Column({ type: 'bigint' })
  position: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;
}
