import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of something the rules read as data: a duty, a rubric, a quoted benchmark. A recorded version never changes. */
@Entity('directive_item')
export class DirectiveItem {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** obligation | rubric | benchmark | letterhead | conclusion, or a kind of the lists (shared/directives/catalogue-entry) */
  @Column({ type: 'text' })
  kind: string;

  /** O1, O2, architecture, issued … */
  @Column({ type: 'text' })
  code: string;

  @Column({ type: 'integer' })
  version: number;

  /** The typed record of shared/directives. */
  @Column({ type: 'jsonb' })
  body: object;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom: string;

  /** Exclusive; null while it holds. */
  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo: string | null;

  /** Null for what a release brings along. */
  @Column({ name: 'entered_by', type: 'uuid', nullable: true })
  enteredBy: string | null;

  @Column({ type: 'bigint' })
  position: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;
}
