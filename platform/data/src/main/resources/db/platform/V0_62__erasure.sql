-- What is kept beside a service's own tables goes with a person who is erased.

-- The ids that a kept answer names, by which it is found.
alter table idempotency_keys add column named uuid[] not null default '{}';
create index idempotency_keys_named on idempotency_keys using gin (named);

-- Who was erased, by ids that belong to nobody any more: what comes late brings nobody back.
create table erased_subjects (
    subject_id uuid primary key,
    erased_at  timestamptz not null default now()
);
alter table erased_subjects enable row level security;
create policy system_only on erased_subjects using ((select opgang_system())) with check ((select opgang_system()));
