import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { resolvers } from '../resolvers.js';
/** Prints schema.graphql from the code; needs no database. */ async function main() {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, {
    logger: false,
  });
  const schema = await app.get(GraphQLSchemaFactory).create(resolvers);
  process.stdout.write(`${printSchema(lexicographicSortSchema(schema))}\n`);
}
await main();

//# sourceMappingURL=print-schema.js.map
