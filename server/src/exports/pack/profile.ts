import type { Letterhead } from '@ega/shared/directives/letterhead';
import type { PackProfile } from '@ega/shared/meetings/pack/pack-input';
import type { SessionPack } from '@ega/shared/meetings/pack/session-pack';

/** What every paper of a pack is printed under. */
export type PaperFrame = Pick<SessionPack, 'letterhead' | 'profile' | 'marks' | 'asOf' | 'asOfLine'>;

/** What the two circulars set differently; margins and sizes in millimetres and half points. */
export interface Typography {
  readonly pageNumber: 'bottomRight' | 'topCenter';
  /** Half points. */
  readonly body: number;
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
}

/**
 * TT 01/2011/TT-BNV: page number bottom right; NĐ 30/2020/NĐ-CP, annex I: centred in the top margin; both hide it on
 * page 1 (domain 6).
 */
export const TYPOGRAPHY: Readonly<Record<PackProfile, Typography>> = {
  TT01_2011: {
    pageNumber: 'bottomRight',
    body: 28,
    margins: { top: 20, bottom: 20, left: 30, right: 18 },
  },
  ND30_2020: {
    pageNumber: 'topCenter',
    body: 28,
    margins: { top: 22, bottom: 20, left: 30, right: 18 },
  },
};

/** Twentieths of a point of a length in millimetres. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** A4 in twentieths of a point. */
export const A4 = { width: 11906, height: 16838 };

/** 'Nơi nhận': the committee, the minister and the clerk's file. */
export const copiesOf = ({ board, filing }: Letterhead): string[] => [
  `${board} (để báo cáo);`,
  'Bộ trưởng (để báo cáo);',
  filing,
];
