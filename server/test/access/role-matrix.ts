import type { Role } from '@ega/shared/access/actor';
import { MOVES } from '../build/report-desk.js';
import { wholeSelection } from '../build/whole-selection.js';
import { requestId } from '../setup/test-client.js';
import type { MatrixWorld, Place } from './matrix-world.js';

/** Who asks: the six roles, and nobody. */
export type Asker = Role | 'anonymous';

/**
 * What a role may reach with one operation. `own`: objects of its own agencies (or itself), others answer like missing
 * ones; `all`: objects of any agency; `any`: the operation has no object, the answer is cut to the asker; `none`: refused.
 */
export type Reach = 'own' | 'all' | 'any' | 'none';

export interface MatrixRow {
  document: string;
  variables(world: MatrixWorld, place: Place, asker: Asker): Record<string, unknown>;
  reach: Record<Asker, Reach>;
  /** Refusals that come after access was granted: the state of the object, not the person. */
  afterAccess?: string[];
  /** Asked without the operation's transaction being rolled back, where the answer reads what was written. */
  keeps?: true;
}

const ROLES = ['reporter', 'approver', 'officer', 'leader', 'viewer', 'administrator', 'anonymous'] as const;

/** Reaches in the order reporter, approver, officer, leader, viewer, administrator; nobody is refused unless said. */
function reach(text: string, anonymous: Reach = 'none'): Record<Asker, Reach> {
  const words = text.split(' ') as Reach[];
  return Object.fromEntries(ROLES.map((role, at) => [role, words[at] ?? anonymous])) as Record<Asker, Reach>;
}

const AGENCY_ONLY = 'own own none none none none';
const APPROVER_ONLY = 'none own none none none none';
const OFFICER_ONLY = 'none none all none none none';
const LEADING = 'none none all all none none';
const READERS = 'own own all all all none';
const SIGNED_IN = 'any any any any any any';

const at = (state: 'draft' | 'ready' | 'sent' | 'verified') => (world: MatrixWorld, place: Place) => ({
  ...world.report(place, state),
  requestId: requestId(),
});
const because = { reason: 'Lý do của bài kiểm' };
const nothing = () => ({});
const STATE = ['MOVE_NOT_ALLOWED', 'REASON_REQUIRED', 'STALE_VERSION', 'UNDO_TOO_LATE', 'VALIDATION_FAILED'];

const revisionOf =
  (more: Record<string, unknown> = {}) =>
  (world: MatrixWorld, place: Place) => ({
    revisionId: world.revision(place),
    requestId: requestId(),
    ...more,
  });

