import type { InviteMutation } from '../../gql/graphql.js';

/** A link just made: shown once, to the person who made it. */
export type Issued = InviteMutation['invite'];
