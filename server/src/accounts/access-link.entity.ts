import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A single-use link (invitation or reset), shown once to the person who made it. */
@Entity('access_link')
export class AccessLink {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'token_hash', type: 'bytea' })
  tokenHash: Buffer;

  @Column({ type: 'text' })
  purpose: 'invitation' | 'reset';

  @Column({ name: 'account_id', type: 'uuid' })
  accountId: string;

  @Column({ name: 'made_by', type: 'uuid', nullable: true })
  madeBy: string | null;

  @Column({ name: 'made_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  madeAt: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;

  @Column({ name: 'used_at', type: 'timestamptz', nullable: true })
  usedAt: Date | null;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt: Date | null;
}
