#!/usr/bin/env bash
# How do the years compare? Loads data packages into PostgreSQL (15 or later) and asks one question across cycles.
# years.sh FOLDER… with one package for each year or cycle, so that no session is in two of them
#
# The server is a private one that listens to nobody else and is gone at the end. At an office that has a server, only
# the lines below "Load" are needed, with PGHOST and PGDATABASE as it says.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
packages=()
for folder in "$@"; do packages+=("$(realpath "$folder")"); done

# Start. PostgreSQL refuses to run as root.
scratch=$(mktemp -d /tmp/stark-years-XXXXXX)
programs=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
server=()
if [ "$(id -u)" = 0 ]; then
  chown nobody "$scratch"
  server=(runuser -u nobody --)
fi
stop() {
  "${server[@]}" "$programs/pg_ctl" -D "$scratch/data" -m immediate stop >"$scratch/end" 2>&1 || true
  rm -rf "$scratch"
}
trap stop EXIT
cd "$scratch"
"${server[@]}" "$programs/initdb" -D "$scratch/data" -U stark -A trust -E UTF8 --locale=C >"$scratch/begin"
"${server[@]}" "$programs/pg_ctl" -D "$scratch/data" -l "$scratch/log" -w -o "-k '$scratch' -c listen_addresses=" \
  start >"$scratch/begin"
export PGHOST=$scratch PGUSER=stark PGDATABASE=postgres

# Load: the tables are made from the types of the packages, and each row keeps from which package it came.
for package in "${packages[@]}"; do python3 "$here/tables.py" "$package"; done | psql -X -q -v ON_ERROR_STOP=1

# Ask: people are told of by section and never added up, needs by cycle.
psql -X -q --csv -v ON_ERROR_STOP=1 <<'SQL'
WITH people AS (
  SELECT package, cycle, section, sessions,
    max(value) FILTER (WHERE figure = 'participants') AS participants,
    max(value) FILTER (WHERE figure = 'participations') AS participations
  FROM statistics
  WHERE section IS NOT NULL AND label IS NULL
  GROUP BY package, cycle, section, sessions
), heard AS (
  SELECT package, cycle, count(*) AS needs, count(reported_back_on) AS reported_back
  FROM needs
  GROUP BY package, cycle
)
SELECT package, cycle, section, sessions, participants, participations, needs, reported_back
FROM people FULL JOIN heard USING (package, cycle)
ORDER BY package, cycle, section;
SQL
