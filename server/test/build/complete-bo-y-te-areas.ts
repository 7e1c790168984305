import type { Answers } from '@ega/shared/reports/answer-schemas';
import { civil } from '@ega/shared/text/civil-date';
import { UNIT, MINISTRY, AGENCY } from './complete-bo-y-te-offices.js';
import { n, no, notEnough, standards, written, yes } from './report-parts.js';

/** Part C. */
export function oneStop(fileId: string | null): Answers {
  const moved = written(AGENCY, 'minutes', '15/BB-CNTT', '2018-04-27', 'Biên bản chuyển dữ liệu', fileId);
  return {
    C0: { has: 'yes', total: n(283) },
    C1: {
      packages: [
        {
          id: 'pm-1',
          name: 'Hệ thống một cửa điện tử dùng chung',
          type: 'integrated',
          plan: 'unified',
          inUseSince: 2015,
          form: 'bought',
          units: n(9),
          procedures: n(214),
        },
        {
          id: 'pm-2',
          name: 'Phần mềm một cửa lĩnh vực dược',
          type: 'oneStop',
          plan: 'merge',
          retireBy: civil('2018-09-30'),
        },
        {
          id: 'pm-3',
          name: 'Phần mềm một cửa lĩnh vực an toàn thực phẩm',
          type: 'oneStop',
          plan: 'retire',
          retiredOn: civil('2018-04-27'),
          document: moved,
        },
        { id: 'pm-4', name: 'Hệ thống toàn quốc của bộ, ngành khác', type: 'national', plan: 'keepNational' },
      ],
    },
    C2: { count: 2 },
    C3: {
      state: 'chosen',
      package: 'pm-1',
      formedBy: 'merge',
      unifiedBy: civil('2018-10-31'),
      document: written(MINISTRY, 'decision', '1904/QĐ-BYT', '2018-03-19', 'Phương án thống nhất phần mềm'),
    },
    C4: {
      levels: [{ level: 'subordinate', used: n(7), total: n(12) }],
      notUsing: [
        { id: 'dv-1', unit: 'Cục Quản lý Dược', reason: 'Đang chuyển dữ liệu', by: civil('2018-09-30') },
      ],
    },
    C5: {
      state: 'assigned',
      unit: UNIT,
      document: written(MINISTRY, 'decision', '5120/QĐ-BYT', '2016-09-19', 'Giao đơn vị đầu mối'),
    },
    C6: {
      items: standards('B', { TT39: 'partial', CV1725: 'notApplicable', TT32: 'notMet' }),
      others: [{ id: 'vb-1', name: 'Hướng dẫn liên thông dữ liệu khám chữa bệnh', answer: 'met' }],
    },
    C7: {
      level1: n(20),
      level2: n(173),
      level3: n(74),
      level4: n(16),
      portal: 'https://dichvucong.minh-hoa.gov.vn',
    },
    C8: { level3: n(51), level4: n(12) },
    C9: { total: n(18_420), level3: n(6_310), level4: n(1_940) },
    C10: {
      levels: [{ pair: 'ministryUnits', state: 'manual' }],
      outside: [
        {
          id: 'lt-1',
          scope: 'centralSystem',
          name: 'Cơ chế một cửa quốc gia',
          state: 'electronic',
          procedures: n(8),
          route: 'direct',
        },
      ],
    },
    C11: { count: 1, address: 'https://dichvucong.minh-hoa.gov.vn', online: n(83) },
  };
}

/** Part D. */
export function projects(): Answers {
  const approved = (id: string, on: string) =>
    written(MINISTRY, 'decision', `${id}/QĐ-BYT`, on, 'Phê duyệt dự án');
  return {
    D1: { has: 'yes' },
    D2: {
      projects: [
        {
          id: 'da-1',
          name: 'Nâng cấp hệ thống một cửa điện tử',
          owner: UNIT,
          form: 'investment',
          funds: ['central'],
          fromYear: 2018,
          toYear: 2019,
          state: 'approved',
          handlesProcedures: 'yes',
          decision: approved('3120', '2018-05-24'),
        },
        {
          id: 'da-2',
          name: 'Thuê dịch vụ nền tảng tích hợp',
          owner: UNIT,
          form: 'service',
          funds: ['central', 'other'],
          fromYear: 2018,
          toYear: 2020,
          state: 'running',
          handlesProcedures: 'no',
          decision: approved('1011', '2018-02-08'),
        },
        {
          id: 'da-3',
          name: 'Cổng dịch vụ công lĩnh vực dược',
          owner: UNIT,
          form: 'investment',
          funds: ['central'],
          fromYear: 2018,
          toYear: 2018,
          state: 'running',
          handlesProcedures: 'yes',
          carriedOver: true,
          decision: approved('4410', '2017-10-12'),
        },
      ],
    },
    D3: {
      projects: [
        {
          project: 'da-1',
          required: yes('Mục 3.1'),
          specified: yes('Mục 3.2'),
          viaPlatforms: yes('Mục 3.4'),
          standards: yes('Mục 4'),
        },
        {
          project: 'da-2',
          required: yes('Mục 2'),
          specified: notEnough,
          viaPlatforms: yes('Mục 2'),
          standards: no,
        },
        { project: 'da-3', required: yes('Mục 5'), specified: no, viaPlatforms: no, standards: notEnough },
      ],
    },
    D4: {
      projects: [
        { project: 'da-1', total: '12500000000', year: '4200500000', integration: '1100000000' },
        { project: 'da-2', total: '38000000000', year: '9000000000' },
        { project: 'da-3', total: '6400000000', year: '2150000000' },
      ],
    },
    D5: {
      projects: [
        {
          project: 'da-1',
          cited: yes('Mục 1.3'),
          component: yes('Phụ lục 2'),
          opinion: yes('Công văn kèm theo'),
        },
      ],
    },
  };
}
