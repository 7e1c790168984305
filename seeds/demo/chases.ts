import { Calls } from '@ega/server/chasing/calls.service';
import { Sweep } from '@ega/server/chasing/sweep.service';
import { SYSTEM } from '@ega/server/platform/transaction';
import { TimeRequests } from '@ega/server/rounds/time-requests.service';
import { reminderPlan } from '@ega/shared/notifications/reminder-plan';
import { RELEASED_DAYS } from '@ega/shared/rounds/holidays';
import type { Instant } from '@ega/shared/text/civil-date';
import type { DemoActors } from './accounts.js';
import type { DemoEvent } from './courses.js';
import { DEMO_NOW, type DemoRound } from './demo-rounds.js';
import type { DemoWorld } from './demo-world.js';

interface DemoCall {
  readonly agency: number;
  readonly at: Instant;
  readonly spokeWith: string;
  readonly promisedOn: string | null;
  readonly note: string | null;
}

/** Two promises that were not kept, one that still stands, one call without a promise. */
const CALLS: readonly DemoCall[] = [
  {
    agency: 44,
    at: '2018-03-12T14:10:00.000+07:00',
    spokeWith: 'Trưởng phòng Công nghệ thông tin',
    promisedOn: '2018-03-14',
    note: 'Báo cáo đã tổng hợp, chờ lãnh đạo phê duyệt gửi.',
  },
  {
    agency: 62,
    at: '2018-03-13T09:25:00.000+07:00',
    spokeWith: 'Chuyên viên đầu mối',
    promisedOn: '2018-03-15',
    note: null,
  },
  {
    agency: 46,
    at: '2018-03-14T10:40:00.000+07:00',
    spokeWith: 'Phó Giám đốc Sở Thông tin và Truyền thông',
    promisedOn: '2018-03-19',
    note: 'Đang chờ số liệu một cửa điện tử của cấp huyện.',
  },
  {
    agency: 64,
    at: '2018-03-14T15:05:00.000+07:00',
    spokeWith: 'Chánh Văn phòng Sở',
    promisedOn: null,
    note: 'Đơn vị đầu mối đang được kiện toàn.',
  },
];

/** More time asked in the system and not yet answered. */
const ASKED = {
  agency: 73,
  at: '2018-03-15T09:40:00.000+07:00',
  untilOn: '2018-03-23',
  reason: 'Đơn vị chủ trì đang rà soát danh mục dự án năm 2018 với Sở Kế hoạch và Đầu tư.',
} as const;

/** What is done in the open round about reports that do not come (practice.md 19). */
export function chases(
  world: DemoWorld,
  actors: DemoActors,
  round: DemoRound,
  agencies: readonly number[],
): DemoEvent[] {
  const sweep = world.services.get(Sweep);
  const calls = world.services.get(Calls);
  const requests = world.services.get(TimeRequests);
  const mornings: DemoEvent[] = reminderPlan(round.opensAt, round.dueAt, RELEASED_DAYS)
    .map(({ on }): Instant => `${on}T08:00:00.000+07:00`)
    .filter((at) => at < DEMO_NOW)
    .map((at) => ({ at, run: () => sweep.run() }));
  const made: DemoEvent[] = CALLS.filter(({ agency }) => agencies.includes(agency)).map(
    ({ at, ...call }) => ({
      at,
      run: async () => {
        const made = { ...call, round: round.id, calledOn: at.slice(0, 10) };
        await calls.log(actors.officerFor(call.agency), made, world.request());
      },
    }),
  );
  const { at, ...asked } = ASKED;
  const request: DemoEvent = {
    at,
    run: async () =>
      void (await requests.ask(
        actors.of('reporter', asked.agency),
        { round: round.id, ...asked },
        world.request(),
      )),
  };
  return [...mornings, ...made, ...(agencies.includes(asked.agency) ? [request] : [])];
}

/** Of an earlier round everybody has read what he was told. */
export async function readNotices(world: DemoWorld): Promise<void> {
  await world.transactions.write(SYSTEM, (tx) =>
    tx.query(`update notification set read_at = recorded_at where read_at is null`),
  );
}
