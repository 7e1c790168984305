import { Kind, OperationTypeNode, parse, valueFromASTUntyped } from 'graphql';
/** Reads one GET address; null when its answer must not be kept. */ export function readPlan(url, roots) {
  const search = new URL(url, 'http://localhost').searchParams;
  const text = search.get('query');
  if (!text) return null;
  try {
    const variables = JSON.parse(search.get('variables') ?? '{}');
    const fields = rootFields(parse(text), variables, roots);
    return fields && ((facts) => keyOf(fields, facts));
  } catch {
    // Not ours to refuse: the door behind answers malformed documents and variables.
    return null;
  }
}
function rootFields(document, variables, roots) {
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const [operation] = operations;
  if (!operation || operations.length > 1 || operation.operation !== OperationTypeNode.QUERY) return null;
  const given = {};
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    const { value: name } = variable.name;
    given[name] = name in variables ? variables[name] : defaultValue && valueFromASTUntyped(defaultValue);
  }
  const fields = [];
  for (const selection of operation.selectionSet.selections) {
    if (selection.kind !== Kind.FIELD || (selection.directives?.length ?? 0) > 0) return null;
    const momentKey = Object.hasOwn(roots, selection.name.value) ? roots[selection.name.value] : undefined;
    if (!momentKey) return null;
    const args = (selection.arguments ?? []).map((argument) => [
      argument.name.value,
      valueFromASTUntyped(argument.value, given),
    ]);
    fields.push({
      args: Object.fromEntries(args),
      momentKey,
    });
  }
  return fields;
}
function keyOf(fields, facts) {
  try {
    return fields.map(({ args, momentKey }) => momentKey(args, facts)).join(' | ');
  } catch {
    return null;
  }
}

//# sourceMappingURL=read-plan.js.map
