import { Concluding } from '@ega/server/meetings/concluding.service';
import { Freezing } from '@ega/server/meetings/freezing.service';
import { Preparing } from '@ega/server/meetings/preparing.service';
import { Releasing } from '@ega/server/meetings/releasing.service';
import { MINISTRY_ITSELF } from '@ega/shared/agencies/agency';
import type { ConclusionDraft } from '@ega/shared/directives/conclusion-draft';
import { civil, type CivilDate } from '@ega/shared/text/civil-date';
import type { DemoActors } from './accounts.js';
import type { DemoEvent } from './courses.js';
import type { DemoRound } from './demo-rounds.js';
import type { DemoWorld } from './demo-world.js';
import { PLAN_PUBLIC_ON } from './guidance.js';

interface Conclusion extends Omit<ConclusionDraft, 'state'> {
  /** The Ministry's own result, with the day it was recorded. */
  readonly doneOn?: CivilDate;
}

interface Session {
  readonly preparedOn: CivilDate;
  readonly heldOn: CivilDate;
  readonly time: string;
  /** False: prepared, and waits for its freeze. */
  readonly frozen: boolean;
  readonly conclusions: readonly Conclusion[];
}

const AUTHORITY = 'Cục Tin học hóa';
const MINE = { owner: 'ministry', lead: AUTHORITY } as const;

/**
 * Sessions of the demo, all of them illustrative but for that of quý I/2018, whose day the source article gives. Each is
 * frozen on the morning of its day; that of quý I/2018 is left to whoever comes into the demo.
 */
const SESSIONS: Readonly<Record<string, Session>> = {
  '2016-Q4': past('2016-12-22', '2016-12-29', [
    {
      ...MINE,
      text: 'Gửi mẫu đề cương kiến trúc tới các cơ quan chưa có kế hoạch xây dựng.',
      dueOn: civil('2017-01-31'),
      doneOn: civil('2017-01-25'),
    },
  ]),
  '2017-Q1': past('2017-03-13', '2017-03-17', [
    {
      ...MINE,
      text: 'Tổ chức hội thảo khu vực về xây dựng kiến trúc cho các tỉnh miền Trung, Tây Nguyên.',
      dueOn: civil('2017-05-31'),
      doneOn: civil('2017-06-08'),
    },
  ]),
  '2017-Q2': past('2017-06-12', '2017-06-16', [
    {
      ...MINE,
      text: 'Hướng dẫn các cơ quan kết nối với hệ thống thông tin quốc gia đã sẵn sàng.',
      dueOn: civil('2017-08-31'),
      doneOn: civil('2017-08-29'),
    },
  ]),
  '2017-Q3': past('2017-09-11', '2017-09-15', [
    {
      ...MINE,
      text: 'Rà soát danh sách phần mềm một cửa tại các bộ, tỉnh.',
      dueOn: civil('2017-11-30'),
      doneOn: civil('2017-11-28'),
    },
  ]),
  '2017-Q4': past('2017-12-21', '2017-12-26', [
    {
      ...MINE,
      text: 'Công khai kế hoạch xây dựng nền tảng tích hợp dữ liệu quốc gia (NGSP).',
      dueOn: civil('2018-02-28'),
      obligation: 'O13',
      // The day on which the sheet of the Ministry says that the plan became public: one fact, told once.
      doneOn: PLAN_PUBLIC_ON,
    },
    {
      ...MINE,
      text: 'Gửi công văn đôn đốc các cơ quan chưa có kế hoạch xây dựng kiến trúc.',
      dueOn: civil('2018-02-15'),
      doneOn: civil('2018-03-05'),
    },
    {
      owner: 'tinh',
      lead: 'Ủy ban nhân dân các tỉnh, thành phố',
      text: 'Rà soát, tổ chức lại phần mềm một cửa điện tử hiện có và kê khai đầy đủ trong báo cáo Quý I/2018.',
      dueOn: civil('2018-03-31'),
      obligation: 'O7',
    },
    {
      owner: 'named',
      agencies: [38, 87],
      lead: 'Ủy ban nhân dân các tỉnh Bình Định, Thừa Thiên Huế',
      text: 'Báo cáo kinh nghiệm tổ chức lại phần mềm một cửa điện tử để phổ biến cho các địa phương.',
      dueOn: civil('2018-03-15'),
    },
  ]),
  '2018-Q1': {
    preparedOn: civil('2018-03-13'),
    heldOn: civil('2018-03-16'),
    time: '14:00',
    frozen: false,
    conclusions: [],
  },
};

