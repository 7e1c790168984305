import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Answers } from '@ega/shared/reports/questions';
import type { AnswerStates, Suppliers } from './answers.js';

/** One sending of a report: immutable, with its receipt. Withdrawn or voided ones stay and are not counted. */
@Entity('report_revision')
export class ReportRevision {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'report_id', type: 'uuid' })
  reportId: string;

  @Column({ name: 'round_id', type: 'text' })
  roundId: string;

  @Column({ name: 'agency_id', type: 'integer' })
  agencyId: number;

  @Column({ type: 'integer' })
  number: number;

  @Column({ type: 'text' })
  variant: string;

  @Column({ name: 'form_version', type: 'integer' })
  formVersion: number;

  @Column({ type: 'jsonb' })
  content: Answers;

  /** How each answer came to be: prefilled ones never get here. */
  @Column({ type: 'jsonb' })
  states: AnswerStates;

  /** Reasons for warnings, by "rule:question". */
  @Column({ type: 'jsonb' })
  reasons: Record<string, string>;

  /** Who gave each answer and when; people by id. */
  @Column({ type: 'jsonb', default: {} })
  suppliers: Suppliers;

  @Column({ name: 'receipt_number', type: 'text' })
  receiptNumber: string;

  /** RFC 8785 text, kept as text: jsonb does not keep bytes. */
  @Column({ name: 'receipt_payload', type: 'text' })
  receiptPayload: string;

  @Column({ name: 'receipt_hash', type: 'bytea' })
  receiptHash: Buffer;

  @Column({ name: 'chain_head', type: 'bytea' })
  chainHead: Buffer;

  @Column({ name: 'prepared_by', type: 'uuid' })
  preparedBy: string;

  @Column({ name: 'submitted_by', type: 'uuid' })
  submittedBy: string;

  @Column({ name: 'due_at', type: 'timestamptz' })
  dueAt: string;

  @Column({ type: 'boolean' })
  late: boolean;

  @Column({ type: 'bigint' })
  position: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;

  @Column({ name: 'dropped_position', type: 'bigint', nullable: true })
  droppedPosition: string | null;

  @Column({ name: 'dropped_as', type: 'text', nullable: true })
  droppedAs: 'withdrawn' | 'voided' | null;
}
