import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { parseCivilDate } from '@ega/shared/text/civil-date';
const refuse = (name) => {
  throw new GraphQLError(`${name}: malformed`, {
    extensions: {
      code: 'MALFORMED_INPUT',
    },
  });
};
const text = (name, value) => (typeof value === 'string' ? value : refuse(name));
/** Only real instants with their offset: `infinity`, `now` and 31/02 never reach PostgreSQL. */ function instant(
  value,
) {
  const source = text('Instant', value);
  const form =
    /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/.exec(
      source,
    );
  return form && parseCivilDate(form[1]) ? source : refuse('Instant');
}
const civilDate = (value) => parseCivilDate(text('CivilDate', value)) ?? refuse('CivilDate');
const MAX_DEPTH = 12;
/** JSON literal in a document: only for tests and the published examples; the client sends variables. */ function literal(
  node,
  variables,
  depth = 0,
) {
  if (depth > MAX_DEPTH) return refuse('AnswerValue');
  switch (node.kind) {
    case Kind.STRING:
    case Kind.BOOLEAN:
      return node.value;
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.NULL:
      return null;
    case Kind.LIST:
      return node.values.map((item) => literal(item, variables, depth + 1));
    case Kind.OBJECT:
      return Object.fromEntries(
        node.fields.map((field) => [field.name.value, literal(field.value, variables, depth + 1)]),
      );
    case Kind.VARIABLE:
      return variables?.[node.name.value] ?? null;
    default:
      return refuse('AnswerValue');
  }
}
function depthOf(value, level = 0) {
  if (level > MAX_DEPTH || value === null || typeof value !== 'object') return level;
  return Math.max(level, ...Object.values(value).map((item) => depthOf(item, level + 1)));
}
const shallow = (value) => (depthOf(value) > MAX_DEPTH ? refuse('AnswerValue') : value);
export const InstantScalar = new GraphQLScalarType({
  name: 'Instant',
  description: 'An instant of world time, ISO 8601 with offset; answers carry +07:00.',
  serialize: (value) => value,
  parseValue: instant,
  parseLiteral: (node) => (node.kind === Kind.STRING ? instant(node.value) : refuse('Instant')),
});
export const CivilDateScalar = new GraphQLScalarType({
  name: 'CivilDate',
  description: 'A civil date of Viet Nam, YYYY-MM-DD.',
  serialize: (value) => value,
  parseValue: civilDate,
  parseLiteral: (node) => (node.kind === Kind.STRING ? civilDate(node.value) : refuse('CivilDate')),
});
export const AnswerValueScalar = new GraphQLScalarType({
  name: 'AnswerValue',
  description:
    'The answer to one question; its shape is that of the question in shared/reports/questions. Unknown keys are refused.',
  serialize: (value) => value,
  parseValue: shallow,
  parseLiteral: (node, variables) => shallow(literal(node, variables)),
});
export const FactsScalar = new GraphQLScalarType({
  name: 'Facts',
  description: 'Inputs of a rule or parameters of a sentence, as name and value; read only.',
  serialize: (value) => value,
  parseValue: () => refuse('Facts'),
  parseLiteral: () => refuse('Facts'),
});

//# sourceMappingURL=scalars.js.map
