import { requestId } from '../setup/test-client.js';
import { type MatrixRow, APPROVER_ONLY, nothing, reach } from './matrix-row.js';

/** The review of accesses; tokens of programs: made by the approver of the agency, seen and ended by those who keep accounts, too. */
export const MACHINES: Record<string, MatrixRow> = {
  accessReview: {
    document: `{ accessReview { quarter lines { id account { displayName email } } } }`,
    variables: nothing,
    reach: reach('none any any any none any'),
  },
  confirmAccess: {
    document: `mutation ($id: ID!, $requestId: String!) { confirmAccess(accountId: $id, outcome: keep, requestId: $requestId) { quarter } }`,
    variables: (world, place) => ({ id: world.account(place), requestId: requestId() }),
    reach: reach('none own none none none all'),
  },
  apiTokens: {
    document: `{ apiTokens { id name agencyName } }`,
    variables: nothing,
    reach: reach('none any any none none any'),
  },
  issueApiToken: {
    document: `mutation ($input: ApiTokenInput!, $requestId: String!) { issueApiToken(input: $input, requestId: $requestId) { secret } }`,
    variables: (world, place) => ({
      input: {
        agencyNumber: world.report(place, 'draft').agency,
        name: 'Phần mềm',
        scopes: ['read'],
        days: 30,
      },
      requestId: requestId(),
    }),
    reach: reach(APPROVER_ONLY),
  },
  revokeApiToken: {
    document: `mutation ($id: ID!) { revokeApiToken(id: $id) }`,
    variables: (world, place) => ({ id: world.token(place) }),
    reach: reach('none own all none none all'),
  },
};
