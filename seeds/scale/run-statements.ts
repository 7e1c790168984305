import type { Client } from 'pg';

export interface Statement {
  readonly name: string;
  readonly sql: string;
}

/** Runs them in order and tells how long each took. */
export async function runStatements(
  client: Client,
  statements: readonly Statement[],
  say: (line: string) => void,
): Promise<void> {
  for (const { name, sql } of statements) {
    const begun = performance.now();
    const result = await client.query(sql);
    say(`${name}: ${result.rowCount ?? ''} rows, ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  }
}
