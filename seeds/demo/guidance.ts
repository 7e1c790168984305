import type { GuidanceBody, GuidanceKind } from '@ega/shared/guidance/guidance-item';
import { civil } from '@ega/shared/text/civil-date';
import type { DemoActors } from './accounts.js';
import type { DemoWorld } from './demo-world.js';

type Fact = { [K in GuidanceKind]: readonly [kind: K, body: GuidanceBody<K>] }[GuidanceKind];

/** Documents that were found; their titles and days are those of the sources. */
const FOUND: readonly Fact[] = [
  [
    'dispatch',
    {
      title: 'Khung Kiến trúc Chính phủ điện tử Việt Nam, phiên bản 1.0',
      documentNumber: '1178/BTTTT-THH',
      issuedOn: civil('2015-04-21'),
    },
  ],
  [
    'dispatch',
    {
      title: 'Mẫu đề cương Kiến trúc Chính phủ điện tử cấp Bộ, Kiến trúc Chính quyền điện tử cấp tỉnh',
      documentNumber: '2384/BTTTT-THH',
      issuedOn: civil('2015-07-28'),
    },
  ],
  [
    'dispatch',
    {
      title: 'Hướng dẫn xây dựng kế hoạch ứng dụng công nghệ thông tin giai đoạn 2016–2020',
      documentNumber: '2634/BTTTT-THH',
      issuedOn: civil('2015-08-17'),
    },
  ],
  [
    'standard',
    {
      title:
        'Kết nối các hệ thống thông tin, cơ sở dữ liệu của bộ, ngành, địa phương với cơ sở dữ liệu quốc gia',
      documentNumber: '13/2017/TT-BTTTT',
      issuedOn: civil('2017-06-23'),
      effectiveOn: civil('2017-08-10'),
    },
  ],
  [
    'standard',
    {
      title: 'Danh mục tiêu chuẩn kỹ thuật về ứng dụng công nghệ thông tin trong cơ quan nhà nước',
      documentNumber: '39/2017/TT-BTTTT',
      issuedOn: civil('2017-12-15'),
    },
  ],
];

/** The conclusion of the session before asked for it: its answer and the sheet tell the same day. */
export const PLAN_PUBLIC_ON = civil('2018-02-05');

/** Invented for the demonstration, and said so: numbers begin with MH-. */
const ILLUSTRATIVE: readonly Fact[] = [
  [
    'plan',
    {
      publishedOn: PLAN_PUBLIC_ON,
      planVersion: '1.0',
      documentNumber: 'MH-45/KH-BTTTT',
      documentOn: civil('2018-02-01'),
    },
  ],
  [
    'milestone',
    {
      title: 'Phê duyệt kế hoạch xây dựng',
      plannedOn: civil('2018-01-31'),
      doneOn: civil('2018-02-01'),
      unit: 'Cục Tin học hóa',
      documentNumber: 'MH-45/KH-BTTTT',
      documentOn: civil('2018-02-01'),
    },
  ],
  ['milestone', { title: 'Hoàn thành thiết kế', plannedOn: civil('2018-04-30'), unit: 'Cục Tin học hóa' }],
  ['milestone', { title: 'Vận hành thử nghiệm', plannedOn: civil('2018-09-30'), unit: 'Cục Tin học hóa' }],
  ['milestone', { title: 'Nghiệm thu, vận hành', plannedOn: civil('2018-12-31'), unit: 'Cục Tin học hóa' }],
  ['guide', { title: 'Hướng dẫn kỹ thuật kết nối, tích hợp dữ liệu qua NGSP', state: 'consulting' }],
  ['solution-step', { step: 'survey', doneOn: civil('2018-01-20'), documentNumber: 'MH-12/BC-THH' }],
  ['solution-step', { step: 'draft', plannedOn: civil('2018-03-31') }],
  ['solution-step', { step: 'consult', plannedOn: civil('2018-05-15') }],
  [
    'opinion',
    {
      body: 'Văn phòng Chính phủ',
      sentOn: civil('2018-02-08'),
      documentNumber: 'MH-61/BTTTT-THH',
    },
  ],
  [
    'workshop',
    {
      title: 'Hội thảo khu vực về Kiến trúc Chính quyền điện tử (minh họa)',
      region: 'Bắc Trung Bộ và Duyên hải miền Trung',
      heldOn: civil('2017-11-15'),
      participants: 120,
      agencies: [38, 47, 75, 76, 77, 78, 80, 87],
    },
  ],
];

/** The Ministry's own sheet as an officer of the Authority entered it before the session. */
export async function enterGuidance(world: DemoWorld, actors: DemoActors): Promise<void> {
  const officer = actors.of('officer');
  for (const [kind, body] of [...FOUND, ...ILLUSTRATIVE])
    await world.guidance.record(officer, kind, null, body, world.request());
}
