import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const GENERATED = fileURLToPath(new URL('src/gql/graphql.ts', import.meta.url));
const PREFIX = 'operation:';
const IMPORT = /import \{([^}]*)\} from '[^']*\/gql\/graphql\.js';/g;

/**
 * Each operation as a module of its own. The generated file holds the hash of every operation of the product, and hashes
 * do not compress: as one module the first page would carry those of all screens (16 kB gzip for 200 operations).
 */
export function operationModules(): Plugin {
  return {
    name: 'operation-modules',
    enforce: 'pre',
    transform(code, id) {
      if (id.includes('node_modules') || !code.includes('/gql/graphql.js')) return null;
      return code.replace(IMPORT, (_, names: string) =>
        names
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name.endsWith('Document') && !name.startsWith('type '))
          .map((name) => `import { ${name} } from '${PREFIX}${name}';`)
          .join(' '),
      );
    },
    resolveId: (source) => (source.startsWith(PREFIX) ? `\0${source}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const name = id.slice(PREFIX.length + 1);
      const line = new RegExp(`^export const ${name} = (.*?) as unknown as `, 'm').exec(
        readFileSync(GENERATED, 'utf8'),
      );
      if (!line) this.error(`${name} is not in ${GENERATED}`);
      return `export const ${name} = ${line[1]};`;
    },
  };
}
