import { expect, type Page } from '@playwright/test';
import { PATTERNS } from '../src/app/paths.js';
import { approverOf, OFFICER, reporterOf } from './office-desks.js';

export type ScreenName = keyof typeof PATTERNS;

const REPORTER = reporterOf('Tỉnh Bình Định');
const APPROVER = approverOf('Tỉnh Bình Định');
const LEADER = 'Lãnh đạo Cục Tin học hóa';
const DEPUTY = 'Lãnh đạo Bộ Thông tin và Truyền thông';
const ADMINISTRATOR = 'Quản trị hệ thống';

/** Everybody who signs in; each sees every screen, if only the page that says who can grant it. */
export const PEOPLE = [
  ...[REPORTER, 'Cán bộ đơn vị phối hợp', APPROVER, OFFICER, LEADER, DEPUTY],
  ...['Thành viên Ban điều hành', ADMINISTRATOR],
];

/** What a finder starts from is found by an officer, who sees all of it. */
type Finder = (page: Page) => Promise<string>;

interface ScreenRow {
  /** Whose daily screen it is; null: shown before anybody has signed in. */
  person: string | null;
  address: string | Finder;
  /** The same screen with fewer of its rows, which are all alike: what is looked at with every landing. */
  brief?: string;
  /** Further states of it that have a look of their own. */
  more?: readonly string[];
}

/** The first address behind a list. */
const firstLink =
  (list: string, within: string): Finder =>
  async (page) => {
    await page.goto(list);
    const link = page.locator(`main table a[href^="${within}"]`).first();
    await expect(link, `${list} has no line to open`).toBeVisible();
    return (await link.getAttribute('href')) ?? list;
  };

const sheet = firstLink('/tham-tra', '/tham-tra/');
/** '2018Q1-038-01' of a sheet under review. */
const receiptOf = async (page: Page): Promise<string> => /\/tham-tra\/([^/?]+)/.exec(await sheet(page))![1]!;

