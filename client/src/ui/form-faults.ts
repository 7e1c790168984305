import { useState } from 'react';
import type { FormFault } from './error-summary.js';

/** What is wrong with a form: told from the first try on, and afterwards as it is being corrected. */
export function useFaults(find: () => FormFault[]) {
  const [attempt, setAttempt] = useState(0);
  const faults = attempt > 0 ? find() : [];
  return {
    attempt,
    faults,
    of: (fieldId: string): string | undefined => faults.find((fault) => fault.fieldId === fieldId)?.message,
    /** Counts a try; true where nothing is wrong. */
    pass: (): boolean => {
      setAttempt(attempt + 1);
      return find().length === 0;
    },
  };
}
