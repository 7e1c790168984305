import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RegistryActKind } from '@ega/shared/agencies/registry-act';

/** One entry of the registry: what was asked, on what legal ground, from which day, by whom; never changed, only undone. */
@Entity('registry_act')
export class RegistryActRow {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  kind: RegistryActKind | 'undo';

  /** Every agency it touches, new ones too. */
  @Column({ type: 'integer', array: true })
  agencies: number[];

  @Column({ name: 'effective_from', type: 'date' })
  effectiveFrom: string;

  @Column({ name: 'basis_number', type: 'text', nullable: true })
  basisNumber: string | null;

  @Column({ name: 'basis_date', type: 'date', nullable: true })
  basisDate: string | null;

  @Column({ name: 'basis_issuer', type: 'text', nullable: true })
  basisIssuer: string | null;

  @Column({ type: 'text', nullable: true })
  note: string | null;

  @Column({ type: 'jsonb' })
  request: object;

  /** The entry that this one takes back. */
  @Column({ type: 'uuid', nullable: true })
  undoes: string | null;

  @Column({ name: 'made_by', type: 'uuid', nullable: true })
  madeBy: string | null;

  @Column({ type: 'bigint' })
  position: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;
}
