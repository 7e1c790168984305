interface Product {
  readonly url: string;
  stop(): Promise<void>;
}

/** A product of its own for a journey that moves the clock or wants a mail server; a running one may be named instead. */
export async function startOwnProduct(env: Readonly<Record<string, string>> = {}): Promise<Product> {
  const running = process.env['E2E_OWN_URL'];
  if (running) return { url: running, stop: () => Promise.resolve() };
  const launcher = new URL('../../.ci/products.mjs', import.meta.url).href;
  const { startProduct } = (await import(launcher)) as {
    startProduct: (demo: string, env: Readonly<Record<string, string>>) => Promise<Product>;
  };
  return startProduct('accounts', env);
}
