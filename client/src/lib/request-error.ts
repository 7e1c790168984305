import type { ErrorCode } from '@ega/shared/errors';

/** Why a request failed: a code of the server's closed list, or OFFLINE when no answer came at all. */
export type FailureCode = ErrorCode | 'OFFLINE';

export class RequestError extends Error {
  constructor(
    readonly code: FailureCode,
    readonly details: Readonly<Record<string, unknown>> = {},
    readonly operation = '',
  ) {
    super(`${operation || 'request'}: ${code}`);
    this.name = 'RequestError';
  }
}

/** The failure code of anything caught; what is no RequestError is a fault of ours. */
export function failureCode(error: unknown): FailureCode {
  return error instanceof RequestError ? error.code : 'INTERNAL';
}
