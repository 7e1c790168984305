import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One agency in the scope of one round, bound to its version of the cut-off day. The set is the fixed denominator. */
@Entity('round_agency')
export class RoundAgencyRow {
  @PrimaryColumn({ name: 'round_id', type: 'text' })
  roundId: string;

  @PrimaryColumn({ name: 'agency_id', type: 'integer' })
  agencyId: number;

  @Column({ name: 'agency_version_id', type: 'uuid' })
  agencyVersionId: string;

  @Column({ type: 'text' })
  variant: string;

  @Column({ type: 'bigint' })
  position: string;
}
