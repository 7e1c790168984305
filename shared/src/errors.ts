/**
 * The closed list of refusals (house decision 10). A forbidden object answers NOT_FOUND like a missing one,
 * so that nobody learns what exists; FORBIDDEN_ACTION is only for a screen or an action a role lacks.
 */
export const ERROR_CODES = [
  'UNAUTHENTICATED',
  'SIGN_IN_REFUSED',
  'TOO_MANY_REQUESTS',
  'NOT_FOUND',
  'FORBIDDEN_ACTION',
  'STALE_VERSION',
  'DRAFT_GIVEN_UP',
  'ROUND_NOT_OPEN',
  'ROUND_CLOSED',
  'RETURN_EXPIRED',
  'MOVE_NOT_ALLOWED',
  'REASON_REQUIRED',
  'SAME_PERSON',
  'OWN_UNIT',
  'SECOND_LOOK_MISSING',
  'VALIDATION_FAILED',
  'MALFORMED_INPUT',
  'FILE_TOO_LARGE',
  'FILE_NOT_ACCEPTED',
  'FILE_DUPLICATE',
  'LINK_USED_OR_EXPIRED',
  'PASSWORD_TOO_WEAK',
  'SECOND_FACTOR_REQUIRED',
  'SECOND_FACTOR_REFUSED',
  'UNDO_TOO_LATE',
  'OPEN_WORK',
  'NOT_DEMO',
  'AS_OF_UNKNOWN',
  'QUERY_REFUSED',
  'UNAVAILABLE',
  'INTERNAL',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** Facts that travel with a refusal; never a stack, a table name or somebody else's data. */
export type ErrorDetails = Readonly<Record<string, unknown>>;

/** The only error a rule or a service throws on purpose; one formatter turns it into an answer. */
export class DomainError extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly code: ErrorCode,
    readonly details: ErrorDetails = {},
  ) {
    super(code);
  }
}

export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && (ERROR_CODES as readonly string[]).includes(value);
}
