import type { Answers } from '@ega/shared/reports/answer-schemas';
import { civil } from '@ega/shared/text/civil-date';
import { connections, n, no, type Office, written, yes } from './report-parts.js';

const UNIT = 'Trung tâm Công nghệ thông tin';
const HEAD: Office = {
  body: 'Bảo hiểm xã hội Việt Nam',
  head: 'Tổng Giám đốc Bảo hiểm xã hội Việt Nam',
  headTitle: 'Tổng Giám đốc',
};
const CENTRE: Office = { body: UNIT, head: 'Giám đốc Trung tâm', headTitle: 'Giám đốc' };
const MINISTRY: Office = {
  body: 'Bộ Thông tin và Truyền thông',
  head: 'Lãnh đạo Cục Tin học hóa',
  headTitle: 'Thừa lệnh Bộ trưởng',
};

/** Bảo hiểm xã hội Việt Nam in quý II/2018: the draft is being completed; it owns a national database. */
export function socialSecurityReport(fileId: string | null): Answers {
  return { ...general(fileId), ...architecture(), ...joining(), ...procedures(), ...projects() };
}

function general(fileId: string | null): Answers {
  const title = 'Báo cáo tình hình triển khai kiến trúc quý II/2018';
  return {
    T1: {
      leadUnit: UNIT,
      preparer: { name: 'Cán bộ lập báo cáo', title: 'Chuyên viên', phone: '(00) 0000 0024' },
      leader: { title: 'Giám đốc Trung tâm Công nghệ thông tin', phone: '(00) 0000 0124' },
      contributors: ['Văn phòng', 'Ban Thực hiện chính sách bảo hiểm y tế'],
    },
    T2: fileId
      ? {
          form: 'digital',
          authority: 'onBehalf',
          document: written(HEAD, 'report', '2140/BC-BHXH', '2018-06-07', title, fileId),
        }
      : { form: 'later' },
    T3: { answer: 'none' },
    E1: { A: { codes: ['PD'] }, B: { codes: ['HD'] }, C: { none: true }, D: { none: true } },
    E2: { none: true },
  };
}

function architecture(): Answers {
  const plan = written(HEAD, 'plan', '830/KH-BHXH', '2016-04-04', 'Kế hoạch xây dựng kiến trúc');
  const survey = written(CENTRE, 'report', '61/BC-CNTT', '2016-08-15', 'Báo cáo khảo sát hiện trạng');
  const task = written(HEAD, 'dispatch', '3312/BHXH-CNTT', '2017-03-09', 'Giao soạn thảo kiến trúc');
  const asked = written(HEAD, 'dispatch', '711/BHXH-CNTT', '2018-03-12', 'Lấy ý kiến dự thảo kiến trúc');
  const opinion = written(MINISTRY, 'dispatch', '1290/BTTTT-THH', '2018-04-25', 'Góp ý dự thảo kiến trúc');
  return {
    A1: { step: 5 },
    A2: { percent: 85 },
    A3: {
      steps: [
        { step: 1, startedOn: civil('2016-04-04'), document: plan },
        { step: 2, startedOn: civil('2016-06-20'), document: survey },
        { step: 3, startedOn: civil('2017-03-09'), document: task },
        { step: 4, startedOn: civil('2018-03-12'), document: asked },
        { step: 5, startedOn: civil('2018-04-25'), document: opinion },
      ],
    },
    A4: { state: 'answered', sent: asked, opinion },
    A5: {
      planned: [
        { step: 6, on: civil('2018-07-10') },
        { step: 7, on: civil('2018-08-15') },
      ],
    },
    A6: { leadUnit: UNIT, form: 'inHouse', funding: 'allocated' },
    A8: {
      plans: [
        {
          plan: 'period',
          state: 'issued',
          document: written(HEAD, 'decision', '1133/QĐ-BHXH', '2016-08-16', 'Kế hoạch giai đoạn 2016–2020'),
          roadmap: 'yes',
          duties: 'yes',
          framework: 'no',
        },
        { plan: 'year', state: 'drafting' },
      ],
    },
    A10: { none: true },
  };
}

