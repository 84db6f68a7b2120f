-- Groups of the network and who sits in them. Every reader of the network sees them, its coordination writes them.
create table network_groups (
    id            uuid primary key,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    version       bigint      not null,
    poster        text        not null,
    source_system text,
    source_id     text,
    kind          text        not null,
    name          text collate "da-x-icu" not null,
    valid_from    date        not null,
    valid_to      date,
    mandate       jsonb,
    constraint group_period check (valid_to > valid_from)
);
create unique index network_groups_source on network_groups (poster, source_system, source_id);
create index network_groups_created on network_groups (created_at, id);
create index network_groups_updated on network_groups (updated_at, id);
select opgang_secure_public('network_groups', '(select network_coordinates())');

-- Names of persons go a year after the seat has ended.
create table network_seats (
    id            uuid primary key,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    version       bigint      not null,
    poster        text        not null,
    source_system text,
    source_id     text,
    group_id      uuid        not null references network_groups on delete cascade,
    member_id     uuid        not null references members on delete cascade,
    person_name   text,
    role          text        not null,
    field         text,
    valid_from    date        not null,
    valid_to      date,
    constraint seat_period check (valid_to > valid_from)
);
create unique index network_seats_source on network_seats (poster, source_system, source_id);
create index network_seats_group on network_seats (group_id, created_at, id);
create index network_seats_updated on network_seats (group_id, updated_at, id);
create index network_seats_member on network_seats (member_id);
create index network_seats_ended on network_seats (valid_to) where person_name is not null;
select opgang_secure_public('network_seats', '(select network_coordinates())');
