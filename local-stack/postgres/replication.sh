#!/bin/sh
# Runs once in the container of PostgreSQL that is to have a standby: lets the standby connect. The embedded server trusts this machine as it is.
set -eu
echo 'host replication postgres all scram-sha-256' >> "$PGDATA/pg_hba.conf"
