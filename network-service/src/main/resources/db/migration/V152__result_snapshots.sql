-- What a method came to where it comes from, as it was published when its owner kept it. It is seen with the method, and never changes.
create table result_snapshots (
    id                   uuid primary key,
    created_at           timestamptz not null,
    updated_at           timestamptz not null,
    version              bigint      not null,
    poster               text        not null,
    source_system        text,
    source_id            text,
    shared_initiative_id uuid        not null references shared_initiatives,
    from_year            int         not null,
    to_year              int         not null,
    years                jsonb       not null,
    constraint snapshot_years check (to_year >= from_year)
);
create unique index result_snapshots_source on result_snapshots (poster, source_system, source_id);
create index result_snapshots_created on result_snapshots (shared_initiative_id, created_at, id);
create index result_snapshots_updated on result_snapshots (shared_initiative_id, updated_at, id);
select opgang_secure('result_snapshots', 'exists (select from shared_initiatives s where s.id = shared_initiative_id)', owners, owners)
from concat(opgang_own('poster'), ' and exists (select from shared_initiatives s where s.id = shared_initiative_id and s.',
            opgang_own('poster'), ')') as owners;
