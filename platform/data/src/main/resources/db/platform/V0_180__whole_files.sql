-- Batches that hold all that their poster has: what none of their rows names is missing from them.
alter table batches
    add column mode text not null default 'delta' check (mode in ('delta', 'full')),
    -- Of what the file holds all, as its first row tells; as long as no row did, null.
    add column file_of text,
    add column rows_missing bigint;

-- Records that a row named so far, as long as the batch is at work.
create table batch_named (
    batch_id  uuid not null references batches on delete cascade,
    record_id uuid not null,
    primary key (batch_id, record_id)
);
select opgang_secure_part('batch_named', 'batches', 'batch_id');

-- Records that no row named when the batch was completed.
create table batch_missing (
    batch_id  uuid not null references batches on delete cascade,
    record_id uuid not null,
    primary key (batch_id, record_id)
);
select opgang_secure_part('batch_missing', 'batches', 'batch_id');
