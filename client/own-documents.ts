import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const IMPORT = /import\s*\{([^}]*)\}\s*from\s*'[^']*\/gql\/graphql\.js';/g;
const DOCUMENT = /^export const (\w+Document) = (\{"__meta__":\{[^}]*\}\})/gm;

/**
 * Each module gets the few operations it asks for written into itself. In one file they would be one chunk, and the first
 * page would carry the hash of every operation of the product.
 */
export function ownDocuments(generated: string): Plugin {
  let documents = new Map<string, string>();
  return {
    name: 'own-documents',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      const text = readFileSync(generated, 'utf8');
      documents = new Map([...text.matchAll(DOCUMENT)].map(([, name, facts]) => [name!, facts!]));
    },
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || id === generated || !code.includes('/gql/graphql.js')) return null;
      const written = code.replace(IMPORT, (whole: string, list: string) => {
        const names = list.split(',').map((name) => name.trim());
        const own = names.filter((name) => documents.has(name));
        if (own.length === 0) return whole;
        // The rest are types, which the compiler drops.
        const rest = names.filter((name) => name !== '' && !documents.has(name));
        const from = /from\s*('[^']*')/.exec(whole)![1]!;
        const types = rest.map((name) => name.replace(/^type\s+/, '')).join(', ');
        return [
          ...own.map((name) => `const ${name} = ${documents.get(name)!};`),
          ...(types ? [`import type { ${types} } from ${from};`] : []),
        ].join(' ');
      });
      return written === code ? null : { code: written, map: null };
    },
  };
}
