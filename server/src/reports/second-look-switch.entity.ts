import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The leader's look was asked for in general or no longer; the latest row stands, without one it is not. */
@Entity('second_look_switch')
export class SecondLookSwitch {
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
