create table notes (
    id                uuid primary key,
    municipality_code text        not null,
    text              text        not null,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null
);
alter table notes enable row level security;
create policy own_municipality on notes
    using (municipality_code = (select opgang_municipality()) or (select opgang_system()))
    with check (municipality_code = (select opgang_municipality()) or (select opgang_system()));

create table seen_events (
    seq  bigint generated always as identity primary key,
    id   uuid not null,
    text text not null
);
