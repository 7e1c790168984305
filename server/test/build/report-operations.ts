export const OPEN = `mutation($input: RoundInput!, $requestId: String!) { openRound(input: $input, requestId: $requestId) { id } }`;
export const SAVE = `mutation($round: String!, $agency: Int!, $question: String!, $version: Int!, $value: AnswerValue, $requestId: String!) {
  saveAnswer(round: $round, agency: $agency, question: $question, version: $version, value: $value, requestId: $requestId) {
    question version origin state visible editable progress { answered visible } issues { rule severity question path code } } }`;
export const PAGE = `query($round: String!, $agency: Int!) { report(round: $round, agency: $agency) {
  state version source drafting draftNumber dueAt returnedUntil late opened allowed readyByViewer acceptance { accepted late refusal }
  answers { question visible editable value origin version updatedBy returned { reasonCode text answered } previousVerified { value round } previousReported { round } files { id } }
  progress { answered visible } issues { rule severity question path code params }
  thread { question kind text revisionNumber } receipts { number status late revisionNumber } moves { action from to reason } coverDocuments { id } coverDueOn } }`;
export const SHEET = `query($round: String!, $agency: Int!) { reviewSheet(round: $round, agency: $agency) {
  state revisionId revisionNumber refusal allowed undecided undoUntil openedBy { name }
  questions { question value origin changed acceptedBeforehand verified { value round } mark { mark reasonCode text version by } checks { rule code params } diff { path } } } }`;
export const MARK = `mutation($revisionId: ID!, $question: String!, $mark: MarkValue!, $version: Int!, $reasonCode: String, $text: String, $requestId: String!) {
  markQuestion(revisionId: $revisionId, question: $question, mark: $mark, version: $version, reasonCode: $reasonCode, text: $text, requestId: $requestId) { mark version } }`;

const RESULT = `{ state version recordedAt receiptNumber late undoUntil }`;
const move = (name: string, extra = '', pass = ''): string =>
  `mutation($round: String!, $agency: Int!, $requestId: String!${extra}) { ${name}(round: $round, agency: $agency, requestId: $requestId${pass}) ${RESULT} }`;
const REASON = [', $reason: String!', ', reason: $reason'] as const;

/** Documents that the tests of reports send, by the name of the mutation. */
export const MOVES = {
  markReady: move('markReady'),
  takeBack: move('takeBack'),
  sendBack: move('sendBack', ...REASON),
  submit: move('submitReport'),
  withdraw: move('withdrawReport', ...REASON),
  open: move('openReview'),
  undo: move('undoDecision'),
  voidReport: move('voidReport', ...REASON),
  reopen: move(
    'reopenReport',
    ', $reason: String!, $dueOn: CivilDate!, $questions: [String!]',
    ', reason: $reason, dueOn: $dueOn, questions: $questions',
  ),
  waive: move(
    'waiveSecondPerson',
    ', $waived: Boolean!, $reason: String!',
    ', waived: $waived, reason: $reason',
  ),
  returnReport: `mutation($revisionId: ID!, $dueOn: CivilDate!, $requestId: String!) { returnReport(revisionId: $revisionId, dueOn: $dueOn, requestId: $requestId) ${RESULT} }`,
  giveUpDraft: move('giveUpDraft'),
  verify: `mutation($revisionId: ID!, $requestId: String!) { verifyReport(revisionId: $revisionId, requestId: $requestId) ${RESULT} }`,
};

/** A report that came outside the system, entered by an officer. */
export const ENTERING = {
  begin: `mutation($round: String!, $agency: Int!, $arrivedOn: CivilDate!, $document: AnswerValue!, $requestId: String!) {
  beginEntry(round: $round, agency: $agency, channel: paper, arrivalNumber: "MH-123", arrivedOn: $arrivedOn, document: $document, requestId: $requestId) }`,
  submit: `mutation($round: String!, $agency: Int!, $requestId: String!) {
  submitEntry(round: $round, agency: $agency, requestId: $requestId) { state receiptNumber late } }`,
  giveUp: `mutation($round: String!, $agency: Int!, $reason: String!, $requestId: String!) {
  giveUpEntry(round: $round, agency: $agency, reason: $reason, requestId: $requestId) }`,
};

export interface PageAnswer {
  question: string;
  visible: boolean;
  editable: boolean;
  value: never;
  origin: string | null;
  version: number;
  updatedBy: string | null;
  returned: { reasonCode: string; text: string; answered: boolean } | null;
  previousVerified: { value: never; round: string } | null;
  previousReported: { round: string } | null;
}

export interface Page {
  state: string;
  version: number;
  source: string;
  drafting: boolean;
  draftNumber: number;
  dueAt: string;
  returnedUntil: string | null;
  late: boolean | null;
  opened: boolean;
  allowed: string[];
  acceptance: { accepted: boolean; late: boolean; refusal: string | null };
  answers: PageAnswer[];
  progress: { answered: number; visible: number };
  issues: {
    rule: string;
    severity: string;
    question: string;
    path: string | null;
    code: string;
    params: Record<string, string>;
  }[];
  thread: { question: string; kind: string; text: string | null; revisionNumber: number }[];
  receipts: { number: string; status: string; late: boolean; revisionNumber: number }[];
  moves: { action: string; from: string; to: string; reason: string | null }[];
  coverDueOn: string | null;
}

export interface Sheet {
  state: string;
  revisionId: string;
  revisionNumber: number;
  refusal: string | null;
  allowed: string[];
  undecided: number;
  undoUntil: string | null;
  questions: {
    question: string;
    origin: string;
    changed: boolean;
    acceptedBeforehand: boolean;
    verified: { value: never; round: string } | null;
    mark: { mark: string; version: number } | null;
    checks: { rule: string; code: string; params: Record<string, string> }[];
  }[];
}

export interface Outcome {
  state: string;
  version: number;
  recordedAt: string;
  receiptNumber: string | null;
  late: boolean | null;
  undoUntil: string | null;
}
