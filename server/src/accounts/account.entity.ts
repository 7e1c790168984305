import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Grant, Role } from '@ega/shared/access/actor';

/** One person (demo persons are named by role). Contact details live here, outside the audit chain. */
@Entity('account')
export class Account {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  email: string;

  @Column({ name: 'display_name', type: 'text' })
  displayName: string;

  @Column({ name: 'office_title', type: 'text', nullable: true })
  officeTitle: string | null;

  /** Unit inside the Ministry or the Authority: nobody verifies a report of his own unit. */
  @Column({ type: 'text', nullable: true })
  unit: string | null;

  @Column({ type: 'text' })
  role: Role;

  @Column({ type: 'text', array: true, default: '{}' })
  grants: Grant[];

  /** argon2id; null until the invitation is accepted. */
  @Column({ name: 'password_hash', type: 'text', nullable: true })
  passwordHash: string | null;

  /** AES-256-GCM under APP_SECRET. */
  @Column({ name: 'totp_secret', type: 'bytea', nullable: true })
  totpSecret: Buffer | null;

  /** Last accepted time step: a code is used once. */
  @Column({ name: 'totp_last_step', type: 'bigint', nullable: true })
  totpLastStep: string | null;

  @Column({ name: 'recovery_hashes', type: 'text', array: true, default: '{}' })
  recoveryHashes: string[];

  /** A program of an agency that asks with a token: never signs in, never is managed as a person. */
  @Column({ type: 'boolean', default: false })
  machine: boolean;

  /** A viewer of the steering board or the Government Office: frozen sessions and released figures only (practice.md 22). */
  @Column({ name: 'released_only', type: 'boolean', default: false })
  releasedOnly: boolean;

  @Column({ name: 'disabled_at', type: 'timestamptz', nullable: true })
  disabledAt: Date | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'last_sign_in_at', type: 'timestamptz', nullable: true })
  lastSignInAt: Date | null;
}
