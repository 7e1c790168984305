import { QUESTIONS, type Answers, type QuestionId } from './questions.js';

/** One field that differs; values are as in the answer, undefined where the field is absent. */
export interface FieldChange {
  readonly question: QuestionId;
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Field by field, in the order of the form; table rows are matched by their stable key, not by their place. */
export function diffAnswers(before: Answers, after: Answers): FieldChange[] {
  return QUESTIONS.flatMap(({ id }) =>
    changes(before[id], after[id], '').map((change) => ({ question: id, ...change })),
  );
}

export function changedQuestions(before: Answers, after: Answers): QuestionId[] {
  return [...new Set(diffAnswers(before, after).map((change) => change.question))];
}

type Change = Omit<FieldChange, 'question'>;

function changes(before: unknown, after: unknown, path: string): Change[] {
  if (isEmpty(before) && isEmpty(after)) return [];
  if (Array.isArray(before) || Array.isArray(after)) return listChanges(asList(before), asList(after), path);
  if (isRecord(before) || isRecord(after)) {
    const left = isRecord(before) ? before : {};
    const right = isRecord(after) ? after : {};
    const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])];
    return keys.flatMap((key) => changes(left[key], right[key], path ? `${path}.${key}` : key));
  }
  return before === after ? [] : [{ path, before: before ?? undefined, after: after ?? undefined }];
}

function listChanges(before: unknown[], after: unknown[], path: string): Change[] {
  const left = new Map(before.map((item, place) => [keyOf(item, place), item]));
  const right = new Map(after.map((item, place) => [keyOf(item, place), item]));
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) =>
    changes(left.get(key), right.get(key), `${path}.${key}`),
  );
}

const KEYS = ['id', 'step', 'item', 'level', 'plan', 'task', 'pair', 'connection', 'project', 'area'];

function keyOf(item: unknown, place: number): string {
  if (!isRecord(item)) return typeof item === 'string' ? item : String(place);
  const key = KEYS.find((name) => item[name] !== undefined && item[name] !== null);
  return key ? String(item[key]) : String(place);
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
