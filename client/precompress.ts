import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const TEXT = /\.(js|css|html|svg|json)$/;
const SMALLEST = 1024;

/** Writes .br and .gz beside every text file of the build: the server sends them as they are and compresses nothing itself. */
export function precompress(): Plugin {
  let root = '';
  return {
    name: 'precompress',
    apply: 'build',
    configResolved(config) {
      root = resolve(config.root, config.build.outDir);
    },
    closeBundle() {
      for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
        if (!TEXT.test(name) || name.endsWith('operations.json')) continue;
        const bytes = readFileSync(join(root, name));
        if (bytes.length < SMALLEST) continue;
        writeFileSync(join(root, `${name}.gz`), gzipSync(bytes, { level: 9 }));
        const quality = { [constants.BROTLI_PARAM_QUALITY]: 10 };
        writeFileSync(join(root, `${name}.br`), brotliCompressSync(bytes, { params: quality }));
      }
    },
  };
}