function past(preparedOn: string, heldOn: string, conclusions: readonly Conclusion[]): Session {
  return { preparedOn: civil(preparedOn), heldOn: civil(heldOn), time: '14:00', frozen: true, conclusions };
}

const PLAN = {
  place: 'Trụ sở Bộ Thông tin và Truyền thông, Hà Nội',
  agenda: [
    'Tình hình thực hiện kết luận phiên họp trước',
    'Báo cáo tình hình xây dựng, ban hành kiến trúc của Cục Tin học hóa',
    'Ý kiến của các cơ quan',
    'Kết luận của người chủ trì',
  ],
  participants: [
    { office: 'Lãnh đạo Bộ Thông tin và Truyền thông', kind: 'chair' },
    { office: 'Văn phòng Chính phủ', kind: 'member' },
    { office: 'Bộ Nội vụ', kind: 'member' },
    { office: 'Bộ Kế hoạch và Đầu tư', kind: 'member' },
    { office: 'Bộ Tài chính', kind: 'member' },
    { office: AUTHORITY, kind: 'secretary' },
  ],
};

/** What happens about the session of one round: prepared, frozen, concluded, followed up. */
export function sessions(world: DemoWorld, actors: DemoActors, round: DemoRound): DemoEvent[] {
  const session = SESSIONS[round.id];
  if (!session) return [];
  const { preparedOn, heldOn, time, frozen, conclusions } = session;
  const leader = () => actors.of('leader');
  const event = (day: CivilDate, hour: string, run: () => Promise<unknown>): DemoEvent => ({
    at: `${day}T${hour}:00.000+07:00`,
    run: async () => void (await run()),
  });
  const prepare = event(preparedOn, '09:00', () =>
    world.services
      .get(Preparing)
      .prepare(
        leader(),
        { id: round.id, heldAt: `${heldOn}T${time}:00+07:00`, plan: PLAN, revision: null },
        world.request(),
      ),
  );
  if (!frozen) return [prepare];
  const freeze = event(heldOn, '08:00', () =>
    world.services
      .get(Freezing)
      .freeze(leader(), { meeting: round.id, version: 1, typedDate: heldOn }, world.request()),
  );
  const conclude = event(heldOn, '17:00', async () => {
    for (const { doneOn: _, ...draft } of conclusions)
      await world.services
        .get(Concluding)
        .record(leader(), round.id, null, { ...draft, state: 'issued' }, world.request());
    await world.services.get(Releasing).release(leader(), round.id, 1, null, world.request());
  });
  return [prepare, freeze, conclude];
}

/** The results of the Ministry's own conclusions, recorded on their days; asked in the round in which the day falls. */
export function conclusionResults(
  world: DemoWorld,
  actors: DemoActors,
  round: DemoRound,
  /** Those of this world: a smaller one has not held the sessions before its first round. */
  rounds: readonly DemoRound[],
): DemoEvent[] {
  return Object.entries(SESSIONS).flatMap(([meeting, { conclusions }]) =>
    conclusions.flatMap(({ doneOn }, at): DemoEvent[] => {
      if (!doneOn || roundAfter(meeting) !== round.id) return [];
      if (!rounds.some(({ id }) => id === meeting)) return [];
      return [
        {
          at: `${doneOn}T16:00:00.000+07:00`,
          run: async () => {
            await world.services.get(Concluding).answer(
              actors.of('leader'),
              `${meeting}.${at + 1}`,
              MINISTRY_ITSELF,
              {
                outcome: 'done',
                doneOn,
                document: `MH-${meeting.slice(2, 4)}${meeting.at(-1)}${at + 1}/THH-CPĐT`,
              },
              world.request(),
            );
          },
        },
      ];
    }),
  );
}

/** '2017-Q1' after '2016-Q4': its events run next, and the clock never goes back. */
function roundAfter(meeting: string): string {
  const [year, quarter] = [Number(meeting.slice(0, 4)), Number(meeting.at(-1))];
  return quarter === 4 ? `${year + 1}-Q1` : `${year}-Q${quarter + 1}`;
}
