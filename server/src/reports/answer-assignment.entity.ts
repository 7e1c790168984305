import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A question of one report given to a unit of the agency, with an inner due date (practice.md 11). */
@Entity('answer_assignment')
export class AnswerAssignment {
  @PrimaryColumn({ name: 'report_id', type: 'uuid' })
  reportId: string;

  @PrimaryColumn({ type: 'text' })
  question: string;

  @Column({ name: 'agency_id', type: 'integer' })
  agencyId: number;

  @Column({ type: 'text' })
  unit: string;

  /** The person of that unit who answers on screen; null where the unit answers on paper or in a workbook. */
  @Column({ name: 'account_id', type: 'uuid', nullable: true })
  accountId: string | null;

  /** Inner due date of the agency; the Authority does not see it. */
  @Column({ name: 'due_on', type: 'date', nullable: true })
  dueOn: string | null;

  /** When the unit said that its answer is complete. */
  @Column({ name: 'done_at', type: 'timestamptz', nullable: true })
  doneAt: string | null;

  @Column({ name: 'assigned_by', type: 'uuid' })
  assignedBy: string;

  @Column({ name: 'assigned_at', type: 'timestamptz' })
  assignedAt: string;
}