/** One row for each Query and Mutation root field of server/schema.graphql; a field without a row fails the build. */
export const MATRIX: Record<string, MatrixRow> = {
  // Reading
  accountLinks: {
    document: `{ accountLinks { id email displayName agencies { number } } }`,
    variables: nothing,
    reach: reach('none any any any none any'),
  },
  accounts: {
    document: `{ accounts { id email displayName agencies { number } } }`,
    variables: nothing,
    reach: reach('none any any any none any'),
  },
  agencyList: {
    document: `{ agencyList ${wholeSelection('AgencyList')} }`,
    variables: nothing,
    reach: reach(SIGNED_IN),
  },
  agencyNames: { document: `{ agencyNames { number nameVi } }`, variables: nothing, reach: reach(SIGNED_IN) },
  agencyPage: {
    document: `query ($agency: Int!) { agencyPage(number: $agency) ${wholeSelection('AgencyPage', ['AgencyPage.row', 'AgencyPage.rowVerified'])} }`,
    variables: (world, place) => ({ agency: world.report(place, 'sent').agency }),
    reach: reach('own own all all all all'),
  },
  audits: {
    document: `query ($agency: Int) { audits(agency: $agency) { events { seq after } } }`,
    variables: (world) => ({ agency: world.report('other', 'sent').agency }),
    reach: reach('none none none any none any'),
  },
  link: {
    document: `query ($token: String!) { link(token: $token) { purpose } }`,
    variables: (world) => ({ token: world.openLink }),
    reach: reach(SIGNED_IN, 'any'),
  },
  mySessions: { document: `{ mySessions { id device } }`, variables: nothing, reach: reach(SIGNED_IN) },
  overview: {
    document: `{ overview ${wholeSelection('Overview')} }`,
    variables: nothing,
    reach: reach(SIGNED_IN),
  },
  receipt: {
    document: `query ($number: String!) { receipt(number: $number) { number preparedBy } }`,
    variables: (world, place) => ({ number: world.receipt(place) }),
    reach: reach(READERS),
  },
  report: {
    document: `query ($round: String!, $agency: Int!) { report(round: $round, agency: $agency) { state answers { value } } }`,
    variables: (world, place) => world.report(place, 'sent'),
    reach: reach(READERS),
  },
  reviewQueue: {
    document: `query ($round: String!) { reviewQueue(round: $round) { items { receiptNumber } } }`,
    variables: (world) => ({ round: world.round }),
    reach: reach('none none any any any none'),
  },
  reviewSheet: {
    document: `query ($round: String!, $agency: Int!) { reviewSheet(round: $round, agency: $agency) { revisionId questions { value } } }`,
    variables: (world, place) => world.report(place, 'sent'),
    reach: reach('none none all all all none'),
  },
  round: {
    document: `query ($id: ID!) { round(id: $id) { agencies { agencyNumber } extensions { reason } } }`,
    variables: (world) => ({ id: world.round }),
    reach: reach(SIGNED_IN),
  },
  rounds: { document: `{ rounds { id } }`, variables: nothing, reach: reach(SIGNED_IN) },
  viewer: {
    document: `{ viewer { owed account { id displayName } } }`,
    variables: nothing,
    reach: reach(SIGNED_IN, 'any'),
  },

  // The own account
  acceptLink: {
    document: `mutation ($token: String!, $password: String!) { acceptLink(token: $token, password: $password) }`,
    variables: () => ({ token: 'never-given', password: 'ba con trâu trắng 7' }),
    reach: reach(SIGNED_IN, 'any'),
    afterAccess: ['LINK_USED_OR_EXPIRED'],
  },
  changePassword: {
    document: `mutation ($current: String!, $next: String!) { changePassword(current: $current, next: $next) }`,
    variables: () => ({ current: 'not the password', next: 'ba con trâu trắng 8' }),
    reach: reach(SIGNED_IN),
    afterAccess: ['SIGN_IN_REFUSED', 'TOO_MANY_REQUESTS'],
  },
  confirmSecondFactor: {
    document: `mutation ($code: String!) { confirmSecondFactor(code: $code) }`,
    variables: () => ({ code: '000000' }),
    reach: reach(SIGNED_IN),
    afterAccess: ['SECOND_FACTOR_REFUSED', 'TOO_MANY_REQUESTS'],
  },
  endSession: {
    document: `mutation ($id: ID!) { endSession(id: $id) }`,
    variables: (world, place, asker) => ({ id: world.session(place, asker) }),
    reach: reach('own own own own own own'),
  },
  signIn: {
    document: `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) }`,
    variables: () => ({ email: `${requestId()}@test.example`, password: 'x' }),
    reach: reach(SIGNED_IN, 'any'),
    afterAccess: ['SIGN_IN_REFUSED', 'TOO_MANY_REQUESTS'],
  },
  signInDemo: {
    document: `mutation ($email: String!) { signInDemo(email: $email) }`,
    variables: () => ({ email: 'a@demo.example' }),
    reach: reach(SIGNED_IN, 'any'),
    afterAccess: ['NOT_DEMO'],
  },
  signInSecondFactor: {
    document: `mutation ($code: String!) { signInSecondFactor(code: $code) }`,
    variables: () => ({ code: '000000' }),
    reach: reach('none none none none none none'),
  },
  signOut: { document: `mutation { signOut }`, variables: nothing, reach: reach(SIGNED_IN, 'any') },
  signOutEverywhere: {
    document: `mutation { signOutEverywhere }`,
    variables: nothing,
    reach: reach(SIGNED_IN),
  },
  startSecondFactor: {
    document: `mutation { startSecondFactor { secret } }`,
    variables: nothing,
    reach: reach(SIGNED_IN),
  },

  // People
  disableAccount: {
    document: `mutation ($id: ID!) { disableAccount(accountId: $id, reason: "nghỉ hưu") }`,
    variables: (world, place) => ({ id: world.account(place) }),
    reach: reach('none own all none none all'),
  },
  enableAccount: {
    document: `mutation ($id: ID!) { enableAccount(accountId: $id, reason: "trở lại") }`,
    variables: (world, place) => ({ id: world.account(place) }),
    reach: reach('none own all none none all'),
  },
  invite: {
    document: `mutation ($input: InvitationInput!, $requestId: String!) { invite(input: $input, requestId: $requestId) { path } }`,
    variables: (world, place) => ({
      input: {
        email: `${requestId()}@test.example`,
        displayName: 'Người được mời',
        role: 'reporter',
        agencyNumbers: [world.report(place, 'draft').agency],
      },
      requestId: requestId(),
    }),
    reach: reach('none own all none none all'),
    keeps: true,
  },
  resetAccount: {
    document: `mutation ($id: ID!, $requestId: String!) { resetAccount(accountId: $id, requestId: $requestId) { path } }`,
    variables: (world, place) => ({ id: world.account(place), requestId: requestId() }),
    reach: reach('none own all none none all'),
    keeps: true,
  },
  revokeInvitation: {
    document: `mutation ($id: ID!) { revokeInvitation(id: $id) }`,
    variables: (world, place) => ({ id: world.link(place) }),
    reach: reach('none own all none none all'),
  },

  // Rounds and the clock
  extendRound: {
    document: `mutation ($round: ID!, $agencies: [Int!]!, $dueAt: Instant!, $reason: String!, $requestId: String!) { extendRound(round: $round, agencyNumbers: $agencies, dueAt: $dueAt, reason: $reason, requestId: $requestId) { round { id } } }`,
    variables: (world, place) => ({
      round: world.round,
      agencies: [world.report(place, 'draft').agency],
      dueAt: '2018-03-20T00:00:00+07:00',
      ...because,
      requestId: requestId(),
    }),
    reach: reach('none none all all none none'),
  },
  jumpClock: {
    document: `mutation ($to: Instant!) { jumpClock(to: $to) { now } }`,
    variables: () => ({ to: '2018-03-06T09:00:00+07:00' }),
    reach: reach('none none none none none any'),
    afterAccess: ['NOT_DEMO'],
  },
  openRound: {
    document: `mutation ($input: RoundInput!, $requestId: String!) { openRound(input: $input, requestId: $requestId) { id } }`,
    variables: (world) => ({ input: world.roundInput, requestId: requestId() }),
    reach: reach('none none any any none any'),
  },

  // The agency's own work
  addCoverDocument: {
    document: `mutation ($round: String!, $agency: Int!, $document: AnswerValue!, $requestId: String!) { addCoverDocument(round: $round, agency: $agency, document: $document, requestId: $requestId) }`,
    variables: (world, place) => ({ ...at('sent')(world, place), document: world.coverDocument }),
    reach: reach(AGENCY_ONLY),
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

  // The Authority's work
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
