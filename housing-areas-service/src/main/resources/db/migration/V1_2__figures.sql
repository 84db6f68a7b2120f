create table observations (
    id              uuid primary key,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    version         bigint      not null,
    housing_area_id uuid        not null references housing_areas,
    indicator       varchar     not null,
    year            int         not null,
    value           numeric     not null,
    source          varchar,
    data_version    varchar,
    constraint observations_key unique (housing_area_id, indicator, year)
);
create index observations_created on observations (created_at, id);
create index observations_updated on observations (updated_at, id);

-- What an observation said before it was corrected, so that an older answer can still be explained.
create table superseded_observations (
    observation_id  uuid        not null,
    version         bigint      not null,
    housing_area_id uuid        not null,
    indicator       varchar     not null,
    year            int         not null,
    value           numeric     not null,
    source          varchar,
    data_version    varchar,
    valid_from      timestamptz not null,
    valid_to        timestamptz not null,
    primary key (observation_id, version)
);

create function keep_superseded_observation() returns trigger
    language plpgsql as $$
begin
    insert into superseded_observations
    values (old.id, old.version, old.housing_area_id, old.indicator, old.year, old.value, old.source, old.data_version,
            old.updated_at, case tg_op when 'DELETE' then now() else new.updated_at end);
    return null;
end $$;
create trigger keep_superseded after update or delete on observations
    for each row execute function keep_superseded_observation();

create table reference_values (
    id           uuid primary key,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    version      bigint      not null,
    indicator    varchar     not null,
    scope        varchar     not null,
    year         int         not null,
    value        numeric     not null,
    source       varchar,
    data_version varchar,
    constraint reference_values_key unique (indicator, scope, year)
);
create index reference_values_created on reference_values (created_at, id);
create index reference_values_updated on reference_values (updated_at, id);
