-- Searches for people who were registered twice. A search goes in pieces, and notes how far it has come: one that was interrupted goes on.
create table duplicate_searches (
    id                uuid primary key,
    municipality_code text        not null,
    status            text        not null,
    -- How many were looked at, and how many pairs were found.
    participants      bigint      not null,
    candidates        bigint      not null,
    keyed_until       uuid        not null,
    compared_until    bigint,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null
);
create index duplicate_searches_created on duplicate_searches (municipality_code, created_at, id);
create index duplicate_searches_updated on duplicate_searches (municipality_code, updated_at, id);
create unique index duplicate_searches_running on duplicate_searches (municipality_code) where status = 'running';
select opgang_secure_owned('duplicate_searches', 'municipality_code');

-- By what two records of one person could be found: keyed hashes of parts of number and name, cut to eight bytes, from which nobody reads either.
-- Those who share one are compared.
create table duplicate_keys (
    person_id         uuid   not null references participants on delete cascade,
    municipality_code text   not null,
    hash              bigint not null
);
create index duplicate_keys_hash on duplicate_keys (municipality_code, hash, person_id);
create index duplicate_keys_person on duplicate_keys (person_id);
select opgang_secure_owned('duplicate_keys', 'municipality_code');

-- Of what the keys were made: who has not changed since needs no new ones.
create table duplicate_keyed (
    person_id         uuid  primary key references participants on delete cascade,
    municipality_code text  not null,
    mark              bytea not null
);
select opgang_secure_owned('duplicate_keyed', 'municipality_code');

create table duplicate_candidates (
    id                uuid primary key,
    municipality_code text        not null,
    -- Neither refers to its row: of two that were merged one has none.
    first_id          uuid        not null,
    second_id         uuid        not null,
    score             int         not null,
    reasons           text[]      not null,
    state             text        not null,
    -- Who the two were, as a keyed hash: once dismissed they are proposed again when one of them is somebody else.
    mark              bytea       not null,
    search_id         uuid        not null,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null,
    constraint duplicate_candidates_pair unique (first_id, second_id),
    constraint duplicate_candidates_order check (first_id < second_id)
);
create index duplicate_candidates_created on duplicate_candidates (municipality_code, created_at, id);
create index duplicate_candidates_updated on duplicate_candidates (municipality_code, updated_at, id);
create index duplicate_candidates_state on duplicate_candidates (municipality_code, state, created_at, id);
create index duplicate_candidates_second on duplicate_candidates (second_id);
select opgang_secure_owned('duplicate_candidates', 'municipality_code');
