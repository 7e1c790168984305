import { wholeSelection } from '../build/whole-selection.js';
import { requestId } from '../setup/test-client.js';
import { type MatrixRow, nothing, reach, SIGNED_IN } from './matrix-row.js';

/** A directive answered by hand; the first one is N1. */
export const DIRECTIVE = {
  titleVi: 'Nhiệm vụ của bài kiểm',
  sentence: 'Đề nghị các bộ, ngành thực hiện',
  documentSymbol: 'MH-01/TB-VPCP',
  documentOn: '2018-03-01',
  documentIssuer: 'Văn phòng Chính phủ',
  formula: 'byHand',
  binds: 'all',
  firstDay: '2018-03-01',
};

/** Names that hold from a day on. */
export const LETTERHEAD = {
  validFrom: '2018-06-01',
  basisSymbol: 'Quyết định số MH-12/QĐ-BTTTT',
  basisOn: '2018-05-20',
  basisIssuer: 'Bộ Thông tin và Truyền thông',
  ministry: 'Bộ Thông tin và Truyền thông',
  authority: 'Cục Ứng dụng minh họa',
  board: 'Ban điều hành minh họa',
  place: 'Hà Nội',
  letterSymbol: 'BTTTT-ƯDMH',
  reportSymbol: 'BC-ƯDMH',
  noticeSymbol: 'TB-BTTTT',
  deputyAbove: 'KT. BỘ TRƯỞNG',
  deputyBelow: 'THỨ TRƯỞNG',
  orderAbove: 'TL. BỘ TRƯỞNG',
  orderBelow: 'CỤC TRƯỞNG CỤC ỨNG DỤNG MINH HỌA',
  authoritySigns: 'CỤC TRƯỞNG',
  filing: 'Lưu: VT, ƯDMH.',
  contact: 'Đầu mối liên hệ: Cục Ứng dụng minh họa, Bộ Thông tin và Truyền thông.',
};

const AUTHORITY = 'none none any any none none';

/** Duties, directives and the Ministry's own sheet. */
export const DUTIES: Record<string, MatrixRow> = {
  obligations: {
    document: `{ obligations ${wholeSelection('ObligationList')} }`,
    variables: nothing,
    reach: reach(SIGNED_IN),
  },
  obligation: {
    document: `{ obligation(code: "O8") ${wholeSelection('ObligationPage')} }`,
    variables: nothing,
    reach: reach(SIGNED_IN),
  },
  obligationMatrix: {
    document: `{ obligationMatrix ${wholeSelection('ObligationMatrix')} }`,
    variables: nothing,
    reach: reach(SIGNED_IN),
  },
  agencyObligations: {
    document: `query ($agency: Int!) { agencyObligations(number: $agency) ${wholeSelection('AgencyObligationList')} }`,
    variables: (world, place) => ({ agency: world.report(place, 'sent').agency }),
    reach: reach('own own all all all all own'),
  },
  publicInformation: {
    document: `{ publicInformation ${wholeSelection('PublicInformation')} }`,
    variables: nothing,
    reach: reach(SIGNED_IN, 'any'),
  },
  publicPage: {
    document: `{ publicPage ${wholeSelection('PublicPageFace')} }`,
    variables: nothing,
    reach: reach(SIGNED_IN, 'any'),
  },
  releasedStanding: {
    document: `query ($agency: Int!) { releasedStanding(number: $agency) ${wholeSelection('ReleasedStanding')} }`,
    variables: (world, place) => ({ agency: world.report(place, 'sent').agency }),
    reach: reach('own own all all all all own'),
  },
  guidance: {
    document: `{ guidance { kind code body enteredBy } }`,
    variables: nothing,
    reach: reach(AUTHORITY),
  },
  urging: {
    document: `{ urging { answered medianDays waiting reminders calls } }`,
    variables: nothing,
    reach: reach(AUTHORITY),
  },
  addedStandards: {
    document: `{ addedStandards { name agencies } }`,
    variables: nothing,
    reach: reach(AUTHORITY),
  },
  recordObligation: {
    document: `mutation ($draft: AnswerValue!, $requestId: String!) { recordObligation(draft: $draft, requestId: $requestId) }`,
    variables: () => ({ draft: DIRECTIVE, requestId: requestId() }),
    reach: reach(AUTHORITY),
  },
  answerObligation: {
    document: `mutation ($agency: Int!, $input: HandResultInput!, $requestId: String!) {
      answerObligation(code: "N1", agency: $agency, input: $input, requestId: $requestId) }`,
    variables: (world, place) => ({
      agency: world.report(place, 'sent').agency,
      input: { outcome: 'ongoing' },
      requestId: requestId(),
    }),
    reach: reach('none none all all none none'),
  },
  letterheadList: {
    document: `{ letterheadList ${wholeSelection('LetterheadFace')} }`,
    variables: nothing,
    reach: reach('none none any any none any none'),
  },
  recordLetterhead: {
    document: `mutation ($draft: AnswerValue!, $requestId: String!) { recordLetterhead(draft: $draft, requestId: $requestId) }`,
    variables: () => ({ draft: LETTERHEAD, requestId: requestId() }),
    reach: reach('none none none none none any none'),
  },
  recordGuidance: {
    document: `mutation ($body: AnswerValue!, $requestId: String!) {
      recordGuidance(kind: "milestone", body: $body, requestId: $requestId) }`,
    variables: () => ({ body: { title: 'Mốc của bài kiểm' }, requestId: requestId() }),
    reach: reach(AUTHORITY),
  },
  removeGuidance: {
    document: `mutation ($requestId: String!) {
      removeGuidance(kind: "standard-list", code: "standard-list", reason: "Lý do của bài kiểm", requestId: $requestId) }`,
    variables: () => ({ requestId: requestId() }),
    reach: reach(AUTHORITY),
    // Nothing of that name was entered.
    afterAccess: ['NOT_FOUND'],
  },
};
