-- What follows an area that is split or merged, with the shares of its residents, so that series stay comparable.
create table area_successions (
    id              uuid primary key,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    version         bigint      not null,
    housing_area_id uuid        not null references housing_areas,
    succeeded_on    date        not null,
    successor_ids   uuid[]      not null,
    shares          jsonb       not null,
    constraint area_successions_once unique (housing_area_id)
);
create index area_successions_into on area_successions using gin (successor_ids);

alter table area_successions enable row level security;
create policy everyone on area_successions for select using ((select opgang_tenant()) is not null);
create policy adding on area_successions for insert with check (exists (
    select 1 from housing_areas a
    where a.id = housing_area_id and opgang_answers_for(a.municipality_code, a.housing_organisation)));
create policy changing on area_successions for update using (exists (
    select 1 from housing_areas a
    where a.id = housing_area_id and opgang_answers_for(a.municipality_code, a.housing_organisation)));
