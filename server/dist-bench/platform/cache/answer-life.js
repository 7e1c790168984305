/** A resolver tells how long its answer stands; of several in one request the shortest counts. */ export function limitLife(
  request,
  validUntilMs,
) {
  const known = request.answerLife;
  if (!known)
    request.answerLife = {
      validUntilMs,
    };
  else if (validUntilMs !== null && (known.validUntilMs === null || validUntilMs < known.validUntilMs))
    known.validUntilMs = validUntilMs;
}

//# sourceMappingURL=answer-life.js.map
