import { GUIDANCE_ITEMS } from '@ega/shared/areas/architecture/content';
import type { Answers } from '@ega/shared/reports/answer-schemas';
import { civil } from '@ega/shared/text/civil-date';
import { oneStop, projects } from './complete-bo-y-te-areas.js';
import { UNIT, MINISTRY, AGENCY } from './complete-bo-y-te-offices.js';
import { connections, n, written } from './report-parts.js';

/** Bộ Y tế in quý II/2018: architecture issued in May, three one-stop packages being merged into one. */
export function ministryOfHealthReport(fileId: string | null): Answers {
  return { ...general(), ...architecture(fileId), ...joining(), ...oneStop(fileId), ...projects() };
}

function general(): Answers {
  return {
    T1: {
      leadUnit: UNIT,
      preparer: {
        name: 'Cán bộ lập báo cáo',
        title: 'Chuyên viên',
        phone: '(00) 0000 0018',
        email: 'baocao@moh.gov.vn',
      },
      leader: { title: 'Lãnh đạo Cục Công nghệ thông tin', phone: '(00) 0000 0118' },
      contributors: ['Văn phòng Bộ', 'Vụ Kế hoạch - Tài chính', 'Cục Quản lý Dược'],
    },
    T2: { form: 'later' },
    T3: { answer: 'none' },
    E1: {
      A: { none: true },
      B: { codes: ['HD', 'DL'], description: 'Chờ hướng dẫn kết nối qua NGSP; dữ liệu cũ chưa chuẩn hóa.' },
      C: { codes: ['PH'], description: 'Các cục, vụ còn dùng phần mềm riêng.' },
      D: { none: true },
    },
    E2: {
      proposals: [
        { id: 'kn-1', to: 'ministry', content: 'Đề nghị hướng dẫn chi tiết kỹ thuật kết nối qua NGSP.' },
        { id: 'kn-2', to: 'governmentOffice', content: 'Đề nghị sớm thống nhất mã thủ tục hành chính.' },
      ],
    },
  };
}

function architecture(fileId: string | null): Answers {
  const plan = written(MINISTRY, 'plan', '112/KH-BYT', '2016-09-12', 'Kế hoạch xây dựng kiến trúc');
  const task = written(AGENCY, 'dispatch', '640/CNTT-YTĐT', '2017-02-20', 'Giao soạn thảo kiến trúc');
  const asked = written(MINISTRY, 'dispatch', '6710/BYT-CNTT', '2017-11-24', 'Lấy ý kiến dự thảo kiến trúc');
  const submitted = written(AGENCY, 'submission', '88/TTr-CNTT', '2018-04-10', 'Phê duyệt kiến trúc', fileId);
  const title = 'Ban hành Kiến trúc Chính phủ điện tử Bộ Y tế, phiên bản 1.0';
  const decision = written(MINISTRY, 'decision', '2968/QĐ-BYT', '2018-05-16', title, fileId);
  return {
    A1: { step: 7 },
    A3: {
      steps: [
        { step: 1, startedOn: civil('2016-09-12'), document: plan },
        { step: 3, startedOn: civil('2017-02-20'), document: task },
        { step: 4, startedOn: civil('2017-11-24'), document: asked },
        { step: 6, startedOn: civil('2018-04-10'), document: submitted },
        {
          step: 7,
          startedOn: civil('2018-05-16'),
          document: decision,
          architectureVersion: '1.0',
          frameworkVersion: '1.0',
          effectiveOn: civil('2018-05-16'),
        },
      ],
    },
    A6: { leadUnit: UNIT, form: 'combined', consultant: 'contracted', funding: 'allocated' },
    A7: {
      items: GUIDANCE_ITEMS.map((item, place) => ({ item, answer: 'yes', where: `Mục ${place + 1}` })),
    },
    A8: {
      plans: [
        {
          plan: 'period',
          state: 'issued',
          document: written(MINISTRY, 'decision', '445/QĐ-BYT', '2016-02-05', 'Kế hoạch giai đoạn 2016–2020'),
          roadmap: 'yes',
          duties: 'yes',
          framework: 'yes',
        },
        {
          plan: 'year',
          state: 'issued',
          document: written(MINISTRY, 'plan', '91/KH-BYT', '2018-02-02', 'Kế hoạch ứng dụng CNTT năm 2018'),
          roadmap: 'yes',
          duties: 'yes',
          framework: 'no',
        },
      ],
    },
    A10: {
      events: [
        {
          id: 'ht-1',
          name: 'Hội thảo góp ý Kiến trúc Chính phủ điện tử Bộ Y tế',
          kind: 'workshop',
          heldOn: civil('2018-03-22'),
          place: 'Hà Nội',
          host: 'own',
          participants: n(85),
        },
      ],
    },
  };
}

function joining(): Answers {
  const request = written(MINISTRY, 'dispatch', '1550/BYT-CNTT', '2018-03-28', 'Đề nghị kết nối dữ liệu');
  return {
    B1: { state: 'building', plannedYear: 2019, form: 'investment' },
    B2: {
      unit: UNIT,
      officer: { name: 'Cán bộ đầu mối kỹ thuật', title: 'Chuyên viên', phone: '(00) 0000 0218' },
      network: 'connected',
      levels: [{ level: 'subordinate', connected: n(21), total: n(36) }],
      security: 'proposed',
      securityLevel: 3,
    },
    B3: connections({
      insurance: {
        step: 3,
        route: 'lgspNgsp',
        steppedOn: civil('2018-03-28'),
        document: request,
        data: 'Thẻ bảo hiểm y tế',
      },
      population: { step: 2, data: 'Thông tin nhân thân' },
      sharedCatalogues: { step: 2, data: 'Danh mục đơn vị hành chính' },
    }),
    B4: {
      services: [
        {
          id: 'dv-1',
          name: 'Danh mục thuốc được cấp số đăng ký',
          system: 'other',
          state: 'provided',
          users: ['24. Bảo hiểm xã hội Việt Nam'],
          standard: 'XML theo mô tả của Bộ Y tế',
        },
      ],
    },
    B6: {
      state: 'issued',
      dataList: 'Danh mục dùng chung; thẻ bảo hiểm y tế; dân cư',
      document: written(MINISTRY, 'plan', '402/KH-BYT', '2018-04-20', 'Kế hoạch kết nối qua NGSP'),
    },
  };
}