/** The newest session; where none is planned yet, one is. */
const session: Finder = async (page) => {
  await openScreen(page, '/phien-hop');
  if ((await page.locator('main table').count()) === 0) {
    await page.getByRole('button', { name: 'Lập phiên họp' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Kỳ báo cáo').selectOption('2018-Q1');
    await dialog.getByLabel('Ngày tổ chức').fill('16/03/2018');
    await dialog.getByLabel('Giờ tổ chức').fill('14:00');
    await dialog.getByLabel('Địa điểm').fill('Hội trường Bộ Thông tin và Truyền thông');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await expect(dialog).toBeHidden();
  }
  return firstLink('/phien-hop', '/phien-hop/')(page);
};

const FORM = ['T', 'B', 'C', 'D', 'E', 'F'].map((part) => `/bao-cao/2018-Q1/38?cau=${part}`);

/** One row for each address of the product: a new pattern without a row does not compile. */
export const EVERY_SCREEN: Readonly<Record<ScreenName, ScreenRow>> = {
  signIn: { person: null, address: '/dang-nhap' },
  link: { person: null, address: '/loi-moi/khong-co' },
  publicPage: { person: null, address: '/cong-khai' },
  dictionary: { person: null, address: '/cong-khai/tu-dien-so-lieu' },
  overview: {
    person: DEPUTY,
    address: '/tong-quan',
    more: ['/tong-quan?nguon=tham-tra', '/tong-quan?ky=2031-Q4'],
  },
  comparison: { person: DEPUTY, address: '/so-sanh' },
  presentation: { person: DEPUTY, address: '/trinh-chieu' },
  agencies: { person: OFFICER, address: '/co-quan', brief: '/co-quan?nhom=cp', more: ['/co-quan?q=khongco'] },
  // Number 13 has the longest names beside it in its page head.
  agency: {
    person: DEPUTY,
    address: '/co-quan/38-tinh-binh-dinh',
    more: ['/co-quan/13-bo-thong-tin-va-truyen-thong'],
  },
  matrix: {
    person: DEPUTY,
    address: '/ma-tran',
    brief: '/ma-tran?nhom=cp',
    more: ['/ma-tran?q=binh+dinh&o=38.O9'],
  },
  guidance: { person: OFFICER, address: '/phan-cua-bo' },
  areas: { person: DEPUTY, address: '/linh-vuc' },
  areaArchitecture: { person: DEPUTY, address: '/linh-vuc/kien-truc', brief: '/linh-vuc/kien-truc?nhom=cp' },
  areaNgsp: { person: DEPUTY, address: '/linh-vuc/ngsp', brief: '/linh-vuc/ngsp?nhom=cp' },
  areaOneStop: { person: DEPUTY, address: '/linh-vuc/mot-cua', brief: '/linh-vuc/mot-cua?nhom=cp' },
  areaProjects: { person: DEPUTY, address: '/linh-vuc/du-an', brief: '/linh-vuc/du-an?nhom=cp' },
  library: { person: REPORTER, address: '/thu-vien-kien-truc' },
  meetings: { person: OFFICER, address: '/phien-hop' },
  meeting: { person: OFFICER, address: session },
  obligations: { person: OFFICER, address: '/nhiem-vu' },
  obligation: { person: OFFICER, address: '/nhiem-vu/O9' },
  reports: { person: REPORTER, address: '/bao-cao' },
  reportRound: { person: REPORTER, address: '/bao-cao/2018-Q1' },
  report: { person: REPORTER, address: '/bao-cao/2018-Q1/38?cau=A', more: FORM },
  compare: {
    person: OFFICER,
    address: async (page) => `/bao-cao/2018-Q1/${Number((await receiptOf(page)).split('-')[1])}/so-sanh`,
  },
  assign: { person: REPORTER, address: '/bao-cao/2018-Q1/38/phan-cong' },
  entry: { person: OFFICER, address: '/bao-cao/2018-Q1/45/nhap-thay' },
  bulkImport: { person: OFFICER, address: '/nhap-bieu-mau' },
  receipt: {
    person: OFFICER,
    address: async (page) => `/bao-cao/2018-Q1/phieu-tiep-nhan/${await receiptOf(page)}`,
  },
  reviewQueue: { person: OFFICER, address: '/tham-tra' },
  review: { person: OFFICER, address: sheet },
  proposal: { person: OFFICER, address: async (page) => `/tham-tra/${await receiptOf(page)}/de-xuat/A1` },
  documents: { person: OFFICER, address: '/van-ban' },
  document: { person: OFFICER, address: firstLink('/van-ban', '/van-ban/') },
  administration: { person: ADMINISTRATOR, address: '/quan-tri' },
  accounts: { person: ADMINISTRATOR, address: '/quan-tri/tai-khoan' },
  rounds: { person: ADMINISTRATOR, address: '/quan-tri/ky-bao-cao' },
  registry: { person: ADMINISTRATOR, address: '/quan-tri/danh-muc-co-quan' },
  registryAct: { person: ADMINISTRATOR, address: '/quan-tri/danh-muc-co-quan/thay-doi' },
  registryAgency: { person: ADMINISTRATOR, address: '/quan-tri/danh-muc-co-quan/38' },
  letterheads: { person: ADMINISTRATOR, address: '/quan-tri/thong-tin-van-ban' },
  accessReview: { person: APPROVER, address: '/quan-tri/ra-soat-quyen' },
  tokens: { person: APPROVER, address: '/quan-tri/ket-noi' },
  proposals: { person: OFFICER, address: '/kien-nghi' },
  audit: { person: LEADER, address: '/quan-tri/nhat-ky' },
  clock: { person: ADMINISTRATOR, address: '/quan-tri/dong-ho' },
  outbox: { person: OFFICER, address: '/quan-tri/thu-gui-di' },
  tracking: { person: OFFICER, address: '/nhap-bieu-mau/bang-theo-doi' },
  today: { person: OFFICER, address: '/viec-hom-nay' },
  notifications: { person: REPORTER, address: '/thong-bao' },
  ownAccount: { person: REPORTER, address: '/ho-so' },
};

/** Opens an address and waits until everything it asked for has come. */
export async function openScreen(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(page.locator('.sk')).toHaveCount(0);
}
