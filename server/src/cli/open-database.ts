import { DataSource } from 'typeorm';
import { entities } from '../entities.js';
import { dataSourceOptions } from '../platform/database.js';

/** The owner's connection: migrations, drift check, printing. `ega.mark` is taken only by the first migration. */
export async function openAsOwner(mark: 'live' | 'demo' | 'test' = 'live'): Promise<DataSource> {
  const url = process.env['MIGRATION_DATABASE_URL'] ?? process.env['DATABASE_URL'];
  if (!url) throw new Error('Thiếu biến môi trường MIGRATION_DATABASE_URL hoặc DATABASE_URL.');
  const options = dataSourceOptions({ url, poolSize: 2, entities, statementMs: 600_000 });
  const extra = options.extra as { options: string };
  return new DataSource({
    ...options,
    extra: { ...options.extra, options: `${extra.options} -c ega.mark=${mark}` },
  } as typeof options).initialize();
}
