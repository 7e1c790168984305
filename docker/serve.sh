#!/bin/sh
# Migrates with the owner's address, loads the registry, then serves with the application's address only.
set -eu
node server/dist/cli/migrate.js
node seeds/dist/reference/load.js
unset MIGRATION_DATABASE_URL
exec node --max-old-space-size="${SERVER_HEAP_MB:-160}" --max-semi-space-size=8 --enable-source-maps server/dist/main.js
