import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MessageSide } from '@ega/shared/reports/thread';

/** One message under a question that completion was asked for; both sides read it, nobody changes it. */
@Entity('question_message')
export class QuestionMessage {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'report_id', type: 'uuid' })
  reportId: string;

  @Column({ name: 'round_id', type: 'text' })
  roundId: string;

  @Column({ name: 'agency_id', type: 'integer' })
  agencyId: number;

  @Column({ type: 'text' })
  question: string;

  @Column({ type: 'text' })
  side: MessageSide;

  @Column({ type: 'text' })
  text: string;

  @Column({ name: 'author_id', type: 'uuid' })
  authorId: string;

  @Column({ type: 'bigint' })
  position: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;
}
