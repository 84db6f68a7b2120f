-- Which members of a family were merged with somebody: within 14 days that may be taken back, and the case names both as before.
alter table relocation_cases add column merged jsonb not null default '[]';
