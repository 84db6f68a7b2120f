-- The transactions that ran when every instance knew the new keys: they may still write by the former ones, also those that have written
-- nothing yet. As text, like that of pg_locks.
alter table key_rotations add column running text[];
