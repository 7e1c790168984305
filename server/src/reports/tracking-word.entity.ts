import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How an officer explained a heading, a name or a word of a sheet; proposed at the next load, never taken by itself. */
@Entity('tracking_word')
export class TrackingWordRow {
  @PrimaryColumn({ type: 'text' })
  kind: 'column' | 'agency' | 'choice';

  /** Folded, so that marks, case and spaces make no difference. */
  @PrimaryColumn({ type: 'text' })
  heard: string;

  @Column({ type: 'text' })
  meant: string;
}
