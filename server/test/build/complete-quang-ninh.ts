import { GUIDANCE_ITEMS } from '@ega/shared/areas/architecture/content';
import type { Answers } from '@ega/shared/reports/answer-schemas';
import { civil } from '@ega/shared/text/civil-date';
import { oneStop, projects } from './complete-quang-ninh-areas.js';
import { UNIT, PROVINCE, DEPARTMENT } from './complete-quang-ninh-offices.js';
import { connections, n, written } from './report-parts.js';

/** Quảng Ninh in quý II/2018: architecture issued and being updated, one package, one portal, two projects. */
export function quangNinhReport(fileId: string | null): Answers {
  return { ...general(), ...architecture(fileId), ...plans(), ...joining(), ...oneStop(), ...projects() };
}

function general(): Answers {
  return {
    T1: {
      leadUnit: UNIT,
      preparer: {
        name: 'Cán bộ lập báo cáo',
        title: 'Chuyên viên',
        phone: '(00) 0000 0079',
        email: 'baocao@quangninh.gov.vn',
      },
      leader: { title: 'Phó Giám đốc Sở', phone: '(00) 0000 0179' },
      contributors: ['Văn phòng UBND tỉnh', 'Sở Nội vụ', 'Trung tâm Hành chính công tỉnh'],
    },
    T2: { form: 'later' },
    T3: { answer: 'none' },
    E1: { A: { none: true }, B: { codes: ['HT'] }, C: { codes: ['NL'] }, D: { none: true } },
    E2: {
      proposals: [
        {
          id: 'kn-1',
          to: 'otherMinistry',
          content: 'Đề nghị chia sẻ dữ liệu đất đai qua nền tảng dùng chung.',
        },
      ],
    },
  };
}

function architecture(fileId: string | null): Answers {
  const title = 'Phê duyệt Kiến trúc Chính quyền điện tử tỉnh, phiên bản 1.0';
  const plan = written(PROVINCE, 'plan', '3620/KH-UBND', '2015-06-22', 'Kế hoạch xây dựng kiến trúc');
  const draft = written(PROVINCE, 'dispatch', '7711/UBND-XD', '2015-12-14', 'Giao soạn thảo kiến trúc');
  const submitted = written(DEPARTMENT, 'submission', '41/TTr-STTTT', '2016-07-11', 'Phê duyệt kiến trúc');
  const decision = written(PROVINCE, 'decision', '2933/QĐ-UBND', '2016-09-12', title, fileId);
  const update = written(PROVINCE, 'dispatch', '488/UBND-XD', '2018-01-23', 'Giao cập nhật kiến trúc');
  return {
    A1: { step: 8 },
    A3: {
      steps: [
        { step: 1, startedOn: civil('2015-06-22'), document: plan },
        { step: 3, startedOn: civil('2015-12-14'), document: draft },
        { step: 6, startedOn: civil('2016-07-11'), document: submitted },
        {
          step: 7,
          startedOn: civil('2016-09-12'),
          document: decision,
          architectureVersion: '1.0',
          frameworkVersion: '1.0',
          effectiveOn: civil('2016-09-12'),
        },
        { step: 8, startedOn: civil('2018-01-23'), document: update },
      ],
    },
    A6: { leadUnit: UNIT, form: 'consultant', consultant: 'contracted', funding: 'allocated' },
    A7: {
      items: GUIDANCE_ITEMS.map((item) => ({
        item,
        answer: item === 'standards' ? 'partial' : 'yes',
        where: 'Phần nội dung kiến trúc',
      })),
    },
  };
}

function plans(): Answers {
  const has = { roadmap: 'yes', duties: 'yes', framework: 'yes' } as const;
  return {
    A8: {
      plans: [
        {
          plan: 'period',
          state: 'issued',
          document: written(PROVINCE, 'plan', '6405/KH-UBND', '2015-10-26', 'Kế hoạch giai đoạn 2016–2020'),
          ...has,
        },
        {
          plan: 'year',
          state: 'issued',
          document: written(PROVINCE, 'plan', '12/KH-UBND', '2018-01-16', 'Kế hoạch ứng dụng CNTT năm 2018'),
          ...has,
        },
      ],
    },
    A10: {
      events: [
        {
          id: 'ht-1',
          name: 'Tập huấn cập nhật kiến trúc cho cán bộ chuyên trách',
          kind: 'training',
          heldOn: civil('2018-04-12'),
          place: 'Hạ Long',
          host: 'own',
          participants: n(120),
        },
        {
          id: 'ht-2',
          name: 'Nghiên cứu mô hình nền tảng tích hợp cấp tỉnh',
          kind: 'study',
          heldOn: civil('2018-05-18'),
          host: 'other',
          participants: { kind: 'none', reason: 'Nhóm nghiên cứu nội bộ' },
        },
      ],
    },
  };
}

function joining(): Answers {
  const running = written(
    PROVINCE,
    'decision',
    '690/QĐ-UBND',
    '2018-03-08',
    'Đưa nền tảng LGSP vào vận hành',
  );
  const tested = written(DEPARTMENT, 'minutes', '9/BB-STTTT', '2018-04-20', 'Biên bản vận hành thử nghiệm');
  return {
    B1: {
      state: 'operating',
      operatingSince: civil('2018-03-08'),
      form: 'service',
      connectedSystems: n(11),
      document: running,
    },
    B2: {
      unit: UNIT,
      officer: { name: 'Cán bộ đầu mối kỹ thuật', title: 'Phó Trưởng phòng', phone: '(00) 0000 0279' },
      network: 'connected',
      levels: [
        { level: 'department', connected: n(20), total: n(20) },
        { level: 'district', connected: n(14), total: n(14) },
      ],
      security: 'approved',
      securityLevel: 3,
    },
    B3: connections({
      civilStatus: {
        step: 7,
        route: 'direct',
        data: 'Đăng ký khai sinh',
        testedOn: civil('2018-02-26'),
        steppedOn: civil('2018-03-15'),
        document: tested,
      },
      judicialRecords: {
        step: 6,
        route: 'lgspNgsp',
        data: 'Phiếu lý lịch tư pháp',
        testedOn: civil('2018-03-26'),
        steppedOn: civil('2018-04-20'),
        document: tested,
      },
      businessRegistration: { step: 2, route: 'lgspNgsp', data: 'Thông tin doanh nghiệp' },
    }),
    B4: { none: true },
    B5: {
      transactions: [
        { connection: 'civilStatus', total: n(3_410), succeeded: n(3_402) },
        { connection: 'judicialRecords', total: n(265), succeeded: n(251) },
      ],
    },
    B6: { state: 'drafting', plannedOn: civil('2018-08-31'), dataList: 'Dân cư; bảo hiểm; đất đai' },
  };
}
