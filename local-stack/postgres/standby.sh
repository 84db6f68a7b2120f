#!/usr/bin/env bash
# The entry point of the container postgres-2: a copy of the primary when it has no data yet, which then follows the primary. From then on writes
# of the primary wait until they are here, too. The launcher behind ./opgang does the same without containers and without pg_basebackup.
set -euo pipefail

name=opgang_postgres_2
export PGPASSWORD=$POSTGRES_PASSWORD

if [ ! -s "$PGDATA/PG_VERSION" ]; then
    mkdir -p "$PGDATA"
    chown -R postgres:postgres "$(dirname "$PGDATA")"
    chmod 0700 "$PGDATA"
    gosu postgres psql --host=postgres --username=postgres --quiet \
        --command="select pg_drop_replication_slot(slot_name) from pg_replication_slots where slot_name = '$name'"
    gosu postgres pg_basebackup --pgdata="$PGDATA" --checkpoint=fast --wal-method=stream --create-slot --slot="$name" --write-recovery-conf \
        --dbname="host=postgres user=postgres password=$POSTGRES_PASSWORD application_name=$name"
    # Nobody waits for a standby of its own once it is the primary.
    gosu postgres sed -i '/^synchronous_standby_names/d' "$PGDATA/postgresql.auto.conf"
fi

# Only while it is a standby: one that was promoted has no signal any more.
if [ -e "$PGDATA/standby.signal" ]; then
    (
        until [ "$(psql --host=postgres --username=postgres --tuples-only --no-align \
            --command="select count(*) from pg_stat_replication where application_name = '$name' and state = 'streaming'" || true)" = 1 ]; do
            sleep 1
        done
        psql --host=postgres --username=postgres --quiet --command="alter system set synchronous_standby_names = '$name'" \
            --command='select pg_reload_conf()'
    ) &
fi

exec docker-entrypoint.sh "$@"
