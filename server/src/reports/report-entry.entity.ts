import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AnswerOf } from '@ega/shared/reports/questions';
import type { EntryChannel } from '@ega/shared/reports/entry';

/** A report that reached the Authority on paper, by e-mail or fax and is entered by an officer: how and when it came. */
@Entity('report_entry')
export class ReportEntry {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'report_id', type: 'uuid' })
  reportId: string;

  @Column({ name: 'round_id', type: 'text' })
  roundId: string;

  @Column({ name: 'agency_id', type: 'integer' })
  agencyId: number;

  @Column({ type: 'text' })
  channel: EntryChannel;

  /** Number in the Authority's book of incoming documents. */
  @Column({ name: 'arrival_number', type: 'text' })
  arrivalNumber: string;

  @Column({ name: 'arrived_on', type: 'date' })
  arrivedOn: string;

  /** The dispatch itself, in the shape of an answer to T2. */
  @Column({ type: 'jsonb' })
  document: AnswerOf['T2'];

  @Column({ name: 'entered_by', type: 'uuid' })
  enteredBy: string;

  @Column({ type: 'bigint' })
  position: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;

  /** Null while the officer is still entering. */
  @Column({ name: 'revision_id', type: 'uuid', nullable: true })
  revisionId: string | null;

  @Column({ name: 'given_up_at', type: 'timestamptz', nullable: true })
  givenUpAt: string | null;

  /** The agency's approver who confirmed later that this is what was sent. */
  @Column({ name: 'confirmed_by', type: 'uuid', nullable: true })
  confirmedBy: string | null;

  @Column({ name: 'confirmed_at', type: 'timestamptz', nullable: true })
  confirmedAt: string | null;
}
