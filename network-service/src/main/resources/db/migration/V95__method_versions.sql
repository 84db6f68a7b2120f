-- A method is released again and again; an adopter follows when it wants to.
alter table shared_initiatives add column method_version int not null default 1;
alter table adoptions add column adopted_version int not null default 1, add column initiative_id uuid;

-- Releases are made by the owner of the method, and seen with it.
create table method_releases (
    id                   uuid primary key,
    created_at           timestamptz not null,
    updated_at           timestamptz not null,
    version              bigint      not null,
    poster               text        not null,
    source_system        text,
    source_id            text,
    shared_initiative_id uuid        not null references shared_initiatives,
    method_version       int         not null,
    changes              text        not null,
    constraint released_once unique (shared_initiative_id, method_version)
);
create unique index method_releases_source on method_releases (poster, source_system, source_id);
create index method_releases_created on method_releases (shared_initiative_id, created_at, id);
create index method_releases_updated on method_releases (shared_initiative_id, updated_at, id);
select opgang_secure('method_releases', 'exists (select from shared_initiatives s where s.id = shared_initiative_id)', owners, owners)
from concat(opgang_own('poster'), ' and exists (select from shared_initiatives s where s.id = shared_initiative_id and s.',
            opgang_own('poster'), ')') as owners;

create table shared_initiative_comments (
    id                   uuid primary key,
    created_at           timestamptz not null,
    updated_at           timestamptz not null,
    version              bigint      not null,
    poster               text        not null,
    source_system        text,
    source_id            text,
    shared_initiative_id uuid        not null references shared_initiatives,
    text                 text        not null
);
create unique index shared_initiative_comments_source on shared_initiative_comments (poster, source_system, source_id);
create index shared_initiative_comments_created on shared_initiative_comments (shared_initiative_id, created_at, id);
create index shared_initiative_comments_updated on shared_initiative_comments (shared_initiative_id, updated_at, id);
select opgang_secure('shared_initiative_comments', 'exists (select from shared_initiatives s where s.id = shared_initiative_id)', own, own)
from opgang_own('poster') as own;
