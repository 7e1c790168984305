import { type DocumentNode, Kind, OperationTypeNode, parse, valueFromASTUntyped } from 'graphql';
import type { RequestFacts } from '../session-statement.js';

/** What the ledger and the clock decide of an answer: equal questions at one position have equal answers while they stand. */
export interface MomentKey {
  question: string;
  /** Board position the answer must be made of; 0 where no write changes it. */
  position: bigint;
}

/** Of one root field; it may throw for arguments that mean nothing. */
export type MomentKeyOf = (args: Record<string, unknown>, facts: RequestFacts) => MomentKey;

/** Root fields whose answers may be kept. An operation with any other root field is never kept. */
export type CacheableRoots = Readonly<Record<string, MomentKeyOf>>;

/** An operation that may be kept: tells the part of the key that the moment decides; null where its arguments are wrong. */
export type ReadPlan = (facts: RequestFacts) => (MomentKey & { roots: number }) | null;

/** Reads one GET address; null when its answer must not be kept. */
export function readPlan(url: string, roots: CacheableRoots): ReadPlan | null {
  const search = new URL(url, 'http://localhost').searchParams;
  const text = search.get('query');
  if (!text) return null;
  try {
    const variables = JSON.parse(search.get('variables') ?? '{}') as Record<string, unknown>;
    const fields = rootFields(parse(text), variables, roots);
    return fields && ((facts) => keyOf(fields, facts));
  } catch {
    // Not ours to refuse: the door behind answers malformed documents and variables.
    return null;
  }
}

interface RootField {
  args: Record<string, unknown>;
  momentKey: MomentKeyOf;
}

function rootFields(
  document: DocumentNode,
  variables: Record<string, unknown>,
  roots: CacheableRoots,
): RootField[] | null {
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const [operation] = operations;
  if (!operation || operations.length > 1 || operation.operation !== OperationTypeNode.QUERY) return null;
  const given: Record<string, unknown> = {};
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    const { value: name } = variable.name;
    given[name] = name in variables ? variables[name] : defaultValue && valueFromASTUntyped(defaultValue);
  }
  const fields: RootField[] = [];
  for (const selection of operation.selectionSet.selections) {
    if (selection.kind !== Kind.FIELD || (selection.directives?.length ?? 0) > 0) return null;
    const momentKey = Object.hasOwn(roots, selection.name.value) ? roots[selection.name.value] : undefined;
    if (!momentKey) return null;
    const args = (selection.arguments ?? []).map(
      (argument) => [argument.name.value, valueFromASTUntyped(argument.value, given)] as const,
    );
    fields.push({ args: Object.fromEntries(args), momentKey });
  }
  return fields;
}

function keyOf(fields: readonly RootField[], facts: RequestFacts): ReturnType<ReadPlan> {
  try {
    const key = joined(fields.map(({ args, momentKey }) => momentKey(args, facts)));
    return { ...key, roots: fields.length };
  } catch {
    return null;
  }
}

/** One key for what is answered together. */
export const joined = (keys: readonly MomentKey[]): MomentKey => ({
  question: keys.map(({ question }) => question).join(' | '),
  position: keys.reduce((latest, { position }) => (position > latest ? position : latest), 0n),
});
