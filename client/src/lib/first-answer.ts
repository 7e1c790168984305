declare global {
  interface Window {
    /** Set by the small script that the page loads first: answers by address, under way before this code has arrived. */
    egaFirstAnswers?: Record<string, Promise<Response>> | undefined;
  }
}

/** As long as a read counts as fresh: whoever comes later gets the figures of then. */
const FRESH_MS = 10_000;

/**
 * An answer the page itself asked for, once and only for exactly that address. A refusal is not taken: the question is
 * asked again by the code that knows what to do about it.
 */
export function takeFirstAnswer(url: string): Promise<Response> | undefined {
  if (typeof window === 'undefined') return undefined;
  const response = window.egaFirstAnswers?.[url];
  if (!response) return undefined;
  delete window.egaFirstAnswers![url];
  return performance.now() < FRESH_MS ? response : undefined;
}

/** After anything was written or somebody signed in, what was asked before is no answer: it may say "nobody". */
export function dropFirstAnswers(): void {
  if (typeof window !== 'undefined') window.egaFirstAnswers = undefined;
}
