import { createHash } from 'node:crypto';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { Kind, type DocumentNode } from 'graphql';

/** What the client must know of an operation at run time; its text stays on the server's list. */
function operationFacts(document: DocumentNode): Record<string, unknown> {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return {};
  const variables = operation.variableDefinitions ?? [];
  return {
    name: operation.name?.value,
    kind: operation.operation,
    takesRequestId: variables.some((definition) => definition.variable.name.value === 'requestId'),
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const config: CodegenConfig = {
  schema: '../server/schema.graphql',
  documents: ['src/**/*.graphql'],
  ignoreNoDocuments: true,
  generates: {
    './src/gql/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        // Written beside the types: src/gql/persisted-documents.json, SHA-256 -> text, the server's operation list.
        persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: sha256 },
        onExecutableDocumentNode: operationFacts,
      },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        pureMagicComment: true,
        skipTypename: true,
        defaultScalarType: 'unknown',
        scalars: {
          ID: 'string',
          Instant: 'string',
          CivilDate: '@ega/shared/text/civil-date#CivilDate',
          Vnd: 'string',
          AnswerValue: 'unknown',
          JSON: 'unknown',
        },
      },
    },
  },
};

export default config;
