/** The only place where an address of the product is written. Vietnamese words without marks, the same in both languages. */
export const PATTERNS = {
  signIn: '/dang-nhap',
  link: '/loi-moi/:token',
  overview: '/tong-quan',
  agencies: '/co-quan',
  agency: '/co-quan/:slug',
  reports: '/bao-cao',
  reportRound: '/bao-cao/:round',
  report: '/bao-cao/:round/:number',
  receipt: '/bao-cao/:round/phieu-tiep-nhan/:receipt',
  reviewQueue: '/tham-tra',
  review: '/tham-tra/:report',
  documents: '/van-ban',
  document: '/van-ban/:id',
  administration: '/quan-tri',
  accounts: '/quan-tri/tai-khoan',
  rounds: '/quan-tri/ky-bao-cao',
  audit: '/quan-tri/nhat-ky',
  clock: '/quan-tri/dong-ho',
  ownAccount: '/ho-so',
} as const;

const part = (value: string | number): string => encodeURIComponent(String(value));

export const paths = {
  home: () => '/',
  /** Where to go after signing in is kept as `tiep`; only addresses inside the product are followed. */
  signIn: (next?: string) =>
    next && next !== '/' ? `${PATTERNS.signIn}?tiep=${part(next)}` : PATTERNS.signIn,
  link: (token: string) => `/loi-moi/${part(token)}`,
  overview: () => PATTERNS.overview,
  agencies: () => PATTERNS.agencies,
  /** A slug begins with the permanent number: 38-tinh-binh-dinh. */
  agency: (slug: string) => `/co-quan/${part(slug)}`,
  /** The report of one's own agency; with a number, of one of several agencies. */
  report: (round: string, number?: number) =>
    number === undefined ? `/bao-cao/${part(round)}` : `/bao-cao/${part(round)}/${number}`,
  receipt: (round: string, receipt: string) => `/bao-cao/${part(round)}/phieu-tiep-nhan/${part(receipt)}`,
  reviewQueue: () => PATTERNS.reviewQueue,
  /** A report under review is named by its receipt number: 2018Q1-038-02. */
  review: (report: string) => `/tham-tra/${part(report)}`,
  documents: () => PATTERNS.documents,
  document: (id: string) => `/van-ban/${part(id)}`,
  /** The register narrowed to what an answer names: one number, in one agency. */
  documentsOf: (agency: number, number: string) => `/van-ban?coquan=${agency}&tim=${part(number)}`,
  administration: () => PATTERNS.administration,
  accounts: () => PATTERNS.accounts,
  rounds: () => PATTERNS.rounds,
  audit: () => PATTERNS.audit,
  clock: () => PATTERNS.clock,
  ownAccount: () => PATTERNS.ownAccount,
} as const;

/** An address to go on to that was carried in a link: refused unless it stays inside the product. */
export function safeNext(next: string | null): string {
  return next !== null && /^\/(?![/\\])/.test(next) && !next.startsWith(PATTERNS.signIn) ? next : '/';
}
