import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of one fact of the Ministry's sheet (M1–M6); the latest at a position counts, earlier ones stay. */
@Entity('guidance_item')
export class GuidanceItemRow {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** A kind of shared/guidance. */
  @Column({ type: 'text' })
  kind: string;

  /** Names the fact over its versions. */
  @Column({ type: 'text' })
  code: string;

  @Column({ type: 'integer' })
  version: number;

  /** Typed by the schema of its kind. */
  @Column({ type: 'jsonb' })
  body: object;

  /** Entered by mistake: from this version on it does not count. */
  @Column({ type: 'boolean', default: false })
  removed: boolean;

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ name: 'entered_by', type: 'uuid' })
  enteredBy: string;

  @Column({ type: 'bigint' })
  position: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;
}
