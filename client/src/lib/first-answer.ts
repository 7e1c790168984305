declare global {
  interface Window {
    /** Set by the small script that index.html loads first: the viewer's answer is under way before this code has arrived. */
    egaFirstAnswer?: { url: string; response: Promise<Response> } | undefined;
  }
}

let asked = false;

/**
 * The answer the page itself asked for: for the first question alone and only for exactly that address. Where the small
 * script came later than the first question, its answer is dropped; taken after a sign-in it would say "nobody".
 */
export function takeFirstAnswer(url: string): Promise<Response> | undefined {
  if (typeof window === 'undefined') return undefined;
  const early = window.egaFirstAnswer;
  window.egaFirstAnswer = undefined;
  const first = !asked;
  asked = true;
  return first && early?.url === url ? early.response : undefined;
}
