import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One paragraph of a session's report as somebody wrote it; the latest of a code stands, a null body takes the drafted one back. */
@Entity('meeting_paragraph')
export class MeetingParagraph {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'meeting_id', type: 'text' })
  meetingId: string;

  /** Names the paragraph in the pack. */
  @Column({ type: 'text' })
  code: string;

  @Column({ type: 'text', nullable: true })
  body: string | null;

  @Column({ name: 'written_by', type: 'uuid' })
  writtenBy: string;

  @Column({ type: 'bigint' })
  position: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string;
}