function joining(): Answers {
  const asked = written(HEAD, 'dispatch', '955/BHXH-CNTT', '2018-03-30', 'Đề nghị kết nối dữ liệu');
  const tested = written(CENTRE, 'minutes', '21/BB-CNTT', '2018-05-11', 'Biên bản kiểm thử');
  return {
    B1: { state: 'planned', plannedYear: 2019 },
    B2: {
      unit: UNIT,
      officer: { name: 'Cán bộ đầu mối kỹ thuật', phone: '(00) 0000 0224' },
      network: 'connected',
      levels: [{ level: 'subordinate', connected: n(63), total: n(63) }],
      security: 'approved',
      securityLevel: 4,
      securityDocument: written(HEAD, 'decision', '410/QĐ-BHXH', '2018-03-27', 'Phê duyệt cấp độ an toàn'),
    },
    B3: connections({
      insurance: { need: 'owner' },
      population: { step: 3, route: 'lgspNgsp', steppedOn: civil('2018-03-30'), document: asked },
      businessRegistration: {
        step: 6,
        route: 'direct',
        data: 'Thông tin doanh nghiệp',
        testedOn: civil('2018-04-16'),
        steppedOn: civil('2018-05-11'),
        document: tested,
      },
    }),
    B4: {
      services: [
        {
          id: 'bh-1',
          name: 'Tra cứu thẻ bảo hiểm y tế',
          system: 'insurance',
          state: 'provided',
          users: ['18. Bộ Y tế'],
          standard: 'Dịch vụ web theo mô tả kỹ thuật',
          limits: 'Theo văn bản thỏa thuận giữa hai cơ quan',
        },
      ],
    },
    B5: { transactions: [{ connection: 'businessRegistration', total: n(12_600), succeeded: n(12_114) }] },
    B6: {
      state: 'sent',
      dataList: 'Dân cư; đăng ký doanh nghiệp',
      document: written(HEAD, 'dispatch', '1602/BHXH-CNTT', '2018-05-07', 'Kế hoạch kết nối qua NGSP'),
    },
  };
}

function procedures(): Answers {
  return {
    C0: { has: 'yes', total: n(28) },
    C1: {
      packages: [
        {
          id: 'pm-1',
          name: 'Phần mềm tiếp nhận hồ sơ một cửa',
          type: 'integrated',
          plan: 'unified',
          form: 'inHouse',
        },
      ],
    },
    C7: { level1: n(0), level2: n(9), level3: n(13), level4: n(6) },
    C8: { level3: n(13), level4: n(6) },
    C9: {
      total: n(1_204_500),
      level3: n(402_300),
      level4: { kind: 'notYet', expectedOn: civil('2018-07-31') },
    },
  };
}

function projects(): Answers {
  const decision = written(HEAD, 'decision', '602/QĐ-BHXH', '2018-04-18', 'Phê duyệt kế hoạch thuê dịch vụ');
  return {
    D1: { has: 'yes' },
    D2: {
      projects: [
        {
          id: 'da-1',
          name: 'Thuê dịch vụ cổng dịch vụ công trực tuyến',
          owner: UNIT,
          form: 'service',
          funds: ['central'],
          fromYear: 2018,
          toYear: 2020,
          state: 'approved',
          handlesProcedures: 'yes',
          decision,
        },
      ],
    },
    D3: {
      projects: [
        {
          project: 'da-1',
          required: yes('Mục 2.1'),
          specified: yes('Mục 2.3'),
          viaPlatforms: no,
          standards: yes('Mục 4'),
        },
      ],
    },
    D4: { projects: [{ project: 'da-1', total: '54000000000', year: '11500000000' }] },
  };
}
