import type { Grant, Role } from '@ega/shared/access/actor';

/** The one password of every demo account; printed by `npm start` in a demo database and of no use anywhere else. */
export const DEMO_PASSWORD = 'Minh-hoa-Quy-I-2018';

export interface DemoLogin {
  readonly email: string;
  /** Persons of the demo are named by role. */
  readonly label: string;
  readonly role: Role;
  readonly officeTitle: string;
  readonly unit?: string;
  readonly grants?: readonly Grant[];
  /** Permanent number of the agency served. */
  readonly agency?: number;
  /** Frozen sessions and released figures only (practice.md 22). */
  readonly releasedOnly?: boolean;
}

export const AUTHORITY = 'Cục Tin học hóa';
/** The unit of the Ministry that prepares its own report; another unit verifies it (practice.md 15). */
const MINISTRY_UNIT = 'Trung tâm Thông tin';

const ofAgency = (agency: number, host: string, name: string, unit?: string): DemoLogin[] => [
  {
    email: `lap-bao-cao@${host}.demo.example`,
    label: `Cán bộ lập báo cáo – ${name}`,
    role: 'reporter',
    officeTitle: 'Chuyên viên',
    agency,
    ...(unit ? { unit } : {}),
  },
  {
    email: `phe-duyet@${host}.demo.example`,
    label: `Lãnh đạo phê duyệt – ${name}`,
    role: 'approver',
    officeTitle: 'Lãnh đạo đơn vị chủ trì',
    agency,
    ...(unit ? { unit } : {}),
  },
];

/** The accounts offered for one-click sign-in: one for each role, and the agencies that the tour goes through. */
export const DEMO_LOGINS: readonly DemoLogin[] = [
  ...ofAgency(38, 'binhdinh', 'Tỉnh Bình Định'),
  {
    email: 'phoi-hop@binhdinh.demo.example',
    label: 'Cán bộ đơn vị phối hợp – Tỉnh Bình Định',
    role: 'contributor',
    officeTitle: 'Chuyên viên',
    unit: 'Phòng Công nghệ thông tin',
    agency: 38,
  },
  ...ofAgency(87, 'thuathienhue', 'Tỉnh Thừa Thiên Huế'),
  ...ofAgency(32, 'bacgiang', 'Tỉnh Bắc Giang'),
  ...ofAgency(13, 'botttt', 'Bộ Thông tin và Truyền thông', MINISTRY_UNIT),
  {
    email: 'tham-tra@cuctinhochoa.demo.example',
    label: 'Cán bộ thẩm tra – Cục Tin học hóa',
    role: 'officer',
    officeTitle: 'Chuyên viên',
    unit: AUTHORITY,
    grants: ['rounds', 'extend', 'reopen', 'secretariat', 'registry'],
  },
  {
    email: 'lanh-dao@cuctinhochoa.demo.example',
    label: 'Lãnh đạo Cục Tin học hóa',
    role: 'leader',
    officeTitle: 'Lãnh đạo Cục',
    unit: AUTHORITY,
    grants: ['release'],
  },
  {
    email: 'lanh-dao-bo@botttt.demo.example',
    label: 'Lãnh đạo Bộ Thông tin và Truyền thông',
    role: 'viewer',
    officeTitle: 'Lãnh đạo Bộ',
  },
  {
    email: 'ban-dieu-hanh@vpcp.demo.example',
    label: 'Thành viên Ban điều hành (xem số liệu đã chốt)',
    role: 'viewer',
    officeTitle: 'Thành viên Ban điều hành',
    releasedOnly: true,
  },
  {
    email: 'quan-tri@cuctinhochoa.demo.example',
    label: 'Quản trị hệ thống',
    role: 'administrator',
    officeTitle: 'Quản trị hệ thống',
    unit: AUTHORITY,
    grants: ['rounds', 'registry'],
  },
];
