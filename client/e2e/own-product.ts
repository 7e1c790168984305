import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

interface Product {
  readonly url: string;
  readonly dataDir?: string;
  /** What the person reads who starts it. */
  readonly said: string;
  stop(): Promise<void>;
}

interface Products {
  startProduct(demo: string, env: Readonly<Record<string, string>>): Promise<Product>;
  startProductBeside(dataDir: string): Promise<Product>;
}

const products = async (): Promise<Products> =>
  (await import(new URL('../../.ci/products.mjs', import.meta.url).href)) as Products;

/** A product of its own for a journey that moves the clock or wants a mail server; a running one may be named instead. */
export async function startOwnProduct(env: Readonly<Record<string, string>> = {}): Promise<Product> {
  const running = process.env['E2E_OWN_URL'];
  if (running) return { url: running, said: '', stop: () => Promise.resolve() };
  return (await products()).startProduct('accounts', env);
}

/** A product as its owner starts it: no demonstration, nobody in it; the link is that of its first administrator. */
export async function startEmptyProduct(): Promise<Product & { readonly link: string }> {
  const product = await (await products()).startProduct('0', {});
  const command = ['seeds/launch/with-database.mjs', 'server/dist/cli/account.js', 'invite'];
  const printed = execFileSync(process.execPath, [...command, 'quan-tri@cuc.example', '--administrator'], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    env: { ...process.env, DATABASE_URL: '', DATA_DIR: product.dataDir ?? '', PUBLIC_URL: product.url },
    encoding: 'utf8',
  });
  return { ...product, link: /http\S+/.exec(printed)?.[0] ?? '' };
}

/** The database of the running product as it is to a second one: a PostgreSQL that somebody else runs. */
export async function startBesideBase(): Promise<Product> {
  return (await products()).startProductBeside(process.env['E2E_BASE_DATA'] ?? '');
}
