import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isObjectType, type GraphQLObjectType } from 'graphql';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

/** Every field of a type of the schema, so that a proof covers fields that are added later. */
export function wholeSelection(typeName: string, without: readonly string[] = []): string {
  const of = (type: GraphQLObjectType): string =>
    `{ ${Object.values(type.getFields())
      .filter((field) => !without.includes(`${type.name}.${field.name}`))
      .map((field) => {
        const inner = getNamedType(field.type);
        return isObjectType(inner) ? `${field.name} ${of(inner)}` : field.name;
      })
      .join(' ')} }`;
  return of(schema.getType(typeName) as GraphQLObjectType);
}
