import { civil, type CivilDate } from '../text/civil-date.js';

/** A public statement shown beside the figures with its source; never added to, nor compared as, a figure. */
export interface QuotedBenchmark {
  readonly measure: 'issued' | 'underWay';
  readonly quote: string;
  readonly sentence: string;
  readonly saidOn: CivilDate;
  readonly source: string;
}

const SAID = {
  saidOn: civil('2018-03-16'),
  source:
    'Đại diện Cục Tin học hóa tại phiên họp quý I/2018 của Ban điều hành triển khai công tác ứng dụng CNTT trong hoạt ' +
    'động của cơ quan nhà nước, theo ictnews.vn',
} as const;

/** 'ictnews.vn': who published the statement, where the source says it. */
export const outletOf = ({ source }: Pick<QuotedBenchmark, 'source'>): string =>
  /theo (\S+)$/.exec(source)?.[1] ?? source;

/** What the article of March 2018 reports, in words: it gives no list and no denominator (domain 0.5). */
export const BENCHMARKS: readonly QuotedBenchmark[] = [
  {
    ...SAID,
    measure: 'issued',
    quote: 'trên 30',
    sentence:
      'trên 30 Bộ, ngành, tỉnh, thành phố đã ban hành Kiến trúc Chính phủ điện tử/Chính quyền điện tử',
  },
  {
    ...SAID,
    measure: 'underWay',
    quote: 'trên 50',
    sentence:
      'khoảng trên 50 bộ, ngành, tỉnh, thành phố triển khai xây dựng Kiến trúc Chính phủ điện tử/Chính quyền điện tử',
  },
];
