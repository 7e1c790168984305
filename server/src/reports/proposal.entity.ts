import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One proposal of an agency (E2) in the register: its number never changes, its words follow the latest revision until answered. */
@Entity('proposal')
export class ProposalRow {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'agency_id', type: 'integer' })
  agencyId: number;

  @Column({ name: 'round_id', type: 'text' })
  roundId: string;

  /** The latest revision that carries it. */
  @Column({ name: 'revision_id', type: 'uuid' })
  revisionId: string;

  /** Stable id of the line in the answer. */
  @Column({ name: 'item_id', type: 'text' })
  itemId: string;

  @Column({ type: 'text' })
  number: string;

  @Column({ type: 'text' })
  addressee: string;

  @Column({ type: 'text' })
  content: string;

  /** The officer who sees to the answer. */
  @Column({ name: 'owner_id', type: 'uuid', nullable: true })
  ownerId: string | null;

  @Column({ type: 'bigint' })
  position: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;
}
