import { Column, Entity } from 'typeorm';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { SendingRecord } from './sending-record.entity.js';

/** What reached the Authority through the secret channel about one agency; the latest row counts from its round on. */
@Entity('secret_record')
export class SecretRecordRow extends SendingRecord {
  @Column({ type: 'integer' })
  step: number;

  @Column({ name: 'reached_on', type: 'date', nullable: true })
  reachedOn: CivilDate | null;

  @Column({ name: 'arrival_number', type: 'text' })
  arrivalNumber: string;

  @Column({ name: 'arrived_on', type: 'date' })
  arrivedOn: CivilDate;

  @Column({ name: 'recorded_by', type: 'uuid' })
  recordedBy: string;
}
