-- A draft is known to those who answer for the area until they approve it.
alter table observations add column status varchar not null default 'approved';
alter table superseded_observations add column status varchar not null default 'approved';

create or replace function keep_superseded_observation() returns trigger
    language plpgsql as $$
begin
    insert into superseded_observations
    values (old.id, old.version, old.housing_area_id, old.indicator, old.year, old.value, old.source, old.data_version,
            old.updated_at, case tg_op when 'DELETE' then now() else new.updated_at end, old.status);
    return null;
end $$;

drop policy everyone on observations;
create policy everyone on observations for select using (
    (select opgang_tenant()) is not null
    and (status = 'approved' or exists (
        select 1 from housing_areas a
        where a.id = housing_area_id and opgang_answers_for(a.municipality_code, a.housing_organisation))));

drop policy everyone on superseded_observations;
create policy everyone on superseded_observations for select using (
    (select opgang_tenant()) is not null
    and (status = 'approved' or exists (
        select 1 from housing_areas a
        where a.id = housing_area_id and opgang_answers_for(a.municipality_code, a.housing_organisation))));

-- Every version of every figure with the time in which it was the one to read. Read under the policies of its reader.
create view observations_over_time with (security_invoker = true) as
    select id, created_at, updated_at, version, housing_area_id, indicator, year, value, source, data_version, status,
           updated_at as known_from, null::timestamptz as known_to
    from observations
    union all
    select s.observation_id, o.created_at, s.valid_from, s.version, s.housing_area_id, s.indicator, s.year, s.value,
           s.source, s.data_version, s.status, s.valid_from, s.valid_to
    from superseded_observations s join observations o on o.id = s.observation_id;

create index superseded_observations_area on superseded_observations (housing_area_id);
