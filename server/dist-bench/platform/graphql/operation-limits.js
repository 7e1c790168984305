import { GraphQLError, Kind } from 'graphql';
/** Budgets of one operation; they hold for everybody, signed in or not (trust.md 29-46). */ export const LIMITS =
  {
    tokens: 1500,
    errors: 3,
    fields: 300,
    aliases: 30,
    depth: 9,
    directives: 10,
    rootMutations: 1,
  };
const refused = (reason, node) =>
  new GraphQLError(`Query refused: ${reason}`, {
    ...(node
      ? {
          nodes: node,
        }
      : {}),
    extensions: {
      code: 'QUERY_REFUSED',
    },
  });
/** One pass over the document; fragments are counted where they stand and once per spread. */ export function operationLimits(
  context,
) {
  let fields = 0;
  let aliases = 0;
  let directives = 0;
  let depth = 0;
  const told = new Set();
  const tell = (reason, node) => {
    if (told.has(reason)) return;
    told.add(reason);
    context.reportError(refused(reason, node));
  };
  return {
    Field: {
      enter(node) {
        depth += 1;
        if (++fields > LIMITS.fields) tell('too many fields', node);
        if (node.alias && ++aliases > LIMITS.aliases) tell('too many aliases', node);
        if (depth > LIMITS.depth) tell('too deep', node);
      },
      leave() {
        depth -= 1;
      },
    },
    Directive() {
      if (++directives > LIMITS.directives) tell('too many directives', null);
    },
    OperationDefinition(node) {
      if (node.operation !== 'mutation') return;
      const roots = node.selectionSet.selections;
      if (roots.length > LIMITS.rootMutations || roots.some((selection) => selection.kind !== Kind.FIELD))
        tell('one mutation per request', null);
    },
    Document(node) {
      const fragments = node.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
      if (fragments.length > 20) tell('too many fragments', null);
      if (fragmentCost(fragments.map((f) => [f.name.value, spreadsOf(f.selectionSet)])) > LIMITS.fields)
        tell('fragments multiply', null);
    },
  };
}
function spreadsOf(set) {
  return set.selections.flatMap((selection) => [
    ...(selection.kind === Kind.FRAGMENT_SPREAD && selection.name ? [selection.name.value] : []),
    ...(selection.selectionSet ? spreadsOf(selection.selectionSet) : []),
  ]);
}
/** How often fragments unfold: 25 fragments that each spread the next twice would be 2^25. */ function fragmentCost(
  entries,
) {
  const spreads = new Map(entries);
  const known = new Map();
  const cost = (name, path) => {
    if (path.has(name)) return 0;
    const before = known.get(name);
    if (before !== undefined) return before;
    const inner = new Set(path).add(name);
    const total = Math.min(
      1e6,
      1 + (spreads.get(name) ?? []).reduce((sum, next) => sum + cost(next, inner), 0),
    );
    known.set(name, total);
    return total;
  };
  return Math.max(0, ...entries.map(([name]) => cost(name, new Set())));
}

//# sourceMappingURL=operation-limits.js.map
