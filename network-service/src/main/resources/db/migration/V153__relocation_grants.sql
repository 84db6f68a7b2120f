-- What is paid to families who move, for those who were parties of the case when it was posted.
create table relocation_grants (
    id            uuid primary key,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    version       bigint      not null,
    poster        text        not null,
    source_system text,
    source_id     text,
    case_id       uuid        not null,
    parties       varchar[]   not null,
    kind          text        not null,
    amount_dkk    numeric(15, 2) not null check (amount_dkk > 0),
    paid_on       date        not null,
    paid_by       text        not null,
    legal_basis   text        not null,
    shares        jsonb       not null,
    cancelled_at  timestamptz
);
create unique index relocation_grants_source on relocation_grants (poster, source_system, source_id);
create index relocation_grants_created on relocation_grants (case_id, created_at, id);
create index relocation_grants_updated on relocation_grants (case_id, updated_at, id);
select opgang_secure('relocation_grants', parties, parties, parties)
from (values ('(select coalesce(opgang_municipality(), opgang_organisation())) = any (parties)')) as of_the_case (parties);
