import pg from 'pg';

const quote = (text) => `'${text.replaceAll("'", "''")}'`;

/** Runs statements one after another on one connection of its own. */
export async function withConnection(connectionString, work) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function ensureRole(client, name, password) {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [name]);
  const verb = rowCount ? 'alter' : 'create';
  await client.query(
    `${verb} role ${name} with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password ${quote(password)}`,
  );
}

/**
 * `ega_owner` owns the database and is used for migrations only; `ega_app` owns nothing and cannot pass by row-level
 * security. Neither is a superuser: to a superuser row-level security checks nothing (house decision 11). The owner may
 * act as the application, so that its address alone is enough.
 */
export async function ensureRoles(client, secrets) {
  await ensureRole(client, 'ega_owner', secrets.owner);
  await ensureRole(client, 'ega_app', secrets.app);
  await client.query('grant ega_app to ega_owner');
}

/** A database owned by `ega_owner` that nobody else but `ega_app` may open. */
export async function createDatabase(client, name, template) {
  const from = template ? `template ${client.escapeIdentifier(template)}` : 'template template0';
  await client.query(`create database ${client.escapeIdentifier(name)} owner ega_owner ${from}`);
  await client.query(`revoke all on database ${client.escapeIdentifier(name)} from public`);
  await client.query(`grant connect, temporary on database ${client.escapeIdentifier(name)} to ega_app`);
}

/** Creates the database where it does not exist yet. */
export async function ensureDatabase(client, name) {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
  if (!rowCount) await createDatabase(client, name);
}
