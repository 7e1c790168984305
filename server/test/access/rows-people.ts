import { randomUUID } from 'node:crypto';
import { requestId } from '../setup/test-client.js';
import { type MatrixRow, SIGNED_IN, nothing, reach, because } from './matrix-row.js';

/** The own account, other people, rounds and the clock. */
export const PEOPLE: Record<string, MatrixRow> = {
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
    reach: reach('own own own own own own own'),
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
  markNotificationsRead: {
    document: `mutation ($ids: [ID!], $requestId: String!) { markNotificationsRead(ids: $ids, requestId: $requestId) }`,
    variables: () => ({ ids: null, requestId: requestId() }),
    reach: reach(SIGNED_IN),
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
  openTrialRound: {
    document: `mutation ($input: RoundInput!, $requestId: String!) { openTrialRound(title: "Tập huấn", input: $input, requestId: $requestId) { id } }`,
    variables: (world) => ({ input: world.roundInput, requestId: requestId() }),
    reach: reach('none none any any none any'),
  },
  endTrialRound: {
    document: `mutation ($requestId: String!) { endTrialRound(id: "TN-2018-99", requestId: $requestId) { id } }`,
    variables: () => ({ requestId: requestId() }),
    reach: reach('none none none none none none'),
  },
  openWork: {
    document: `query ($id: ID!) { openWork(accountId: $id) { lines { kind subject } successors { id name } } }`,
    variables: (world, place) => ({ id: world.account(place) }),
    reach: reach('none own all none none all'),
  },
  // Passes to nobody who is not there: the refusal comes after access was granted.
  handOver: {
    document: `mutation ($id: ID!, $to: ID!, $reason: String!, $requestId: String!) { handOver(accountId: $id, successorId: $to, reason: $reason, requestId: $requestId) }`,
    variables: (world, place) => ({
      id: world.account(place),
      to: randomUUID(),
      ...because,
      requestId: requestId(),
    }),
    reach: reach('none none none none none none'),
  },
  delegations: {
    document: `{ delegations { delegations { id document } candidates { id name } } }`,
    variables: nothing,
    reach: reach('none none any any none any'),
  },
  delegatePowers: {
    document: `mutation ($input: DelegationInput!, $requestId: String!) { delegatePowers(input: $input, requestId: $requestId) { delegations { id } } }`,
    variables: () => ({
      input: {
        account: randomUUID(),
        powers: ['extend'],
        fromDay: '2018-03-05',
        toDay: '2018-03-16',
        document: 'MH-1',
      },
      requestId: requestId(),
    }),
    reach: reach('none none none none none none'),
  },
  endDelegation: {
    document: `mutation ($id: ID!, $requestId: String!) { endDelegation(id: $id, requestId: $requestId) { delegations { id } } }`,
    variables: () => ({ id: randomUUID(), requestId: requestId() }),
    reach: reach('none none none none none none'),
  },
  openRound: {
    document: `mutation ($input: RoundInput!, $requestId: String!) { openRound(input: $input, requestId: $requestId) { id } }`,
    variables: (world) => ({ input: world.roundInput, requestId: requestId() }),
    reach: reach('none none any any none any'),
  },
};
