#!/bin/sh
# Gives the Temporal server a user and two databases of its own: it needs none of ours. Safe to run again, also where an
# earlier release made the databases with our user.
set -eu

: "${PGHOST:?}" "${PGUSER:?}" "${PGPASSWORD:?}" "${TEMPORAL_DATABASE_PASSWORD:?}"

sql() {
  psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --set password="$TEMPORAL_DATABASE_PASSWORD" --dbname "$1"
}

sql postgres <<'SQL'
SELECT 'CREATE ROLE temporal' WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'temporal') \gexec
ALTER ROLE temporal WITH LOGIN PASSWORD :'password';
REVOKE CONNECT ON DATABASE perdure FROM PUBLIC;
SELECT format('CREATE DATABASE %I OWNER temporal', name)
  FROM unnest(ARRAY['temporal', 'temporal_visibility']) AS name
  WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = name) \gexec
SQL

for database in temporal temporal_visibility; do
  sql "$database" <<'SQL'
SELECT format('ALTER DATABASE %I OWNER TO temporal', current_database()) \gexec
SELECT format('ALTER TABLE %I.%I OWNER TO temporal', schemaname, tablename)
  FROM pg_tables WHERE schemaname = 'public' AND tableowner <> 'temporal' \gexec
SELECT format('ALTER FUNCTION %s OWNER TO temporal', p.oid::regprocedure)
  FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.proowner <> 'temporal'::regrole
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e') \gexec
SQL
done
