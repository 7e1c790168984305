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
  /** Board position up to which the answer counts everything; null where it counts what the request found and no more. */
  position: bigint | null;
}

/**
 * A resolver tells how long its answer stands and of which board it was made; of several in one request the shortest and
 * the earliest count. Without a board the answer is one of the position that the request found.
 */
export function limitLife(
  request: FastifyRequest,
  { validUntilMs, boardPosition }: { validUntilMs: number | null; boardPosition?: string },
): void {
  const position = boardPosition === undefined ? null : BigInt(boardPosition);
  const known = request.answerLife;
  request.answerLife = {
    validUntilMs: known ? earliest(known.validUntilMs, validUntilMs) : validUntilMs,
    position: known ? least(known.position, position) : position,
  };
  if (request.making?.asking.ofOneBoard) request.making.boardKnown(request.answerLife);
}

const earliest = (one: number | null, other: number | null): number | null =>
  one === null ? other : other === null ? one : Math.min(one, other);

const least = (one: bigint | null, other: bigint | null): bigint | null =>
  one === null || other === null ? null : one < other ? one : other;
