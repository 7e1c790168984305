import type { Grant, Role } from '@ega/shared/access/actor';
import type { AgencyVersion } from '@ega/shared/agencies/agency';
import { AUTHORITY, DEMO_LOGINS } from './logins.js';

/** One account of the demo world; named by role, never a person. */
export interface DemoPerson {
  readonly email: string;
  readonly displayName: string;
  readonly role: Role;
  readonly officeTitle: string;
  readonly unit?: string;
  readonly grants: readonly Grant[];
  readonly agencies: readonly number[];
  readonly releasedOnly?: boolean;
}

/** Officers beside the one offered for one-click sign-in, so that reports are shared out as they would be. */
const MORE_OFFICERS: readonly DemoPerson[] = [2, 3].map((n) => ({
  email: `tham-tra-${n}@cuctinhochoa.demo-agency.example`,
  displayName: `Cán bộ thẩm tra ${n} – ${AUTHORITY}`,
  role: 'officer',
  officeTitle: 'Chuyên viên',
  unit: AUTHORITY,
  grants: [],
  agencies: [],
}));

/**
 * Everybody of the demo world: the logins that are offered, two more officers, and for every other agency its two
 * people. Their addresses end otherwise, so that the list of one-click logins stays short enough to choose from.
 */
export function demoPeople(agencies: readonly AgencyVersion[]): DemoPerson[] {
  const offered = DEMO_LOGINS.map(({ label, agency, grants = [], ...login }): DemoPerson => ({
    ...login,
    displayName: label,
    grants,
    agencies: agency === undefined ? [] : [agency],
  }));
  const served = new Set(offered.flatMap((person) => person.agencies));
  const others = agencies.filter(({ number }) => !served.has(number));
  return [...offered, ...MORE_OFFICERS, ...others.flatMap(peopleOf)];
}

function peopleOf({ number, nameVi }: AgencyVersion): DemoPerson[] {
  const host = `co-quan-${number}.demo-agency.example`;
  const person = (name: string, label: string, role: Role, officeTitle: string): DemoPerson => ({
    email: `${name}@${host}`,
    displayName: `${label} – ${nameVi}`,
    role,
    officeTitle,
    grants: [],
    agencies: [number],
  });
  return [
    person('lap-bao-cao', 'Cán bộ lập báo cáo', 'reporter', 'Chuyên viên'),
    person('phe-duyet', 'Lãnh đạo phê duyệt', 'approver', 'Lãnh đạo đơn vị chủ trì'),
  ];
}
