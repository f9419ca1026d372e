#!/bin/sh
# Creates and upgrades the tables of the Temporal server in its two databases. Safe to run again.
set -eu

: "${POSTGRES_SEEDS:?}" "${POSTGRES_USER:?}" "${SQL_PASSWORD:?}"
schemas=/etc/temporal/schema/postgresql/v12

tool() {
  database=$1
  shift
  temporal-sql-tool --plugin postgres12 --ep "$POSTGRES_SEEDS" -p "${DB_PORT:-5432}" \
    -u "$POSTGRES_USER" --db "$database" "$@"
}

prepare() {
  # Does nothing where there is a version already.
  tool "$1" setup-schema -v 0.0
  tool "$1" update-schema -d "$2"
}

prepare temporal "$schemas/temporal/versioned"
prepare temporal_visibility "$schemas/visibility/versioned"
