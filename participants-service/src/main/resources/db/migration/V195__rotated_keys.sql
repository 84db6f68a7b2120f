-- When the keys by which a municipality opens what is handed over to it were changed last: an instance that has them in memory reads them anew.
alter table handover_keys add column rotated_at timestamptz not null default now();
