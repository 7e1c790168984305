import type { FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the root resolvers of answers that may be kept; undefined while none has spoken. */
    answerLife: AnswerLife | undefined;
  }
}

export interface AnswerLife {
  /** World time from which the answer is wrong although nothing was written; null when it stands for ever. */
  validUntilMs: number | null;
}

/** A resolver tells how long its answer stands; of several in one request the shortest counts. */
export function limitLife(request: FastifyRequest, validUntilMs: number | null): void {
  const known = request.answerLife;
  if (!known) request.answerLife = { validUntilMs };
  else if (validUntilMs !== null && (known.validUntilMs === null || validUntilMs < known.validUntilMs))
    known.validUntilMs = validUntilMs;
}
