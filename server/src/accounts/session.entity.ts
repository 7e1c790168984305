import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ActorReach, Grant, Role } from '@ega/shared/access/actor';

/** One signed-in device. Role, reach and agencies are copied here and rewritten in the transaction that changes a grant. */
@Entity('session')
export class Session {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** SHA-256 of the cookie's token; the token itself is nowhere. */
  @Column({ name: 'token_hash', type: 'bytea' })
  tokenHash: Buffer;

  @Column({ name: 'account_id', type: 'uuid' })
  accountId: string;

  /** full; second: a code is owed; enrol: a second factor must be set up first. */
  @Column({ type: 'text' })
  stage: 'full' | 'second' | 'enrol';

  @Column({ type: 'text' })
  role: Role;

  @Column({ type: 'text', array: true })
  grants: Grant[];

  @Column({ type: 'text' })
  reach: ActorReach;

  @Column({ name: 'agency_numbers', type: 'integer', array: true })
  agencyNumbers: number[];

  @Column({ type: 'text', nullable: true })
  unit: string | null;

  @Column({ type: 'text' })
  address: string;

  @Column({ type: 'text' })
  device: string;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  createdAt: Date;

  @Column({ name: 'last_seen_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  lastSeenAt: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt: Date | null;
}
