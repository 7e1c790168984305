import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { say } from '@ega/shared/text/say';
import type { Plugin, Rolldown } from 'vite';

const own = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const LIST = own('src/gql/persisted-documents.json');

interface PageAhead {
  /** First and only part of the path: `/tong-quan`. */
  name: string;
  operation: string;
  /** What the screen is made of, beside the entry. */
  modules: readonly string[];
  title: { vi: string; en: string };
  sub: { vi: string; en: string };
}

/** The screens leadership decides from: what they need is asked for by the page itself. */
const PAGES: readonly PageAhead[] = [
  {
    name: 'tong-quan',
    operation: 'Overview',
    modules: ['src/features/status/overview-page.tsx'],
    title: { vi: say('vi', 'nav.overview'), en: say('en', 'nav.overview') },
    sub: { vi: say('vi', 'overview.sub'), en: say('en', 'overview.sub') },
  },
  {
    name: 'ma-tran',
    operation: 'Matrix',
    modules: ['src/features/matrix/matrix-page.tsx', 'src/lib/matrix-words.ts'],
    title: { vi: say('vi', 'matrix.title'), en: say('en', 'matrix.title') },
    sub: { vi: say('vi', 'matrix.sub'), en: say('en', 'matrix.sub') },
  },
];

/**
 * What the build adds so that the first figures need not wait for one another:
 * `operations.json`, the operations of this release by SHA-256 (the server answers no others); a small script that stands
 * first in every page, puts on the remembered theme and asks for the viewer and the screen's own figures while the code
 * is still on its way (a preload link cannot carry the header that keeps other sites from asking); and for a few screens
 * a page of their own, with head and title to be read at once and the screen's code and fonts named beside the entry.
 * Nothing in a page depends on who asks, so it may be kept by any cache.
 */
export function pageAhead(): Plugin {
  let script = '';
  return {
    name: 'page-ahead',
    apply: 'build',
    generateBundle() {
      const list = readFileSync(LIST, 'utf8');
      const source = firstScript(JSON.parse(list) as Record<string, string>);
      script = `assets/first-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.js`;
      this.emitFile({ type: 'asset', fileName: script, source });
      this.emitFile({ type: 'asset', fileName: 'operations.json', source: list });
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        { tag: 'script', attrs: { src: `/${script}`, fetchpriority: 'high' }, injectTo: 'head-prepend' },
      ],
    },
    writeBundle({ dir }, bundle) {
      const index = readFileSync(join(dir!, 'index.html'), 'utf8');
      mkdirSync(join(dir!, 'pages'), { recursive: true });
      for (const page of PAGES)
        writeFileSync(join(dir!, `pages/${page.name}.html`), pageOf(page, index, bundle));
    },
  };
}

function firstScript(operations: Record<string, string>): string {
  const hashOf = (name: string): string => {
    const asks = new RegExp(`query ${name}\\b`);
    const hash = Object.keys(operations).find((key) => asks.test(operations[key]!));
    if (!hash) throw new Error(`The query ${name} is not on the list of operations.`);
    return hash;
  };
  const screens = Object.fromEntries(
    PAGES.map(({ name, operation }) => [`/${name}`, [operation, hashOf(operation)]]),
  );
  return (
    `(()=>{const d=document.documentElement;try{if(localStorage.getItem("ega.theme")==="dark")d.dataset.theme="dark";` +
    `const l=new URLSearchParams(location.search).get("lang")||localStorage.getItem("ega.lang");if(l==="en")d.lang=l}catch{}` +
    `const early=window.egaFirstAnswers={};` +
    `const ask=(name,hash)=>{const url="/graphql?operation="+hash;` +
    `(early[url]=fetch(url,{headers:{"x-apollo-operation-name":name},credentials:"same-origin"})).catch(()=>{})};` +
    `ask("Viewer","${hashOf('Viewer')}");` +
    // An address that names a round or an instant asks for other figures.
    `const own=${JSON.stringify(screens)}[location.pathname];` +
    `if(own&&!/[?&](ky|luc|ngay|phien|nguon)=/.test(location.search))ask(...own)})()\n`
  );
}

function pageOf(page: PageAhead, index: string, bundle: Rolldown.OutputBundle): string {
  const files = Object.values(bundle);
  const chunks = files.filter((file) => file.type === 'chunk');
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const need = (fileName: string): void => {
    const chunk = chunks.find((each) => each.fileName === fileName);
    if (!chunk || scripts.has(fileName)) return;
    scripts.add(fileName);
    for (const css of (chunk as { viteMetadata?: { importedCss: Set<string> } }).viteMetadata?.importedCss ??
      [])
      styles.add(css);
    chunk.imports.forEach(need);
  };
  for (const path of page.modules) {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.includes(own(path)));
    if (!chunk) throw new Error(`No chunk holds ${path}.`);
    need(chunk.fileName);
  }
  const fonts = files
    .map(({ fileName }) => fileName)
    .filter((name) => /be-vietnam-pro-.*\.woff2$/.test(name));
  const links = [
    ...fonts.map((name) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="/${name}">`),
    ...[...scripts].map((name) => `<link rel="modulepreload" crossorigin href="/${name}">`),
    ...[...styles].map((name) => `<link rel="stylesheet" crossorigin href="/${name}">`),
  ].filter((link) => !index.includes(/href=("[^"]*")/.exec(link)![1]!));
  return index
    .replace('</head>', `${links.map((link) => `  ${link}\n  `).join('')}</head>`)
    .replace('<div id="root"></div>', `<div id="root">${headOf(page)}</div>`);
}

/** What stands there until the screen is drawn: the same bar and head, in the language of the device. */
const headOf = ({ title, sub }: PageAhead): string =>
  '<div class="top"><div class="in"></div></div>' +
  (['vi', 'en'] as const)
    .map(
      (lang) =>
        `<div class="head ahead-${lang}" lang="${lang}"><div class="in"><div><div class="head-row">` +
        `<h1>${title[lang]}</h1></div><p class="sub">${sub[lang]}</p></div></div></div>`,
    )
    .join('') +
  '<main class="page" aria-busy="true"><div class="p s12"><div class="sk"><i style="height:22px;width:45%"></i>' +
  '<i style="height:90px;width:100%"></i><i style="height:14px;width:45%"></i><i style="height:240px;width:100%"></i></div></div></main>';
