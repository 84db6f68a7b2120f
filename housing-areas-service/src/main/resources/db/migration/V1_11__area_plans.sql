-- Plans of an area. That an area has a development plan is kept here, apart from any class that it has or had.
create table area_plans (
    id              uuid primary key,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    version         bigint      not null,
    poster          varchar     not null,
    source_system   varchar,
    source_id       varchar,
    housing_area_id uuid        not null references housing_areas,
    name            varchar     not null,
    kind            varchar     not null,
    period_from     date        not null,
    period_to       date,
    details         jsonb       not null,
    constraint area_plans_source unique (poster, source_system, source_id)
);
create index area_plans_area on area_plans (housing_area_id, id);

alter table area_plans enable row level security;
create policy everyone on area_plans for select using ((select opgang_tenant()) is not null);
create policy adding on area_plans for insert with check (exists (
    select 1 from housing_areas a
    where a.id = housing_area_id and opgang_answers_for(a.municipality_code, a.housing_organisation)));
create policy changing on area_plans for update using (exists (
    select 1 from housing_areas a
    where a.id = housing_area_id and opgang_answers_for(a.municipality_code, a.housing_organisation)));
