import { NATIONAL_SYSTEMS } from '@ega/shared/areas/ngsp/national-systems';

/** A decision, plan or dispatch of a test; its number begins with MH- like every invented document. */
export function buildDocument(
  number: string,
  issuedOn: string,
  fileId: string | null = null,
  symbol = 'QĐ-UBND',
) {
  return {
    kind: 'decision' as const,
    number: `MH-${number}`,
    symbol,
    issuedOn,
    title: 'Văn bản minh họa',
    issuingBody: 'Ủy ban nhân dân tỉnh',
    signer: 'Chủ tịch UBND tỉnh',
    signerTitle: 'Chủ tịch',
    signingForm: 'wet' as const,
    secrecy: 'normal' as const,
    fileId,
  };
}

/** Day on which each step of the ladder began, in the order of the ladder. */
const STEP_DAYS: Record<number, string> = {
  1: '2016-03-01',
  2: '2016-06-01',
  3: '2016-09-01',
  4: '2016-12-01',
  5: '2017-01-10',
  6: '2017-02-10',
  7: '2017-02-27',
  8: '2017-06-01',
};
const DAY_AHEAD: Record<number, string> = {
  1: '2018-04-01',
  2: '2018-04-15',
  3: '2018-05-01',
  4: '2018-05-15',
  5: '2018-06-01',
  6: '2018-06-15',
  7: '2018-07-01',
};

/** A complete report of a province at a step of the ladder, with nothing to report in the other areas but the gates. */
export function buildAnswers(step: number, fileId: string | null): Record<string, unknown> {
  const upTo = Array.from({ length: Math.min(step, 8) }, (_, index) => index + 1);
  const document = (at: number) =>
    buildDocument(`${at}`, STEP_DAYS[at]!, fileId, at === 7 ? 'QĐ-UBND' : at === 6 ? 'TTr-STTTT' : 'KH-UBND');
  const answers: Record<string, unknown> = {
    T1: {
      leadUnit: 'Sở Thông tin và Truyền thông',
      preparer: {
        name: 'Cán bộ lập báo cáo',
        title: 'Chuyên viên',
        phone: '0234 3820 000',
        email: 'bc@tinh.gov.vn',
      },
      leader: { title: 'Phó Giám đốc', phone: '0234 3820 001' },
      contributors: [],
    },
    T2: { form: 'later', authority: 'direct' },
    T3: { answer: 'none' },
    A1: { step },
    A6: {
      leadUnit: 'Sở Thông tin và Truyền thông',
      form: 'inHouse',
      funding: 'allocated',
      assignment: buildDocument('90', '2016-02-01'),
    },
    B1: { state: 'noPlan' },
    B3: {
      connections: NATIONAL_SYSTEMS.map(({ code: system }, index) => ({
        id: `c-${index + 1}`,
        system,
        need: 'none',
        noNeedReason: 'Chưa phát sinh nhu cầu trong kỳ',
      })),
    },
    A8: {
      plans: [
        { plan: 'period', state: 'none' },
        { plan: 'year', state: 'none' },
      ],
    },
    A10: { none: true },
    B2: {
      unit: 'Sở Thông tin và Truyền thông',
      officer: { phone: '0234 3820 002' },
      network: 'notConnected',
      security: 'none',
    },
    B4: { none: true },
    B6: { state: 'none' },
    C0: { has: 'none', noneBasis: 'Không có thủ tục hành chính trong phạm vi giải quyết' },
    D1: { has: 'none' },
    E1: { A: { none: true }, B: { none: true }, C: { none: true }, D: { none: true } },
    E2: { none: true },
  };
  if (step >= 1)
    answers['A3'] = {
      steps: upTo.map((at) => ({
        step: at,
        startedOn: STEP_DAYS[at],
        document: document(at),
        ...(at === 7
          ? { architectureVersion: '1.0', frameworkVersion: '1.0', effectiveOn: '2017-02-27' }
          : {}),
      })),
    };
  if (step >= 3 && step <= 6)
    answers['A4'] =
      step >= 5
        ? {
            state: 'answered',
            sent: buildDocument('44', '2016-12-01', null, 'STTTT-CNTT'),
            opinion: buildDocument('55', '2017-01-10', null, 'BTTTT-THH'),
          }
        : step === 4
          ? { state: 'sent', sent: buildDocument('44', '2016-12-01', null, 'STTTT-CNTT') }
          : { state: 'notSent' };
  if (step < 7)
    answers['A5'] = {
      planned: [1, 2, 3, 4, 5, 6, 7].filter((at) => at > step).map((at) => ({ step: at, on: DAY_AHEAD[at] })),
    };
  if (step >= 7)
    answers['A7'] = {
      items: [
        'basis',
        'current',
        'overall',
        'components',
        'connection',
        'standards',
        'roadmap',
        'responsibility',
      ].map((item) => ({
        item,
        answer: 'yes',
        where: 'trang 1',
      })),
      evidence: buildDocument('7', STEP_DAYS[7]!, fileId),
    };
  return answers;
}
