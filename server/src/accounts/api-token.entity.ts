import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MachineScope } from '@ega/shared/access/actor';

/** The right of one program of one agency to ask published operations, until a day; machine times. */
@Entity('api_token')
export class ApiTokenRow {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'agency_id', type: 'integer' })
  agencyId: number;

  /** The account that the program's acts bear; nobody signs in with it. */
  @Column({ name: 'account_id', type: 'uuid' })
  accountId: string;

  /** What the approver calls the program. */
  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', array: true })
  scopes: MachineScope[];

  /** SHA-256 of the token; the token itself is nowhere. */
  @Column({ name: 'token_hash', type: 'bytea' })
  tokenHash: Buffer;

  @Column({ name: 'made_by', type: 'uuid' })
  madeBy: string;

  @Column({ name: 'made_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  madeAt: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;

  @Column({ name: 'last_used_at', type: 'timestamptz', nullable: true })
  lastUsedAt: Date | null;

  /** Beginning of the minute that is counted, and how often it was used in it. */
  @Column({ name: 'window_since', type: 'timestamptz', nullable: true })
  windowSince: Date | null;

  @Column({ name: 'window_count', type: 'integer', default: 0 })
  windowCount: number;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt: Date | null;

  @Column({ name: 'revoked_by', type: 'uuid', nullable: true })
  revokedBy: string | null;
}
