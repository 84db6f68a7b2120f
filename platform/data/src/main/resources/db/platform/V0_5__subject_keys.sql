-- One data key per subject, wrapped by the master key. A key that is gone leaves its row, so that nobody makes it anew.
create table subject_keys (
    subject_id uuid primary key,
    wrapped    bytea,
    created_at timestamptz not null default now(),
    erased_at  timestamptz,
    constraint erased_or_not check ((wrapped is null) = (erased_at is not null))
);
