import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the Authority knew of one question of one agency when a round began: offered to the agency, counted nowhere. */
@Entity('tracked_answer')
export class TrackedAnswerRow {
  @PrimaryColumn({ name: 'round_id', type: 'text' })
  roundId: string;

  @PrimaryColumn({ name: 'agency_id', type: 'integer' })
  agencyId: number;

  @PrimaryColumn({ type: 'text' })
  question: string;

  @Column({ type: 'jsonb' })
  value: object;

  @Column({ name: 'entered_by', type: 'uuid' })
  enteredBy: string;

  @Column({ type: 'bigint' })
  position: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;
}
