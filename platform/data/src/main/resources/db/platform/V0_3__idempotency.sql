-- The first answer to each keyed request, kept as long as a client may repeat it.
create table idempotency_keys (
    tenant      text        not null,
    client      text        not null,
    key         text        not null,
    fingerprint bytea       not null,
    status      int         not null,
    headers     text        not null,
    body        text,
    created_at  timestamptz not null,
    primary key (tenant, client, key)
);
create index idempotency_keys_created_at on idempotency_keys (created_at);

alter table idempotency_keys enable row level security;
create policy own_tenant on idempotency_keys
    using (tenant = (select opgang_tenant()) or (select opgang_system()))
    with check (tenant = (select opgang_tenant()) or (select opgang_system()));
