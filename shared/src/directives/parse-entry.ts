import * as v from 'valibot';

export type Parsed<Output> =
  | { readonly ok: true; readonly output: Output }
  | { readonly ok: false; readonly field: string; readonly reason: string };

/** Reads typed words under a schema; on a fault, names the first field that is wrong and why. */
export function parseEntry<const S extends v.GenericSchema>(
  schema: S,
  given: unknown,
): Parsed<v.InferOutput<S>> {
  const result = v.safeParse(schema, given);
  if (result.success) return { ok: true, output: result.output };
  const [issue] = result.issues;
  // The library's own messages repeat what was typed.
  const reason = issue.message.startsWith('malformed.') ? issue.message : 'malformed.shape';
  return { ok: false, field: v.getDotPath(issue) ?? 'input', reason };
}
