declare global {
  interface Window {
    /** Set by the small script that index.html loads first: the viewer's answer is under way before this code has arrived. */
    egaFirstAnswer?: { url: string; response: Promise<Response> } | undefined;
  }
}

/** The answer the page itself asked for, handed out once and only for exactly that address. */
export function takeFirstAnswer(url: string): Promise<Response> | undefined {
  if (typeof window === 'undefined' || window.egaFirstAnswer?.url !== url) return undefined;
  const { response } = window.egaFirstAnswer;
  window.egaFirstAnswer = undefined;
  return response;
}
