/** The only place where an address of the product is written. Vietnamese words without marks, the same in both languages. */
export const PATTERNS = {
  signIn: '/dang-nhap',
  link: '/loi-moi/:token',
  overview: '/tong-quan',
  comparison: '/so-sanh',
  presentation: '/trinh-chieu',
  agencies: '/co-quan',
  agency: '/co-quan/:slug',
  matrix: '/ma-tran',
  publicPage: '/cong-khai',
  dictionary: '/cong-khai/tu-dien-so-lieu',
  guidance: '/phan-cua-bo',
  areas: '/linh-vuc',
  areaArchitecture: '/linh-vuc/kien-truc',
  areaNgsp: '/linh-vuc/ngsp',
  areaOneStop: '/linh-vuc/mot-cua',
  areaProjects: '/linh-vuc/du-an',
  library: '/thu-vien-kien-truc',
  meetings: '/phien-hop',
  meeting: '/phien-hop/:id',
  obligations: '/nhiem-vu',
  obligation: '/nhiem-vu/:code',
  reports: '/bao-cao',
  reportRound: '/bao-cao/:round',
  report: '/bao-cao/:round/:number',
  compare: '/bao-cao/:round/:number/so-sanh',
  assign: '/bao-cao/:round/:number/phan-cong',
  entry: '/bao-cao/:round/:number/nhap-thay',
  bulkImport: '/nhap-bieu-mau',
  tracking: '/nhap-bieu-mau/bang-theo-doi',
  receipt: '/bao-cao/:round/phieu-tiep-nhan/:receipt',
  reviewQueue: '/tham-tra',
  review: '/tham-tra/:report',
  proposal: '/tham-tra/:report/de-xuat/:question',
  documents: '/van-ban',
  document: '/van-ban/:id',
  administration: '/quan-tri',
  accounts: '/quan-tri/tai-khoan',
  rounds: '/quan-tri/ky-bao-cao',
  registry: '/quan-tri/danh-muc-co-quan',
  registryAct: '/quan-tri/danh-muc-co-quan/thay-doi',
  registryAgency: '/quan-tri/danh-muc-co-quan/:number',
  letterheads: '/quan-tri/thong-tin-van-ban',
  accessReview: '/quan-tri/ra-soat-quyen',
  tokens: '/quan-tri/ket-noi',
  proposals: '/kien-nghi',
  audit: '/quan-tri/nhat-ky',
  clock: '/quan-tri/dong-ho',
  outbox: '/quan-tri/thu-gui-di',
  today: '/viec-hom-nay',
  notifications: '/thong-bao',
  ownAccount: '/ho-so',
} as const;

/** The four areas of the form, in the order of their tabs. */
export const AREAS = ['kien-truc', 'ngsp', 'mot-cua', 'du-an'] as const;
export type AreaSlug = (typeof AREAS)[number];

const part = (value: string | number): string => encodeURIComponent(String(value));

/** Beside the words of a draft conclusion: whose figure it is, which duty's, and of which session it is to be one. */
interface DraftStart {
  agency?: number | undefined;
  duty?: string | undefined;
  meeting?: string | undefined;
}

