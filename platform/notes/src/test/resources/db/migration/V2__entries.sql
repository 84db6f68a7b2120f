create table entries (
    id            uuid primary key,
    tenant        text    not null,
    source_system text    not null,
    source_id     text    not null,
    day           date    not null,
    amount        numeric not null,
    text          text,
    writes        int     not null default 1,
    unique (tenant, source_system, source_id)
);
alter table entries enable row level security;
create policy own_tenant on entries
    using (tenant = (select opgang_tenant())) with check (tenant = (select opgang_tenant()));
