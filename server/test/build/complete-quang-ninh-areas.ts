import type { Answers } from '@ega/shared/reports/answer-schemas';
import { civil } from '@ega/shared/text/civil-date';
import { UNIT, PROVINCE } from './complete-quang-ninh-offices.js';
import { n, notEnough, standards, written, yes } from './report-parts.js';

/** Part C. */
export function oneStop(): Answers {
  const chosen = written(PROVINCE, 'decision', '1820/QĐ-UBND', '2016-06-14', 'Phương án phần mềm dùng chung');
  return {
    C0: { has: 'yes', province: n(1_412), district: n(301), commune: n(128) },
    C1: {
      packages: [
        {
          id: 'pm-1',
          name: 'Hệ thống chính quyền điện tử tỉnh',
          type: 'integrated',
          plan: 'unified',
          inUseSince: 2014,
          form: 'bought',
          units: n(220),
          procedures: n(1_841),
        },
        { id: 'pm-2', name: 'Hệ thống toàn quốc của bộ, ngành', type: 'national', plan: 'keepNational' },
      ],
    },
    C2: { count: 1 },
    C3: {
      state: 'chosen',
      package: 'pm-1',
      formedBy: 'upgrade',
      unifiedBy: civil('2018-06-30'),
      document: chosen,
    },
    C4: {
      levels: [
        { level: 'department', used: n(20), total: n(20) },
        { level: 'district', used: n(14), total: n(14) },
        { level: 'commune', used: n(164), total: n(186) },
      ],
    },
    C5: {
      state: 'assigned',
      unit: UNIT,
      document: written(PROVINCE, 'decision', '955/QĐ-UBND', '2016-04-05', 'Giao đơn vị đầu mối'),
    },
    C6: { items: standards('T', { TT41: 'partial' }) },
    C7: { level1: n(0), level2: n(1_141), level3: n(560), level4: n(140) },
    C8: { level3: n(402), level4: n(97) },
    C9: { total: n(96_200), level3: n(31_450), level4: n(5_120) },
    C10: {
      levels: [
        { pair: 'departmentDistrict', state: 'electronic', procedures: n(210), route: 'lgspNgsp' },
        { pair: 'districtCommune', state: 'electronic', procedures: n(64) },
      ],
    },
    C11: { count: 1, address: 'https://dichvucong.minh-hoa.gov.vn', online: n(700) },
  };
}

/** Part D. */
export function projects(): Answers {
  const approved = (id: string, on: string) =>
    written(PROVINCE, 'decision', `${id}/QĐ-UBND`, on, 'Phê duyệt dự án');
  return {
    D1: { has: 'yes' },
    D2: {
      projects: [
        {
          id: 'da-1',
          name: 'Mở rộng nền tảng tích hợp, chia sẻ dữ liệu',
          owner: UNIT,
          form: 'investment',
          funds: ['local'],
          fromYear: 2018,
          toYear: 2019,
          state: 'running',
          handlesProcedures: 'yes',
          decision: approved('1044', '2018-04-03'),
        },
        {
          id: 'da-2',
          name: 'Thuê dịch vụ trung tâm dữ liệu',
          owner: UNIT,
          form: 'service',
          funds: ['local'],
          fromYear: 2018,
          toYear: 2021,
          state: 'preparing',
          handlesProcedures: 'no',
        },
      ],
    },
    D3: {
      projects: [
        {
          project: 'da-1',
          required: yes('Mục 2'),
          specified: yes('Mục 2.4'),
          viaPlatforms: yes('Mục 2.5'),
          standards: yes('Mục 6'),
        },
        {
          project: 'da-2',
          required: yes('Mục 1'),
          specified: notEnough,
          viaPlatforms: notEnough,
          standards: notEnough,
        },
      ],
    },
    D4: {
      projects: [{ project: 'da-1', total: '26800000000', year: '9300000000', integration: '4000000000' }],
    },
    D5: {
      projects: [
        {
          project: 'da-1',
          cited: yes('Trang 4'),
          component: yes('Trang 11'),
          opinion: yes('Văn bản thẩm định'),
        },
      ],
    },
  };
}
