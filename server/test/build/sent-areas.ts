import type { Summary } from '@ega/shared/reports/summary';
import { civil } from '@ega/shared/text/civil-date';
import type { TestClient } from '../setup/test-client.js';
import type { TestServer } from '../setup/test-server.js';
import { openRound, QUARTER_1, QUARTER_4, SentSummaries } from './sent-summary.js';

type Connection = Summary['connections'][number];
type Project = Summary['projects'][number];

const connection = (system: string, step: number | null, more: Partial<Connection> = {}): Connection => ({
  ...{ id: system, system, need: 'needed', step, route: 'lgspNgsp', since: null },
  ...more,
});
const project = (id: string, o3: Project['o3'], more: Partial<Project> = {}): Project => ({
  ...{ id, name: `MH: Dự án ${id}`, o3, o45: null, handlesProcedures: false, approvedOn: null },
  ...{ state: 'approved', form: 'service', money: null },
  ...more,
});
const began = (...steps: [step: number, on: string][]): Pick<Summary, 'stepDates'> => ({
  stepDates: steps.map(([step, on]) => ({ step, startedOn: civil(on), documentDate: null })),
});
const dong = (total: string) => ({ total, year: '1', integration: null });

/** Bình Định: issued, verified, unified, connected; one of its two projects of the round before is gone. */
const BINH_DINH: Partial<Summary> = {
  ...began([1, '2016-01-01'], [3, '2016-04-10'], [7, '2017-02-27']),
  lgsp: 'operating',
  technicalFocal: 'Trung tâm Công nghệ thông tin',
  dataNetwork: true,
  connections: [
    connection('civilStatus', 7),
    connection('land', null, { need: 'none', route: null }),
    connection('other:b-9', 4, { route: null }),
  ],
  hasProcedures: true,
  portal: { count: 1, online: 4, of: 4 },
  chosenPackage: {
    ...{ chosen: true, packageId: 'p-1', formedBy: 'upgrade' },
    ...{ newBuildExplained: false, unifiedBy: null },
  },
  packages: { oneStop: 1, online: 1, nationwide: 2 },
  workshops: { count: 2, participants: 80 },
  provided: [
    { id: 'd-1', name: 'MH: Danh mục đơn vị hành chính', system: null, state: 'provided', users: [40] },
  ],
  transactions: [{ connection: 'civilStatus', total: 900, succeeded: 880 }],
  proceduresWithFiles: { level3: 2, level4: 1 },
  files: { total: 500, level3: 40, level4: 10 },
  unitsUsing: [
    { level: 'department', used: 19, total: 19 },
    { level: 'district', used: 11, total: 11 },
  ],
  focalUnit: 'Sở Thông tin và Truyền thông',
  focalAssigned: true,
  standards: { met: 5, partial: 0, notMet: 0, applicable: 5 },
  sharing: 'electronic',
  proceduresTotal: 14,
  levels: [5, 5, 2, 2],
  hasProjects: true,
  projects: [project('a', 'met', { o45: 'met', handlesProcedures: true, money: dong('1500000000') })],
};

/** Bình Phước: a year at its draft, three one-stop packages, a project that asks for no connection. */
const BINH_PHUOC: Partial<Summary> = {
  ...began([1, '2017-01-01'], [3, '2017-03-02']),
  currentStepSince: civil('2017-03-02'),
  leadUnit: 'Sở Thông tin và Truyền thông',
  lgsp: 'building',
  connections: [connection('civilStatus', 3)],
  hasProcedures: true,
  packages: { oneStop: 3, online: 0, nationwide: 0 },
  focalUnit: 'Văn phòng UBND tỉnh',
  focalAssigned: true,
  sharing: 'manual',
  levels: [10, 20, 3, 1],
  workshops: { count: 1, participants: null },
  proceduresWithFiles: { level3: 1, level4: null },
  hasProjects: true,
  projects: [project('c', 'notMet', { money: dong('9007199254740993') })],
};

/** A Ministry that began this year and answered nothing else. */
const MINISTRY: Partial<Summary> = {
  ...began([1, '2018-01-02']),
  currentStepSince: civil('2018-01-02'),
};

/** Two rounds: Bình Định in both, in the second two more; the clock stands on the day of the session. */
export async function sendAreas(server: TestServer, leader: TestClient): Promise<void> {
  const sent = new SentSummaries(server, leader.accountId!);
  await openRound(server, leader, QUARTER_4);
  await sent.send('2017-Q4', 38, 6, {
    lgsp: 'building',
    connections: [connection('civilStatus', 3)],
    hasProjects: true,
    projects: [project('a', 'notMet'), project('b', 'met')],
  });
  await server.stepClock('2018-03-05T08:00:00+07:00');
  await openRound(server, leader, QUARTER_1);
  const revision = await sent.send('2018-Q1', 38, 7, BINH_DINH);
  await sent.verify('2018-Q1', 38, revision, 7, BINH_DINH);
  await sent.send('2018-Q1', 40, 3, BINH_PHUOC);
  await sent.send('2018-Q1', 12, 1, MINISTRY);
  await server.stepClock('2018-03-16T08:00:00+07:00');
}
