-- Rows of batches are encrypted whatever their kind: people type names and numbers into the wrong columns. What was kept in the clear goes.
delete from batch_rejections;
update batches set status = 'failed', failure = 'processing-failed', completed_at = now(), updated_at = now(), version = version + 1
where status in ('receiving', 'processing')
  and not exists (select from subject_keys where subject_id = id and wrapped is not null);
delete from batch_slices where batch_id in (select id from batches where status = 'failed');

-- The rows that a slice leaves have a key of their own, so that it can die when one of them is to be forgotten.
alter table batch_rejections
    add column key_id uuid not null,
    alter column errors type bytea using convert_to(errors, 'UTF8');
create index batch_rejections_key on batch_rejections (key_id);

alter table batches add column rows_removed bigint not null default 0;

-- Keys that come more than once in a body of several slices, and what was said under them last: hashes under the key of the body.
create table batch_repeats (
    batch_id uuid  not null references batches on delete cascade,
    key      bytea not null,
    said     bytea,
    primary key (batch_id, key)
);
alter table batch_repeats enable row level security;
create policy own_tenant on batch_repeats
    using (exists (select from batches where batches.id = batch_id))
    with check (exists (select from batches where batches.id = batch_id));
