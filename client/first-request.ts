import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const LIST = fileURLToPath(new URL('src/gql/persisted-documents.json', import.meta.url));

/**
 * Two products of the build beside the bundle:
 * `operations.json`, the operations of this release by SHA-256 (the server answers no others), and a small script that
 * the page loads first: it asks for the viewer while the rest of the code is still on its way. A preload link cannot do
 * that, because it cannot carry the header that keeps other sites from asking.
 */
export function firstRequest(): Plugin {
  let script = '';
  return {
    name: 'first-request',
    apply: 'build',
    generateBundle() {
      const list = readFileSync(LIST, 'utf8');
      const operations = JSON.parse(list) as Record<string, string>;
      const hash = Object.keys(operations).find((key) => operations[key]?.includes('query Viewer {'));
      if (!hash) this.error('The viewer query is not on the list of operations.');
      const source =
        `(()=>{const url="/graphql?operation=${hash}";` +
        'window.egaFirstAnswer={url,response:fetch(url,{headers:{"x-apollo-operation-name":"Viewer"},credentials:"same-origin"})};' +
        'window.egaFirstAnswer.response.catch(()=>{})})()\n';
      script = `assets/first-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.js`;
      this.emitFile({ type: 'asset', fileName: script, source });
      this.emitFile({ type: 'asset', fileName: 'operations.json', source: list });
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [{ tag: 'script', attrs: { async: true, src: `/${script}` }, injectTo: 'head-prepend' }],
    },
  };
}
