import { GUIDANCE_ITEMS } from '@ega/shared/areas/architecture/content';
import { MOVES } from '../build/report-operations.js';
import { requestId } from '../setup/test-client.js';
import {
  type MatrixRow,
  AGENCY_ONLY,
  APPROVER_ONLY,
  OFFICER_ONLY,
  LEADING,
  at,
  STATE,
  revisionOf,
  reach,
  because,
} from './matrix-row.js';

/** Moves of reports, of the agency and of the Authority. */
export const REPORTS: Record<string, MatrixRow> = {
  // The agency's own work
  addCoverDocument: {
    document: `mutation ($round: String!, $agency: Int!, $document: AnswerValue!, $requestId: String!) { addCoverDocument(round: $round, agency: $agency, document: $document, requestId: $requestId) }`,
    variables: (world, place) => ({ ...at('sent')(world, place), document: world.coverDocument }),
    reach: reach(AGENCY_ONLY),
  },
  acceptProposal: {
    document: `mutation ($round: String!, $agency: Int!, $question: String!, $version: Int!, $requestId: String!) { acceptProposal(round: $round, agency: $agency, question: $question, version: $version, requestId: $requestId) { version } }`,
    variables: (world, place) => ({ ...at('draft')(world, place), question: 'A1', version: 1 }),
    reach: reach(AGENCY_ONLY),
    afterAccess: STATE,
  },
  confirmAnswer: {
    document: `mutation ($round: String!, $agency: Int!, $question: String!, $version: Int!, $requestId: String!) { confirmAnswer(round: $round, agency: $agency, question: $question, version: $version, requestId: $requestId) { version } }`,
    variables: (world, place) => ({ ...at('draft')(world, place), question: 'A1', version: 1 }),
    reach: reach(AGENCY_ONLY),
    afterAccess: STATE,
  },
  markReady: { document: MOVES.markReady, variables: at('draft'), reach: reach(AGENCY_ONLY) },
  saveAnswer: {
    document: `mutation ($round: String!, $agency: Int!, $question: String!, $version: Int!, $value: AnswerValue, $requestId: String!) { saveAnswer(round: $round, agency: $agency, question: $question, version: $version, value: $value, requestId: $requestId) { version } }`,
    variables: (world, place) => ({
      ...at('draft')(world, place),
      question: 'A1',
      version: 1,
      value: { step: 2 },
    }),
    reach: reach(AGENCY_ONLY),
  },
  giveUpDraft: { document: MOVES.giveUpDraft, variables: at('draft'), reach: reach(AGENCY_ONLY) },
  sendBack: {
    document: MOVES.sendBack,
    variables: (world, place) => ({ ...at('ready')(world, place), ...because }),
    reach: reach(APPROVER_ONLY),
  },
  setWarningReason: {
    document: `mutation ($round: String!, $agency: Int!, $question: String!, $rule: String!, $reason: String!, $requestId: String!) { setWarningReason(round: $round, agency: $agency, question: $question, rule: $rule, reason: $reason, requestId: $requestId) { version } }`,
    variables: (world, place) => ({ ...at('draft')(world, place), question: 'A1', rule: 'R03', ...because }),
    reach: reach(AGENCY_ONLY),
  },
  submitReport: { document: MOVES.submit, variables: at('ready'), reach: reach(APPROVER_ONLY) },
  takeBack: { document: MOVES.takeBack, variables: at('ready'), reach: reach(AGENCY_ONLY) },
  withdrawReport: {
    document: MOVES.withdraw,
    variables: (world, place) => ({ ...at('sent')(world, place), ...because }),
    reach: reach(APPROVER_ONLY),
  },

  askForTime: {
    document: `mutation ($round: String!, $agency: Int!, $untilOn: CivilDate!, $reason: String!, $requestId: String!) { askForTime(round: $round, agency: $agency, untilOn: $untilOn, reason: $reason, requestId: $requestId) { id state } }`,
    variables: (world, place) => ({ ...at('draft')(world, place), ...because, untilOn: '2018-03-25' }),
    reach: reach(AGENCY_ONLY),
  },

  // The Authority's work
  logCall: {
    document: `mutation ($round: String!, $agency: Int!, $calledOn: CivilDate!, $spokeWith: String!, $promisedOn: CivilDate, $note: String, $requestId: String!) { logCall(round: $round, agency: $agency, calledOn: $calledOn, spokeWith: $spokeWith, promisedOn: $promisedOn, note: $note, requestId: $requestId) { id } }`,
    variables: (world, place) => ({
      ...at('draft')(world, place),
      calledOn: '2018-03-05',
      spokeWith: 'Trưởng phòng',
      promisedOn: '2018-03-08',
      note: 'Đang tổng hợp',
    }),
    reach: reach(LEADING),
  },
  refuseTimeRequest: {
    document: `mutation ($id: ID!, $reason: String!, $requestId: String!) { refuseTimeRequest(id: $id, reason: $reason, requestId: $requestId) { state } }`,
    variables: (world, place) => ({ id: world.timeRequest(place), ...because, requestId: requestId() }),
    reach: reach(LEADING),
  },
  confirmEntry: {
    document: `mutation ($round: String!, $agency: Int!, $requestId: String!) { confirmEntry(round: $round, agency: $agency, requestId: $requestId) }`,
    variables: at('sent'),
    reach: reach(APPROVER_ONLY),
    afterAccess: STATE,
  },

  nameSubstitute: {
    document: `mutation ($agency: Int!, $account: ID!, $requestId: String!) { nameSubstitute(agency: $agency, account: $account, fromDay: "2018-03-05", toDay: "2018-03-09", document: "MH-1/GUQ", requestId: $requestId) }`,
    variables: (world, place) => ({ ...at('draft')(world, place), account: world.account(place) }),
    reach: reach(APPROVER_ONLY),
  },
  endSubstitute: {
    document: `mutation ($agency: Int!, $id: ID!, $requestId: String!) { endSubstitute(agency: $agency, id: $id, requestId: $requestId) }`,
    variables: (world, place) => ({ ...at('draft')(world, place), id: world.account(place) }),
    // Nobody of these has named one: what is not one's own answers like what is not there.
    reach: reach('none none none none none none'),
  },

  // Units of the agency
  assignQuestions: {
    document: `mutation ($round: String!, $agency: Int!, $questions: [String!]!, $unit: String, $requestId: String!) { assignQuestions(round: $round, agency: $agency, questions: $questions, unit: $unit, requestId: $requestId) }`,
    variables: (world, place) => ({
      ...at('draft')(world, place),
      questions: ['A6'],
      unit: 'Phòng của bài kiểm',
    }),
    reach: reach(AGENCY_ONLY),
  },
  releaseQuestions: {
    document: `mutation ($round: String!, $agency: Int!, $questions: [String!]!, $requestId: String!) { releaseQuestions(round: $round, agency: $agency, questions: $questions, requestId: $requestId) }`,
    variables: (world, place) => ({ ...at('draft')(world, place), questions: ['A6'] }),
    reach: reach(AGENCY_ONLY),
  },
  markAssignmentDone: {
    document: `mutation ($round: String!, $agency: Int!, $questions: [String!]!, $requestId: String!) { markAssignmentDone(round: $round, agency: $agency, questions: $questions, done: true, requestId: $requestId) }`,
    variables: (world, place) => ({ ...at('draft')(world, place), questions: ['A6'] }),
    reach: reach(AGENCY_ONLY),
  },

  // Entry on behalf
  beginEntry: {
    document: `mutation ($round: String!, $agency: Int!, $document: AnswerValue!, $requestId: String!) { beginEntry(round: $round, agency: $agency, channel: paper, arrivalNumber: "MH-1", arrivedOn: "2018-03-01", document: $document, requestId: $requestId) }`,
    variables: (world, place) => ({ ...at('draft')(world, place), document: world.coverDocument }),
    reach: reach(OFFICER_ONLY),
    afterAccess: STATE,
  },
  giveUpEntry: {
    document: `mutation ($round: String!, $agency: Int!, $reason: String!, $requestId: String!) { giveUpEntry(round: $round, agency: $agency, reason: $reason, requestId: $requestId) }`,
    variables: (world, place) => ({ ...at('draft')(world, place), ...because }),
    reach: reach(OFFICER_ONLY),
    afterAccess: STATE,
  },
  submitEntry: {
    document: `mutation ($round: String!, $agency: Int!, $requestId: String!) { submitEntry(round: $round, agency: $agency, requestId: $requestId) { state } }`,
    variables: at('draft'),
    reach: reach(OFFICER_ONLY),
    afterAccess: STATE,
  },

  // Both sides
  writeMessage: {
    document: `mutation ($round: String!, $agency: Int!, $question: String!, $text: String!, $requestId: String!) { writeMessage(round: $round, agency: $agency, question: $question, text: $text, requestId: $requestId) }`,
    variables: (world, place) => ({
      ...at('sent')(world, place),
      question: 'A1',
      text: 'Trao đổi của bài kiểm',
    }),
    reach: reach('own own all none none none'),
    afterAccess: STATE,
  },

  // The Authority's work
  writeNote: {
    document: `mutation ($round: String!, $agency: Int!, $question: String, $text: String!, $requestId: String!) { writeNote(round: $round, agency: $agency, question: $question, text: $text, requestId: $requestId) }`,
    variables: (world, place) => ({
      ...at('sent')(world, place),
      question: 'A1',
      text: 'Ghi chú của bài kiểm',
    }),
    reach: reach(LEADING),
  },
  assessProject: {
    document: `mutation ($revisionId: ID!, $requestId: String!) { assessProject(revisionId: $revisionId, project: "p-1", rule: "requirements", verdict: "met", reason: "Bài kiểm", requestId: $requestId) }`,
    variables: revisionOf(),
    reach: reach(OFFICER_ONLY),
    // The report of the test lists no project: that is told after the right.
    afterAccess: [...STATE, 'MALFORMED_INPUT'],
  },
  assessArchitecture: {
    document: `mutation ($revisionId: ID!, $assessment: AnswerValue!, $requestId: String!) { assessArchitecture(revisionId: $revisionId, assessment: $assessment, requestId: $requestId) }`,
    variables: (world, place) => ({
      ...revisionOf()(world, place),
      assessment: {
        contents: GUIDANCE_ITEMS.map((item) => ({ item, answer: 'yes' })),
        ...{ conclusion: 'met', ...because },
      },
    }),
    reach: reach(OFFICER_ONLY),
    // The report of the test has issued nothing: that is told after the right.
    afterAccess: [...STATE, 'MALFORMED_INPUT'],
  },
  recordSecret: {
    document: `mutation ($revisionId: ID!, $requestId: String!) { recordSecret(revisionId: $revisionId, step: 3, reachedOn: "2018-01-15", arrivalNumber: "MH-1/M", arrivedOn: "2018-02-20", requestId: $requestId) }`,
    variables: revisionOf(),
    reach: reach(OFFICER_ONLY),
    // The report of the test keeps nothing secret: that is told after the right.
    afterAccess: [...STATE, 'MALFORMED_INPUT'],
  },
  switchSecondLook: {
    document: `mutation ($requestId: String!) { switchSecondLook(isOn: false, reason: "Bài kiểm", requestId: $requestId) }`,
    variables: () => ({ requestId: requestId() }),
    reach: reach('none none none any none none'),
  },
  askSecondLook: {
    document: `mutation ($revisionId: ID!, $requestId: String!) { askSecondLook(revisionId: $revisionId, requestId: $requestId) }`,
    variables: revisionOf(),
    reach: reach(OFFICER_ONLY),
    // Nothing of the report of the test asks for a second look: that is told after the right.
    afterAccess: [...STATE, 'VALIDATION_FAILED'],
  },
  answerSecondLook: {
    document: `mutation ($revisionId: ID!, $requestId: String!) { answerSecondLook(revisionId: $revisionId, agreed: true, requestId: $requestId) }`,
    variables: revisionOf(),
    reach: reach('none none none all none none'),
    afterAccess: STATE,
  },
  assignReview: {
    document: `mutation ($round: String!, $agency: Int!, $officer: ID, $requestId: String!) { assignReview(round: $round, agency: $agency, officer: $officer, requestId: $requestId) { state } }`,
    variables: (world, place) => ({ ...at('sent')(world, place), officer: null }),
    reach: reach(LEADING),
  },
  clearMark: {
    document: `mutation ($revisionId: ID!, $question: String!, $requestId: String!) { clearMark(revisionId: $revisionId, question: $question, requestId: $requestId) }`,
    variables: revisionOf({ question: 'A1' }),
    reach: reach(OFFICER_ONLY),
  },
  markQuestion: {
    document: `mutation ($revisionId: ID!, $question: String!, $requestId: String!) { markQuestion(revisionId: $revisionId, question: $question, mark: accept, version: 0, requestId: $requestId) { version } }`,
    variables: revisionOf({ question: 'A1' }),
    reach: reach(OFFICER_ONLY),
  },
  openReview: { document: MOVES.open, variables: at('sent'), reach: reach(OFFICER_ONLY) },
  reopenReport: {
    document: MOVES.reopen,
    variables: (world, place) => ({ ...at('verified')(world, place), ...because, dueOn: '2018-03-25' }),
    reach: reach(LEADING),
  },
  returnReport: {
    document: MOVES.returnReport,
    variables: revisionOf({ dueOn: '2018-03-25' }),
    reach: reach(OFFICER_ONLY),
    afterAccess: STATE,
  },
  undoDecision: {
    document: MOVES.undo,
    variables: at('verified'),
    reach: reach(OFFICER_ONLY),
    afterAccess: STATE,
  },
  verifyReport: {
    document: MOVES.verify,
    variables: revisionOf(),
    reach: reach(OFFICER_ONLY),
    afterAccess: STATE,
  },
  voidReport: {
    document: MOVES.voidReport,
    variables: (world, place) => ({ ...at('verified')(world, place), ...because }),
    reach: reach(OFFICER_ONLY),
  },
  waiveSecondPerson: {
    document: MOVES.waive,
    variables: (world, place) => ({ ...at('draft')(world, place), waived: true, ...because }),
    reach: reach(LEADING),
  },
};
