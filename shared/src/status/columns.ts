/** Rows by columns, as board answers travel: every key once instead of once for each row (house decision 13). */
export type ColumnsOf<Row> = { readonly [K in keyof Row]: readonly Row[K][] };

export function toColumns<Row extends object>(
  keys: readonly (keyof Row)[],
  rows: readonly Row[],
): ColumnsOf<Row> {
  return Object.fromEntries(
    keys.map((key) => [key, rows.map((row) => row[key])]),
  ) as unknown as ColumnsOf<Row>;
}

export function fromColumns<Row extends object>(columns: ColumnsOf<Row>): Row[] {
  const keys = Object.keys(columns).filter((key) => Array.isArray(columns[key as keyof Row]));
  const length = keys[0] ? columns[keys[0] as keyof Row].length : 0;
  return Array.from(
    { length },
    (_, at) => Object.fromEntries(keys.map((key) => [key, columns[key as keyof Row][at]])) as Row,
  );
}
