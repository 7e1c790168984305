import { Column, Entity } from 'typeorm';
import type { SecondLookStep } from '@ega/shared/reports/second-look';
import { SendingRecord } from './sending-record.entity.js';

/** One step of the leader's look at the review of a sending; the latest stands until an answer is marked anew. */
@Entity('second_look')
export class SecondLookRow extends SendingRecord {
  @Column({ type: 'text' })
  step: SecondLookStep;

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ name: 'account_id', type: 'uuid' })
  accountId: string;
}
