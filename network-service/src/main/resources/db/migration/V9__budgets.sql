-- Budgets of the network: every reader of the network sees them, whoever set one up changes it.
create table budgets (
    id            uuid primary key,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    version       bigint      not null,
    posted_by     text        not null,
    source_system text,
    source_id     text,
    name          text        not null,
    content       jsonb       not null
);
create unique index budgets_source on budgets (posted_by, source_system, source_id);
create index budgets_created on budgets (created_at, id);
create index budgets_updated on budgets (updated_at, id);

alter table budgets enable row level security;
create policy tenants_read on budgets for select using ((select opgang_tenant()) is not null);
create policy own_writes on budgets
    using (posted_by = (select opgang_tenant()) or (select opgang_system()));
