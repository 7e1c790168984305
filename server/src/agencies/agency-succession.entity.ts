import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One predecessor and what became of it on a day; figures before that day stay with the predecessor. */
@Entity('agency_succession')
export class AgencySuccession {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'predecessor_id', type: 'integer' })
  predecessorId: number;

  @Column({ name: 'successor_id', type: 'integer', nullable: true })
  successorId: number | null;

  @Column({ name: 'effective_from', type: 'date' })
  effectiveFrom: string;

  @Column({ type: 'text' })
  relation: string;

  @Column({ name: 'legal_basis', type: 'text' })
  legalBasis: string;

  @Column({ type: 'text' })
  confidence: string;

  /** The entry that wrote it; null for the first registration. */
  @Column({ name: 'act_id', type: 'uuid', nullable: true })
  actId: string | null;

  @Column({ name: 'superseded_position', type: 'bigint', nullable: true })
  supersededPosition: string | null;

  @Column({ type: 'bigint' })
  position: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;
}
