-- Batches: what was posted, on whose behalf, and what became of it.
create table batches (
    id               uuid        primary key,
    kind             text        not null,
    tenant           text        not null,
    client           text        not null,
    subject          text        not null,
    scopes           text        not null,
    status           text        not null check (status in ('receiving', 'processing', 'completed', 'failed')),
    dry_run          boolean     not null,
    on_error         text        not null check (on_error in ('skip', 'abort')),
    format           text        not null check (format in ('csv', 'ndjson')),
    header           text,
    rows_received    bigint      not null default 0,
    rows_done        bigint      not null default 0,
    rows_created     bigint      not null default 0,
    rows_updated     bigint      not null default 0,
    rows_unchanged   bigint      not null default 0,
    rows_rejected    bigint      not null default 0,
    failure          text,
    -- Unexpected failures of the slice that is next, and when it may be tried again.
    attempts         int         not null default 0,
    next_attempt_at  timestamptz not null default now(),
    last_progress_at timestamptz not null,
    received_at      timestamptz not null,
    completed_at     timestamptz,
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    version          bigint      not null default 0
);
create index batches_waiting on batches (last_progress_at) where status in ('receiving', 'processing');
create index batches_created on batches (kind, tenant, created_at, id);
create index batches_updated on batches (kind, tenant, updated_at, id);
create index batches_completed_at on batches (completed_at);

-- The rows that wait, cut where records end. A slice goes away in the transaction that applies its rows.
create table batch_slices (
    batch_id  uuid    not null references batches on delete cascade,
    seq       int     not null,
    first_row bigint  not null,
    rows      int     not null,
    broken    text    not null,
    -- Applied in a transaction that is not committed yet: for the progress alone.
    checked   boolean not null default false,
    body      bytea   not null,
    primary key (batch_id, seq)
);
-- Bodies are written once and read once: compressing them would cost more than it spares.
alter table batch_slices alter column body set storage external;

-- The rows that were refused, as they were posted.
create table batch_rejections (
    batch_id  uuid   not null references batches on delete cascade,
    row       bigint not null,
    source_id bytea,
    errors    text   not null,
    raw       bytea  not null,
    primary key (batch_id, row)
);

-- A caller without a tenant is its client, not everybody else without one.
create function opgang_owns_batch(tenant text, client text) returns boolean
    language sql stable parallel safe
    return (select opgang_system())
        or (tenant = (select opgang_tenant())
            and (tenant <> 'nobody' or client = current_setting('opgang.client', true)));

alter table batches enable row level security;
alter table batch_slices enable row level security;
alter table batch_rejections enable row level security;
create policy own_tenant on batches
    using (opgang_owns_batch(tenant, client)) with check (opgang_owns_batch(tenant, client));
create policy own_tenant on batch_slices
    using (exists (select from batches where batches.id = batch_id))
    with check (exists (select from batches where batches.id = batch_id));
create policy own_tenant on batch_rejections
    using (exists (select from batches where batches.id = batch_id))
    with check (exists (select from batches where batches.id = batch_id));
