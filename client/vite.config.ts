import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { pageAhead } from './page-ahead.js';
import { ownDocuments } from './own-documents.js';
import { precompress } from './precompress.js';

const own = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const shared = own('../shared/src/');
const server = `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`;

/** Wherever shared code asks the catalogue, the client's own answers: Vietnamese at once, English on demand. */
const englishOnDemand: Plugin = {
  name: 'english-on-demand',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!/(^|\/)text\/say(\.[jt]s)?$|^\.\/say\.js$/.test(source) || importer === undefined) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found?.id === `${shared}text/say.ts` ? own('src/lib/say.ts') : found;
  },
};

export default defineConfig({
  plugins: [englishOnDemand, ownDocuments(own('src/gql/graphql.ts')), react(), pageAhead(), precompress()],
  resolve: { alias: [{ find: /^@ega\/shared\/(.*)$/, replacement: `${shared}$1.ts` }] },
  build: {
    outDir: 'dist',
    target: 'es2022',
    // The server's policy is `default-src 'self'`: nothing may become a data: address or an inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      output: {
        entryFileNames: 'assets/entry-[hash].js',
        // The checking of forms, which many screens share, is left out: those that leadership opens first have no use for it.
        // What most screens share comes as one file: a phone spends longer on thirty small ones than on their contents.
        codeSplitting: {
          groups: [{ name: 'frame', minShareCount: 22, test: (id) => !/valibot|documents\/field/.test(id) }],
        },
      },
    },
  },
  server: {
    proxy: Object.fromEntries(
      [
        '/graphql',
        '/files',
        '/uploads',
        '/exports',
        '/reports',
        '/receipts',
        '/live',
        '/ready',
        '/stream',
      ].map((path) => [path, server]),
    ),
  },
});
