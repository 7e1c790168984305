import { requestId } from '../setup/test-client.js';
import { LEADING, type MatrixRow, nothing, reach } from './matrix-row.js';

/** The register of proposals: read by all who read reports, answered by the Authority. */
export const PROPOSALS: Record<string, MatrixRow> = {
  proposalRegister: {
    document: `{ proposalRegister { proposals { id content agencyName } officers { name } } }`,
    variables: nothing,
    reach: reach('any any any any any none'),
  },
  assignProposal: {
    document: `mutation ($id: ID!, $requestId: String!) { assignProposal(id: $id, requestId: $requestId) { proposals { id } } }`,
    variables: (world, place) => ({ id: world.proposal(place), requestId: requestId() }),
    reach: reach(LEADING),
  },
  replyProposal: {
    document: `mutation ($id: ID!, $requestId: String!) { replyProposal(id: $id, outcome: consolidated, requestId: $requestId) { proposals { id } } }`,
    variables: (world, place) => ({ id: world.proposal(place), requestId: requestId() }),
    reach: reach(LEADING),
  },
};
