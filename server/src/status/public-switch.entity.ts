import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The public page was switched on or off; the latest row stands, without one it is on. */
@Entity('public_switch')
export class PublicSwitch {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'is_on', type: 'boolean' })
  isOn: boolean;

  @Column({ type: 'text' })
  reason: string;

  @Column({ name: 'switched_by', type: 'uuid' })
  switchedBy: string;

  @Column({ type: 'bigint' })
  position: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;
}
