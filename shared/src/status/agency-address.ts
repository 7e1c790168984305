import type { Group } from '../agencies/kind.js';
import {
  AGENCY_FIGURES,
  AGENCY_SORTS,
  type AgencyFigure,
  type AgencySort,
  type AgencyView,
  REPORT_FILTERS,
  type ReportFilter,
  WHOLE_LIST,
} from './agency-view.js';
import { type Status, STATUSES } from './status.js';

/** The six socio-economic regions by their short form in addresses (`vung=`). */
export const REGIONS = {
  tdmnpb: 'Trung du và miền núi phía Bắc',
  dbsh: 'Đồng bằng sông Hồng',
  btbdhmt: 'Bắc Trung Bộ và Duyên hải miền Trung',
  tn: 'Tây Nguyên',
  dnb: 'Đông Nam Bộ',
  dbscl: 'Đồng bằng sông Cửu Long',
} as const;

export const STATUS_SLUGS: Readonly<Record<Status, string>> = {
  met: 'dat',
  metLate: 'dat-cham',
  onTrack: 'dung',
  atRisk: 'nguy-co',
  overdue: 'qua-han',
  pastOwnDate: 'qua-moc',
  notMet: 'khong-dat',
  notReported: 'chua-bc',
  noBasis: 'chua-cc',
  notApplicable: 'kad',
};

export const REPORT_SLUGS: Readonly<Record<ReportFilter, string>> = {
  notReported: 'chua-gui',
  drafting: 'dang-lap',
  submitted: 'cho-tham-tra',
  returned: 'hoan-thien',
  verified: 'da-tham-tra',
  onTime: 'dung-han',
  late: 'cham',
  extended: 'gia-han',
  pastDue: 'qua-thoi-han',
};

export const FIGURE_SLUGS: Readonly<Record<AgencyFigure, string>> = {
  issued: 'da-ban-hanh',
  underWay: 'da-trien-khai',
  notStarted: 'chua-trien-khai',
  noReport: 'chua-bao-cao',
  lgsp: 'lgsp',
  oneStop: 'mot-cua',
};

export const SORT_SLUGS: Readonly<Record<AgencySort, string>> = {
  number: 'so',
  name: 'ten',
  status: 'trang-thai',
  step: 'buoc',
  issued: 'ban-hanh',
  planned: 'moc',
  report: 'bao-cao',
  submitted: 'gui',
};

const GROUP_SLUGS: readonly Group[] = ['bo', 'cp', 'tinh'];

/** What the list's part of an address consists of. */
export const LIST_NAMES: readonly string[] = ['nhom', 'vung', 'tt', 'bc', 'chi-tieu', 'q', 'sx'];

/** Longest query worth looking for. */
const QUERY_LENGTH = 100;

export interface AddressedView {
  readonly view: AgencyView;
  /** Values the address carries that mean nothing; shown in a notice, never guessed at. */
  readonly ignored: readonly string[];
}

/** Reads the list's part of an address. Pages and exports read it the same way. */
export function viewFromAddress(get: (name: string) => string | null): AddressedView {
  const ignored: string[] = [];
  const list = <K extends string>(
    name: string,
    slugs: Readonly<Record<K, string>>,
    keys: readonly K[],
  ): K[] =>
    (get(name) ?? '')
      .split(',')
      .filter(Boolean)
      .flatMap((slug) => {
        const key = keys.find((candidate) => slugs[candidate] === slug);
        if (key === undefined) ignored.push(`${name}=${slug}`);
        return key === undefined ? [] : [key];
      });
  const regions = (get('vung') ?? '').split(',').filter(Boolean);
  const sort = get('sx') ?? '';
  const sortKey = AGENCY_SORTS.find((key) => SORT_SLUGS[key] === sort.replace(/^-/, ''));
  const group = GROUP_SLUGS.find((slug) => slug === get('nhom'));
  if (sort && !sortKey) ignored.push(`sx=${sort}`);
  if (get('nhom') && !group) ignored.push(`nhom=${get('nhom')}`);
  const figure = AGENCY_FIGURES.find((key) => FIGURE_SLUGS[key] === get('chi-tieu'));
  if (get('chi-tieu') && !figure) ignored.push(`chi-tieu=${get('chi-tieu')}`);
  for (const slug of regions) if (!Object.hasOwn(REGIONS, slug)) ignored.push(`vung=${slug}`);
  return {
    view: {
      group: group ?? null,
      regions: regions.flatMap((slug) =>
        Object.hasOwn(REGIONS, slug) ? [REGIONS[slug as keyof typeof REGIONS]] : [],
      ),
      statuses: list('tt', STATUS_SLUGS, STATUSES),
      reports: list('bc', REPORT_SLUGS, REPORT_FILTERS),
      figure: figure ?? null,
      query: [...(get('q') ?? '')].slice(0, QUERY_LENGTH).join(''),
      sort: sortKey ?? WHOLE_LIST.sort,
      descending: sortKey !== undefined && sort.startsWith('-'),
    },
    ignored,
  };
}

/** The same part written; what is at its default is left out. */
export function addressOfView(view: AgencyView): Record<string, string> {
  const regions = Object.entries(REGIONS).filter(([, name]) => view.regions.includes(name));
  const entries: [string, string][] = [
    ['nhom', view.group ?? ''],
    ['vung', regions.map(([slug]) => slug).join(',')],
    ['tt', view.statuses.map((status) => STATUS_SLUGS[status]).join(',')],
    ['bc', view.reports.map((report) => REPORT_SLUGS[report]).join(',')],
    ['chi-tieu', view.figure ? FIGURE_SLUGS[view.figure] : ''],
    ['q', view.query],
    [
      'sx',
      view.sort === 'number' && !view.descending
        ? ''
        : `${view.descending ? '-' : ''}${SORT_SLUGS[view.sort]}`,
    ],
  ];
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}
