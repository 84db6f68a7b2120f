create table housing_organisations (
    id            uuid primary key,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    version       bigint      not null,
    poster        varchar     not null,
    source_system varchar,
    source_id     varchar,
    cvr           varchar     not null,
    name          varchar     not null,
    constraint housing_organisations_cvr unique (cvr),
    constraint housing_organisations_source unique (poster, source_system, source_id)
);
create index housing_organisations_created on housing_organisations (created_at, id);
create index housing_organisations_updated on housing_organisations (updated_at, id);

create table housing_areas (
    id                   uuid primary key,
    created_at           timestamptz not null,
    updated_at           timestamptz not null,
    version              bigint      not null,
    poster               varchar     not null,
    source_system        varchar,
    source_id            varchar,
    name                 varchar     not null,
    municipality_code    varchar     not null,
    housing_organisation varchar,
    valid_from           date,
    valid_to             date,
    constraint housing_areas_source unique (poster, source_system, source_id),
    constraint housing_areas_validity check (valid_to is null or valid_from is not null and valid_to > valid_from)
);
create index housing_areas_created on housing_areas (created_at, id);
create index housing_areas_updated on housing_areas (updated_at, id);
create index housing_areas_municipality on housing_areas (municipality_code);
create index housing_areas_organisation on housing_areas (housing_organisation) where housing_organisation is not null;

-- The parts of an area. The municipality and the organisation stand here too, so that the policies need no look-up.
create table divisions (
    id                   uuid primary key,
    created_at           timestamptz not null,
    updated_at           timestamptz not null,
    version              bigint      not null,
    poster               varchar     not null,
    source_system        varchar,
    source_id            varchar,
    housing_area_id      uuid        not null references housing_areas,
    name                 varchar     not null,
    number               varchar,
    dwellings            int,
    valid_from           date        not null,
    valid_to             date,
    constraint divisions_source unique (poster, source_system, source_id)
);
create index divisions_area on divisions (housing_area_id, id);
