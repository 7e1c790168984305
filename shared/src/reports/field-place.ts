import type * as v from 'valibot';
import { bare, faceOf, type FieldFace } from '../documents/field.js';
import { ANSWER_SCHEMAS } from './answer-schemas.js';
import type { QuestionId } from './question-id.js';

/** Where a path leads: 'steps.7.document.number' is number of the document `steps.document`, in row '7'. */
export interface FieldPlace {
  /** Path without row keys, ending at the field itself: 'steps.document'. */
  readonly name: string;
  readonly face: FieldFace | null;
  /** Key of the row the path goes through. */
  readonly rowKey: string | null;
  /** Name of the list that holds this row. */
  readonly list: string | null;
  /** The part of a document the path ends in. */
  readonly documentField: string | null;
  /** The face of that part. */
  readonly partFace: FieldFace | null;
  /** The part of a number the path ends in: 'reason', 'expectedOn' … */
  readonly countField: string | null;
}

type Entries = Readonly<Record<string, v.GenericSchema>>;

/**
 * Finds the field that a path of an answer means; parts that only name a row, an item of a list or a chosen code are
 * passed over, so that the paths of a comparison, of an issue and of the screen lead to one label.
 */
export function fieldAt(question: QuestionId, path: string): FieldPlace {
  const parts = path === '' ? [] : path.split('.');
  const names: string[] = [];
  let schema: v.GenericSchema = ANSWER_SCHEMAS[question];
  let rowKey: string | null = null;
  let list: string | null = null;
  while (parts.length > 0) {
    const kind = faceOf(schema)?.kind;
    if (kind === 'rows') {
      list = names.join('.');
      const entries = rowEntries(schema);
      if (!isEntry(entries, parts[0]) || (parts.length > 1 && isEntry(entries, parts[1]))) {
        rowKey = parts.shift() ?? null;
      }
      const next = parts[0];
      if (!isEntry(entries, next)) break;
      schema = entries[next] as v.GenericSchema;
      names.push(next);
      parts.shift();
      continue;
    }
    const next = parts[0];
    const entries = kind === 'group' ? entriesOf(schema) : {};
    if (!isEntry(entries, next)) break;
    schema = entries[next] as v.GenericSchema;
    names.push(next);
    parts.shift();
  }
  const face = faceOf(schema);
  const rest = parts[0] ?? null;
  const documentParts = face?.kind === 'document' ? entriesOf(schema) : {};
  const documentField = isEntry(documentParts, rest) ? rest : null;
  const partFace = documentField ? faceOf(documentParts[documentField] as v.GenericSchema) : null;
  const countField = face?.kind === 'count' ? rest : null;
  return { name: names.join('.'), face, rowKey, list, documentField, partFace, countField };
}

function isEntry(entries: Entries, name: string | null | undefined): name is string {
  return name !== null && name !== undefined && Object.hasOwn(entries, name);
}

/** The fields of a group or a document. */
export function entriesOf(schema: v.GenericSchema): Entries {
  const plain = bare(schema);
  return 'entries' in plain ? (plain.entries as Entries) : {};
}

/** The fields of one row of a table. */
export function rowEntries(schema: v.GenericSchema): Entries {
  const plain = bare(schema);
  return 'item' in plain ? entriesOf(plain.item as v.GenericSchema) : {};
}
