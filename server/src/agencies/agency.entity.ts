import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One agency for ever: its number (1-93 at the first registration) is never reused. */
@Entity('agency')
export class Agency {
  @PrimaryColumn({ type: 'integer' })
  id: number;

  /** `38-tinh-binh-dinh`: the number leads, the words are for people. */
  @Column({ type: 'text' })
  slug: string;
}
