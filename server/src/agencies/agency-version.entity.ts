import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an agency was called and how it was coded from one day to another (validity), as known since one position (record). */
@Entity('agency_version')
export class AgencyVersion {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'agency_id', type: 'integer' })
  agencyId: number;

  @Column({ type: 'text' })
  kind: string;

  @Column({ name: 'name_vi', type: 'text', collation: 'vi' })
  nameVi: string;

  @Column({ name: 'name_en', type: 'text' })
  nameEn: string;

  @Column({ name: 'short_name', type: 'text', collation: 'vi' })
  shortName: string;

  /** Who reports: "Ủy ban nhân dân tỉnh An Giang". */
  @Column({ name: 'agency_name', type: 'text' })
  agencyName: string;

  @Column({ name: 'abbreviation_vi', type: 'text', nullable: true })
  abbreviationVi: string | null;

  @Column({ name: 'abbreviation_en', type: 'text', nullable: true })
  abbreviationEn: string | null;

  @Column({ type: 'text', nullable: true })
  code: string | null;

  /** found | derived | unverified: a code is shown with its confidence and is no key. */
  @Column({ name: 'code_confidence', type: 'text' })
  codeConfidence: string;

  @Column({ name: 'gso_code', type: 'text', nullable: true })
  gsoCode: string | null;

  @Column({ type: 'text', nullable: true })
  region6: string | null;

  @Column({ type: 'text', nullable: true })
  region8: string | null;

  @Column({ name: 'name_fold', type: 'text' })
  nameFold: string;

  @Column({ name: 'is_municipality', type: 'boolean', default: false })
  isMunicipality: boolean;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo: string | null;

  @Column({ name: 'legal_basis', type: 'text', nullable: true })
  legalBasis: string | null;

  /** The entry that wrote it; null for the first registration. */
  @Column({ name: 'act_id', type: 'uuid', nullable: true })
  actId: string | null;

  @Column({ type: 'bigint' })
  position: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;

  @Column({ name: 'superseded_position', type: 'bigint', nullable: true })
  supersededPosition: string | null;
}
