import type * as v from 'valibot';
import { is } from 'valibot';
import type { FormVariant } from '../../agencies/kind.js';
import { levelsOf } from '../../areas/one-stop/counting.js';
import { levelPairsOf } from '../../areas/one-stop/level-pairs.js';
import { standardsOn } from '../../areas/one-stop/standards.js';
import { bare, faceOf, type FieldFace } from '../../documents/field.js';
import { ANSWER_SCHEMAS } from '../answer-schemas.js';
import { entriesOf, rowEntries } from '../field-place.js';
import { type FormContext, LATEST_FORM } from '../form-context.js';
import { optionCodes } from '../option-lists.js';
import type { QuestionId } from '../question-id.js';

/** One input cell of the workbook: a field of an answer or of a row, or one choice of a field that takes several. */
export interface PlannedField {
  /** Name under which the cell is known in the hidden column or row: 'document.number', 'codes:KP'. */
  readonly place: string;
  /** Where the value stands in its holder (the answer, or the row). */
  readonly path: readonly string[];
  /** Leads to the label: as `path`, behind the list the row stands in. */
  readonly name: string;
  /** The choice this cell ticks; null where the cell holds the whole value. */
  readonly option: string | number | null;
  readonly face: FieldFace;
  readonly schema: v.GenericSchema;
  /** The register of which one line is chosen here by its name (C3 chooses a package of C1). */
  readonly refers: ReferredList | null;
  /** The form of the round, whose lists give choices their codes and names. */
  readonly form: FormContext;
}

/** Fields of the answer itself, one line each. */
export interface FieldBlock {
  readonly kind: 'fields';
  readonly fields: readonly PlannedField[];
}

/** Rows of a register or a fixed table: a line for each row, a column for each field. */
export interface TableBlock {
  readonly kind: 'table';
  readonly list: string;
  readonly rowKey: string;
  /** The rows there can be, in order; null where rows are added freely or follow another table. */
  readonly keys: readonly (string | number)[] | null;
  /** The register whose rows these are too (D3 has one row for each project of D2). */
  readonly follows: LinkedList | null;
  readonly columns: readonly PlannedField[];
}

export interface LinkedList {
  readonly question: QuestionId;
  readonly list: string;
  readonly rowKey: string;
}

export interface ReferredList extends LinkedList {
  /** The field by which its lines are called. */
  readonly named: string;
}

export type Block = FieldBlock | TableBlock;

/** Rows called by the id of another register's row. */
const FOLLOWED: Readonly<Record<string, LinkedList>> = {
  project: { question: 'D2', list: 'projects', rowKey: 'id' },
  connection: { question: 'B3', list: 'connections', rowKey: 'id' },
};

/** Fields that hold the id of a line of another register. */
const REFERRED: Readonly<Record<string, ReferredList>> = {
  package: { question: 'C1', list: 'packages', rowKey: 'id', named: 'name' },
};

/** Fields that the form of some agencies does not have at all (catalogue C0: a province counts three levels). */
const NOT_IN_VARIANT: Readonly<Record<string, readonly FormVariant[]>> = {
  'C0.total': ['T'],
  'C0.province': ['B', 'CP'],
  'C0.district': ['B', 'CP'],
  'C0.commune': ['B', 'CP'],
};

/**
 * The cells of one question in the order of the form, read from its schema, so that a question added to the form is in
 * the workbook without a line of code here. Files and ids have no cell: they stay what they are.
 */
export function blocksOf(
  question: QuestionId,
  variant: FormVariant,
  form: FormContext = LATEST_FORM,
): Block[] {
  const blocks: Block[] = [];
  let open: PlannedField[] = [];
  walk(ANSWER_SCHEMAS[question], [], '', (field) => open.push({ ...field, form }), addTable);
  close();
  return blocks;

  function close(): void {
    const fields = open.filter((field) => !NOT_IN_VARIANT[`${question}.${field.name}`]?.includes(variant));
    if (fields.length > 0) blocks.push({ kind: 'fields', fields });
    open = [];
  }

  function addTable(list: string, schema: v.GenericSchema, rowKey: string): void {
    close();
    const entries = rowEntries(schema);
    const columns: PlannedField[] = [];
    for (const [name, entry] of Object.entries(entries))
      if (name !== rowKey) walk(entry, [name], list, (field) => columns.push({ ...field, form }), null);
    const keys = fixedKeys(entries[rowKey], `${question}.${list}`, variant, form);
    const follows = keys === null && rowKey !== 'id' ? (FOLLOWED[rowKey] ?? null) : null;
    blocks.push({ kind: 'table', list, rowKey, keys, follows, columns });
  }
}

type AddTable = ((list: string, schema: v.GenericSchema, rowKey: string) => void) | null;

function walk(
  schema: v.GenericSchema,
  path: readonly string[],
  list: string,
  add: (field: Omit<PlannedField, 'form'>) => void,
  addTable: AddTable,
): void {
  const face = faceOf(schema);
  const refers = face?.kind === 'key' ? (REFERRED[path.at(-1) ?? ''] ?? null) : null;
  if (!face || face.kind === 'file' || (face.kind === 'key' && !refers)) return;
  if (face.kind === 'rows') {
    addTable?.(path.join('.'), schema, face.rowKey ?? 'id');
    return;
  }
  if (face.kind === 'group' || face.kind === 'document') {
    for (const [key, entry] of Object.entries(entriesOf(schema)))
      walk(entry, [...path, key], list, add, addTable);
    return;
  }
  const place = path.join('.');
  const name = list ? `${list}.${place}` : place;
  const field = { place, path, name, option: null, face, schema, refers };
  if (face.kind !== 'choices') add(field);
  else for (const option of optionsOf(face)) add({ ...field, place: `${place}:${option}`, option });
}

/** The codes a list offers, in order. */
export function optionsOf(face: FieldFace, form: FormContext = LATEST_FORM): readonly (string | number)[] {
  return optionCodes(face.list, form);
}

function fixedKeys(
  schema: v.GenericSchema | undefined,
  table: string,
  variant: FormVariant,
  form: FormContext,
): readonly (string | number)[] | null {
  const face = schema && faceOf(schema);
  if (!schema || face?.kind !== 'choice') return null;
  if (table === 'C4.levels') return levelsOf(variant);
  if (table === 'C10.levels') return levelPairsOf(variant);
  if (table === 'C6.items') return standardsOn(form.standards, form.day, variant).map(({ code }) => code);
  return optionsOf(face).filter((code) => is(bare(schema), code));
}
