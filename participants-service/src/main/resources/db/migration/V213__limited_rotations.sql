-- When the keys of a municipality were rotated lately: every rotation adds a key that opens for good, so that there are a few a day at the most.
alter table handover_keys add column rotations timestamptz[] not null default '{}';
