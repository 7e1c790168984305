import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The extension that binds for the report whose alias is given, in SQL; null where none was granted. */
const EXTENDED_UNTIL = (report: string): string =>
  `(select e.due_at from round_extension e where e.round_id = ${report}.round_id and e.agency_id = ${report}.agency_id
     order by e.position desc limit 1)`;

/**
 * The day by which a report never sent is waited for, in SQL: the due instant, later where more time was granted or where
 * it was reopened after the closing.
 */
export const SENDING_END = (report: string, round: string): string =>
  `greatest(${round}.due_at, ${EXTENDED_UNTIL(report)}, ${report}.returned_until)`;

/** The end that holds for a returned or reopened report, in SQL (`effectiveReturnEnd`); null where no day was given. */
export const RETURN_END = (report: string): string =>
  `(case when ${report}.returned_until is not null
         then greatest(${report}.returned_until, ${EXTENDED_UNTIL(report)}) end)`;

/** More time granted to one agency; the latest row binds, earlier ones stay as history. */
@Entity('round_extension')
export class RoundExtensionRow {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'round_id', type: 'text' })
  roundId: string;

  @Column({ name: 'agency_id', type: 'integer' })
  agencyId: number;

  /** Exclusive. */
  @Column({ name: 'due_at', type: 'timestamptz' })
  dueAt: string;

  @Column({ type: 'text' })
  reason: string;

  @Column({ type: 'text', nullable: true })
  document: string | null;

  @Column({ name: 'granted_by', type: 'uuid' })
  grantedBy: string;

  @Column({ type: 'bigint' })
  position: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;
}
