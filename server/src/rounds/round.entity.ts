import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One reporting round; never changed once it is open (a wrong deadline is mended by an extension). */
@Entity('round')
export class RoundRow {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ type: 'integer' })
  year: number;

  @Column({ type: 'integer' })
  quarter: number;

  @Column({ name: 'period_from', type: 'date' })
  periodFrom: string;

  @Column({ name: 'period_to', type: 'date' })
  periodTo: string;

  @Column({ name: 'cut_off', type: 'date' })
  cutOff: string;

  @Column({ name: 'opens_at', type: 'timestamptz' })
  opensAt: string;

  @Column({ name: 'due_at', type: 'timestamptz' })
  dueAt: string;

  @Column({ name: 'closes_at', type: 'timestamptz' })
  closesAt: string;

  @Column({ name: 'form_version', type: 'integer' })
  formVersion: number;

  /** Agencies in scope at opening: the denominator of completeness and timeliness for ever. */
  @Column({ name: 'agency_count', type: 'integer' })
  agencyCount: number;

  /** What a trial round is for; null for a round that counts. */
  @Column({ name: 'trial_title', type: 'text', nullable: true })
  trialTitle: string | null;

  /** A trial that was ended and put away; the only thing of a round that is ever written later. */
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt: string | null;

  /** Where its last agencies were laid out, when they were too many for one transaction. */
  @Column({ name: 'filled_position', type: 'bigint', nullable: true })
  filledPosition: string | null;

  @Column({ name: 'opened_by', type: 'uuid', nullable: true })
  openedBy: string | null;

  @Column({ type: 'bigint' })
  position: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;
}
