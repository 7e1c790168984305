import { DataSource } from 'typeorm';
import { entities } from '../entities.js';
import { dataSourceOptions } from '../platform/database.js';
/** The owner's connection: migrations, drift check, printing. `ega.mark` is taken only by the first migration. */ export async function openAsOwner(
  mark = 'live',
) {
  const url = process.env['MIGRATION_DATABASE_URL'] ?? process.env['DATABASE_URL'];
  if (!url) throw new Error('Thiếu biến môi trường MIGRATION_DATABASE_URL hoặc DATABASE_URL.');
  const options = dataSourceOptions({
    url,
    poolSize: 2,
    entities,
  });
  const extra = options.extra;
  const longer = extra.options.replace(/statement_timeout=\d+/, 'statement_timeout=600000');
  return new DataSource({
    ...options,
    extra: {
      ...options.extra,
      options: `${longer} -c ega.mark=${mark}`,
    },
  }).initialize();
}

//# sourceMappingURL=open-database.js.map
