import { Column } from 'typeorm';
import { SendingRecord } from './sending-record.entity.js';

/** A finding of the Authority; the latest row on a subject counts from its round on. */
export abstract class AssessmentRow extends SendingRecord {
  @Column({ name: 'assessed_by', type: 'uuid' })
  assessedBy: string;
}
