/**
 * A small least-recently-used store of answers that stand until an instant. Whoever asks while an answer is being made
 * waits for that one (concurrent misses compute once); a failure is never kept.
 */ export class KeptAnswers {
  constructor(most) {
    this.most = most;
    this.kept = new Map();
  }
  async get(key, nowMs, make) {
    const found = this.kept.get(key);
    if (found) {
      const { answer, validUntilMs } = await found;
      // Who waited past the instant at which time changes the figures gets none of the old ones.
      if (validUntilMs === null || nowMs < validUntilMs) {
        this.touch(key, found);
        return answer;
      }
      if (this.kept.get(key) === found) this.kept.delete(key);
      return this.get(key, nowMs, make);
    }
    const making = make();
    this.touch(key, making);
    try {
      return (await making).answer;
    } catch (error) {
      if (this.kept.get(key) === making) this.kept.delete(key);
      throw error;
    }
  }
  touch(key, making) {
    this.kept.delete(key);
    this.kept.set(key, making);
    if (this.kept.size > this.most) this.kept.delete(this.kept.keys().next().value);
  }
}

//# sourceMappingURL=kept-answers.js.map
