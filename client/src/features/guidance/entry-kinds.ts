import { CATALOGUE_SCHEMAS, type CatalogueKind } from '@ega/shared/directives/catalogue-entry';
import { faceOf } from '@ega/shared/documents/field';
import { GUIDANCE_SCHEMAS, type GuidanceKind, SINGLE_KINDS } from '@ega/shared/guidance/guidance-item';

export type EntryKind = GuidanceKind | CatalogueKind;

/** The sheet in its sections (catalogue 6), then the lists with validity dates. */
export const SECTIONS = [
  { section: 'M1', kinds: ['milestone', 'platform'] },
  { section: 'M2', kinds: ['guide'] },
  { section: 'M3', kinds: ['plan'] },
  { section: 'M4', kinds: ['standard', 'standard-list'] },
  { section: 'M5', kinds: ['solution-step', 'opinion'] },
  { section: 'M6', kinds: ['dispatch', 'workshop'] },
  {
    section: 'lists',
    kinds: ['programme-task', 'national-system', 'platform-name', 'checked-standard', 'day-off'],
  },
] as const satisfies readonly { section: string; kinds: readonly EntryKind[] }[];

export const isList = (kind: EntryKind): kind is CatalogueKind => kind in CATALOGUE_SCHEMAS;

/** Of some facts there is one at most. */
export const isSingle = (kind: EntryKind): boolean => (SINGLE_KINDS as readonly string[]).includes(kind);

/** One field of a kind, as its schema says it. */
export interface EntryField {
  name: string;
  /** Code of its label. */
  label: string;
  kind: 'text' | 'date' | 'choice' | 'flag' | 'integer' | 'owner' | 'agencies';
  /** Code list of a choice. */
  list: string | null;
  options: readonly string[];
  required: boolean;
}

type Entries = Readonly<Record<string, Parameters<typeof faceOf>[0]>>;

const entriesOf = (kind: EntryKind): Entries =>
  (isList(kind) ? CATALOGUE_SCHEMAS[kind].entries : GUIDANCE_SCHEMAS[kind].entries) as Entries;

/** Fields that one kind calls otherwise: of days off no validity is spoken of. */
const OWN_LABELS: Partial<Record<EntryKind, Readonly<Record<string, string>>>> = {
  'day-off': { validFrom: 'firstDay', validTo: 'backOn' },
};

/** The fields of a kind, read from its schema: a field added there is asked for here. */
export function fieldsOf(kind: EntryKind): EntryField[] {
  return Object.entries(entriesOf(kind)).map(([name, schema]) => ({
    name,
    label: OWN_LABELS[kind]?.[name] ?? name,
    kind: fieldKind(name, faceOf(schema)?.kind),
    list: faceOf(schema)?.list ?? null,
    options: optionsOf(schema),
    required: !('wrapped' in schema),
  }));
}

function fieldKind(name: string, face: string | undefined): EntryField['kind'] {
  if (name === 'owner') return 'owner';
  if (face === undefined) return 'agencies';
  return face === 'date' || face === 'choice' || face === 'flag' || face === 'integer' ? face : 'text';
}

function optionsOf(schema: object): readonly string[] {
  const pipe = 'pipe' in schema && Array.isArray(schema.pipe) ? (schema.pipe as unknown[]) : [];
  const [first] = pipe;
  const options = first !== null && typeof first === 'object' && 'options' in first ? first.options : [];
  return Array.isArray(options) ? (options as string[]) : [];
}