export const paths = {
  home: () => '/',
  /** Where to go after signing in is kept as `tiep`; only addresses inside the product are followed. */
  signIn: (next?: string) =>
    next && next !== '/' ? `${PATTERNS.signIn}?tiep=${part(next)}` : PATTERNS.signIn,
  link: (token: string) => `/loi-moi/${part(token)}`,
  overview: () => PATTERNS.overview,
  /** Two instants or rounds beside each other: `tu-ky`, `tu-luc`, `tu-ngay` name the earlier one. */
  comparison: () => PATTERNS.comparison,
  /** Two frozen versions by their names, 2017-Q4.1; without the later one, now. */
  compareVersions: (before: string, after?: string) =>
    `${PATTERNS.comparison}?tu-phien=${part(before)}${after === undefined ? '' : `&phien=${part(after)}`}`,
  presentation: () => PATTERNS.presentation,
  agencies: () => PATTERNS.agencies,
  /** A slug begins with the permanent number: 38-tinh-binh-dinh. */
  agency: (slug: string) => `/co-quan/${part(slug)}`,
  matrix: () => PATTERNS.matrix,
  publicPage: () => PATTERNS.publicPage,
  dictionary: () => PATTERNS.dictionary,
  guidance: () => PATTERNS.guidance,
  areas: () => PATTERNS.areas,
  area: (area: AreaSlug) => `${PATTERNS.areas}/${area}`,
  library: () => PATTERNS.library,
  meetings: () => PATTERNS.meetings,
  /** A session is named by its quarter: 2018-Q1. */
  meeting: (id: string) => `/phien-hop/${part(id)}`,
  /** One file of a session's papers. */
  packFile: (pack: string, file: string) => `/exports/packs/${part(pack)}/${part(file)}`,
  /** From a figure to a draft conclusion, of the newest session unless one is named: where it stands, and what it says. */
  draftConclusion: (address: string, words: string, more: DraftStart = {}) =>
    `${PATTERNS.meetings}${more.meeting ? `/${more.meeting}` : ''}?tu=${part(address)}&so=${part(words)}` +
    (more.agency === undefined ? '' : `&co-quan=${more.agency}`) +
    (more.duty === undefined ? '' : `&nhiem-vu=${part(more.duty)}`),
  obligations: () => PATTERNS.obligations,
  obligation: (code: string) => `/nhiem-vu/${part(code)}`,
  /** The report of one's own agency; with a number, of one of several agencies. */
  report: (round: string, number?: number) =>
    number === undefined ? `/bao-cao/${part(round)}` : `/bao-cao/${part(round)}/${number}`,
  /** Two sendings of one report beside each other: `tu` and `den` name them. */
  compare: (round: string, number: number) => `/bao-cao/${part(round)}/${number}/so-sanh`,
  /** Which unit of the agency answers which question. */
  assign: (round: string, number: number) => `/bao-cao/${part(round)}/${number}/phan-cong`,
  /** An officer takes up a report that came outside the system. */
  entry: (round: string, number: number) => `/bao-cao/${part(round)}/${number}/nhap-thay`,
  /** Forms that agencies sent as Excel files, many at once. */
  bulkImport: () => PATTERNS.bulkImport,
  /** One sheet with a line per agency. */
  tracking: () => PATTERNS.tracking,
  receipt: (round: string, receipt: string) => `/bao-cao/${part(round)}/phieu-tiep-nhan/${part(receipt)}`,
  reviewQueue: (round?: string) =>
    round === undefined ? PATTERNS.reviewQueue : `${PATTERNS.reviewQueue}?ky=${part(round)}`,
  /** A report under review is named by its receipt number: 2018Q1-038-02. */
  review: (report: string) => `/tham-tra/${part(report)}`,
  proposal: (report: string, question: string) => `/tham-tra/${part(report)}/de-xuat/${part(question)}`,
  documents: () => PATTERNS.documents,
  document: (id: string) => `/van-ban/${part(id)}`,
  /** The register narrowed to what an answer names: one number, in one agency. */
  documentsOf: (agency: number, number: string) => `/van-ban?coquan=${agency}&tim=${part(number)}`,
  administration: () => PATTERNS.administration,
  accounts: () => PATTERNS.accounts,
  rounds: () => PATTERNS.rounds,
  registry: () => PATTERNS.registry,
  registryAct: (number?: number) =>
    number === undefined ? PATTERNS.registryAct : `${PATTERNS.registryAct}?co-quan=${number}`,
  registryAgency: (number: number) => `${PATTERNS.registry}/${number}`,
  letterheads: () => PATTERNS.letterheads,
  accessReview: () => PATTERNS.accessReview,
  tokens: () => PATTERNS.tokens,
  proposals: () => PATTERNS.proposals,
  audit: () => PATTERNS.audit,
  clock: () => PATTERNS.clock,
  outbox: () => PATTERNS.outbox,
  /** The day's work, or the part of it that speaks of some agencies: `coquan=38,87`. */
  today: (agencies: readonly number[] = []) =>
    agencies.length === 0 ? PATTERNS.today : `${PATTERNS.today}?coquan=${agencies.join(',')}`,
  /** The letter is made by the server from what is missing at that moment. */
  chaseLetter: (round: string, agency: number) => `/reports/${part(round)}/${agency}/chase-letter.docx`,
  /** The letters of the late ones among the chosen, in one file. */
  chaseLetters: (round: string, agencies: readonly number[]) =>
    `/reports/${part(round)}/chase-letters.docx?co-quan=${agencies.join(',')}`,
  notifications: () => PATTERNS.notifications,
  ownAccount: () => PATTERNS.ownAccount,
} as const;

/** An address to go on to that was carried in a link: refused unless it stays inside the product. */
export function safeNext(next: string | null): string {
  return next !== null && /^\/(?![/\\])/.test(next) && !next.startsWith(PATTERNS.signIn) ? next : '/';
}
