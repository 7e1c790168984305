import type * as v from 'valibot';
import { type b3, type Connection, OFFICIAL } from './content.js';

/** Trial operation: from here on a connection carries transactions (L5). */
const TRIAL = 6;

/** Connections that run, on trial or officially: the lines of B5. */
export function runningConnections(answer: v.InferOutput<typeof b3> | null | undefined): Connection[] {
  return (answer?.connections ?? []).filter(
    (line) => line.need === 'needed' && (line.step === TRIAL || line.step === OFFICIAL),
  );
}
