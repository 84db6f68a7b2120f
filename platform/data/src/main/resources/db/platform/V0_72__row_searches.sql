-- Whose rows of batches are still to be deleted, and how far the search through them has come; without a tenant in those of every poster.
-- What tells the rows is encrypted under a key of the search's own, erased with its end.
create table row_searches (
    id       uuid        primary key,
    tenant   text,
    wanted   bytea       not null,
    batch_id uuid,
    row      bigint      not null default 0,
    -- The batch from which it looks again, since that one was not at its end when the search began.
    again    uuid,
    noted_at timestamptz not null default now()
);
alter table row_searches enable row level security;
create policy own_tenant on row_searches
    using (tenant = (select opgang_tenant()) or (select opgang_system()))
    with check (tenant = (select opgang_tenant()) or (select opgang_system()));
