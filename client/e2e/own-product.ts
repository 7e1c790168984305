interface Product {
  readonly url: string;
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
  if (running) return { url: running, stop: () => Promise.resolve() };
  return (await products()).startProduct('accounts', env);
}

/** The database of the running product as it is to a second one: a PostgreSQL that somebody else runs. */
export async function startBesideBase(): Promise<Product> {
  return (await products()).startProductBeside(process.env['E2E_BASE_DATA'] ?? '');
}
