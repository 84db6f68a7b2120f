-- The land parcels of an area, as the cadastre names them: cadastral district and number in it.
create table area_parcels (
    id                 uuid primary key,
    created_at         timestamptz not null,
    updated_at         timestamptz not null,
    version            bigint      not null,
    poster             varchar     not null,
    source_system      varchar,
    source_id          varchar,
    housing_area_id    uuid        not null references housing_areas,
    cadastral_district varchar     not null,
    parcel_number      varchar     not null,
    valid_from         date        not null,
    valid_to           date,
    constraint area_parcels_source unique (poster, source_system, source_id),
    constraint area_parcels_once unique (cadastral_district, parcel_number, valid_from),
    constraint area_parcels_validity check (valid_to > valid_from)
);
create index area_parcels_area on area_parcels (housing_area_id, id);

alter table area_parcels enable row level security;
create policy everyone on area_parcels for select using ((select opgang_tenant()) is not null);
create policy adding on area_parcels for insert with check (exists (
    select 1 from housing_areas a
    where a.id = housing_area_id and opgang_answers_for(a.municipality_code, a.housing_organisation)));
create policy changing on area_parcels for update using (exists (
    select 1 from housing_areas a
    where a.id = housing_area_id and opgang_answers_for(a.municipality_code, a.housing_organisation)));
create policy removing on area_parcels for delete using (exists (
    select 1 from housing_areas a
    where a.id = housing_area_id and opgang_answers_for(a.municipality_code, a.housing_organisation)));
