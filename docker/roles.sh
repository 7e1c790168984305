#!/bin/sh
# Runs once in an empty PostgreSQL: the two accounts of the software; neither is a superuser.
set -eu
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d postgres \
  -v owner="$EGA_OWNER_PASSWORD" -v app="$EGA_APP_PASSWORD" <<'SQL'
create role ega_owner login nosuperuser nobypassrls password :'owner';
create role ega_app login nosuperuser nobypassrls password :'app';
grant ega_app to ega_owner;
create database ega owner ega_owner encoding 'UTF8' template template0;
revoke all on database ega from public;
grant connect, temporary on database ega to ega_app;
SQL
