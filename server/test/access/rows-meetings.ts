import { wholeSelection } from '../build/whole-selection.js';
import { requestId } from '../setup/test-client.js';
import { type MatrixRow, nothing, reach } from './matrix-row.js';

const PLAN = {
  place: 'Hội trường Bộ Thông tin và Truyền thông',
  agenda: ['Báo cáo của Cục Tin học hóa'],
  participants: [{ office: 'Văn phòng Chính phủ', kind: 'member' }],
};
const DRAFT = {
  text: 'Các cơ quan hoàn thành kiến trúc',
  owner: 'all',
  state: 'issued',
  dueOn: '2018-05-31',
};

/** What makes the session of the matrix, by the operation that does it. */
export const SESSION_WRITES: Record<string, Record<string, unknown>> = {
  [`mutation ($plan: AnswerValue!, $id: String!) {
    prepareMeeting(id: "2018-Q1", heldAt: "2018-03-16T14:00:00+07:00", plan: $plan, requestId: $id) }`]: {
    plan: PLAN,
  },
  [`mutation ($id: String!) { freezeMeeting(meeting: "2018-Q1", version: 1, typedDate: "2018-03-05", requestId: $id) }`]:
    {},
  [`mutation ($draft: AnswerValue!, $id: String!) { recordConclusion(meeting: "2018-Q1", draft: $draft, requestId: $id) }`]:
    { draft: DRAFT },
  [`mutation ($id: String!) { releaseFigures(meeting: "2018-Q1", version: 1, requestId: $id) }`]: {},
};

const AUTHORITY_ONLY = 'none none any any any any none';
const SECRETARIAT = 'none none any any none none none';

/** Sessions of the steering board: no agency reads or writes one. */
export const MEETINGS: Record<string, MatrixRow> = {
  meetings: {
    document: `{ meetings ${wholeSelection('MeetingLine')} }`,
    variables: nothing,
    reach: reach(AUTHORITY_ONLY),
  },
  meeting: {
    document: `{ meeting(id: "2018-Q1") ${wholeSelection('MeetingPage')} }`,
    variables: nothing,
    reach: reach(AUTHORITY_ONLY),
  },
  sessionPacks: {
    document: `{ sessionPacks(meeting: "2018-Q1") ${wholeSelection('SessionPackFace')} }`,
    variables: nothing,
    reach: reach(AUTHORITY_ONLY),
  },
  sessionNarrative: {
    document: `{ sessionNarrative(meeting: "2018-Q1") ${wholeSelection('NarrativeParagraph')} }`,
    variables: nothing,
    reach: reach(SECRETARIAT),
  },
  buildSessionPack: {
    document: `mutation ($requestId: String!) {
      buildSessionPack(meeting: "2018-Q1", version: 1, profile: "TT01_2011", requestId: $requestId) }`,
    variables: () => ({ requestId: requestId() }),
    reach: reach(SECRETARIAT),
  },
  cancelSessionPack: {
    document: `mutation ($requestId: String!) {
      cancelSessionPack(id: "00000000-0000-4000-8000-000000000000", requestId: $requestId) }`,
    variables: () => ({ requestId: requestId() }),
    reach: reach(SECRETARIAT),
    afterAccess: ['NOT_FOUND'],
  },
  prepareMeeting: {
    document: `mutation ($plan: AnswerValue!, $requestId: String!) {
      prepareMeeting(id: "2018-Q1", heldAt: "2018-03-16T14:00:00+07:00", plan: $plan, revision: 1, requestId: $requestId) }`,
    variables: () => ({ plan: PLAN, requestId: requestId() }),
    reach: reach(SECRETARIAT),
  },
  writeParagraph: {
    document: `mutation ($requestId: String!) {
      writeParagraph(meeting: "2018-Q1", code: "newlyIssued", words: "Lời văn của bài kiểm", requestId: $requestId) }`,
    variables: () => ({ requestId: requestId() }),
    reach: reach(SECRETARIAT),
  },
  freezeMeeting: {
    document: `mutation ($requestId: String!) {
      freezeMeeting(meeting: "2018-Q1", version: 2, typedDate: "2018-03-05", reason: "Bài kiểm", requestId: $requestId) }`,
    variables: () => ({ requestId: requestId() }),
    reach: reach(SECRETARIAT),
  },
  recordConclusion: {
    document: `mutation ($draft: AnswerValue!, $requestId: String!) {
      recordConclusion(meeting: "2018-Q1", draft: $draft, requestId: $requestId) }`,
    variables: () => ({ draft: { ...DRAFT, state: 'draft' }, requestId: requestId() }),
    reach: reach('none none any any any none none'),
  },
  answerConclusion: {
    document: `mutation ($agency: Int!, $requestId: String!) {
      answerConclusion(code: "2018-Q1.1", agency: $agency, input: { outcome: "ongoing" }, requestId: $requestId) }`,
    variables: (world, place) => ({ agency: world.report(place, 'sent').agency, requestId: requestId() }),
    reach: reach('none none all all none none none'),
  },
  releaseFigures: {
    document: `mutation ($requestId: String!) { releaseFigures(meeting: "2018-Q1", version: 1, requestId: $requestId) }`,
    variables: () => ({ requestId: requestId() }),
    reach: reach(SECRETARIAT),
  },
  revokeRelease: {
    document: `mutation ($id: ID!, $requestId: String!) {
      revokeRelease(id: $id, reason: "Lý do của bài kiểm", requestId: $requestId) }`,
    variables: (world) => ({ id: world.release, requestId: requestId() }),
    reach: reach(SECRETARIAT),
  },
  remindAgencies: {
    document: `mutation ($round: String!, $agency: Int!, $requestId: String!) {
      remindAgencies(round: $round, agencies: [$agency], requestId: $requestId) }`,
    variables: (world) => ({ ...world.report('other', 'draft'), requestId: requestId() }),
    reach: reach('none none any any none none none'),
  },
  switchPublicPage: {
    document: `mutation ($requestId: String!) {
      switchPublicPage(isOn: false, reason: "Lý do của bài kiểm", requestId: $requestId) }`,
    variables: () => ({ requestId: requestId() }),
    reach: reach(SECRETARIAT),
  },
};
