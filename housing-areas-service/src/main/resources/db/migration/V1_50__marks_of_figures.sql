-- What the source remarks on a figure: provisional, estimated, a break in the series. Kept with what a correction replaces.
alter table observations add column value_status varchar;
alter table superseded_observations add column value_status varchar;
alter table reference_values add column value_status varchar;

create or replace function keep_superseded_observation() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into superseded_observations
    values (old.id, old.version, old.housing_area_id, old.indicator, old.year, old.value, old.source, old.data_version,
            old.updated_at, case tg_op when 'DELETE' then now() else new.updated_at end, old.status, old.value_status);
    return null;
end $$;

create or replace view observations_over_time with (security_invoker = true) as
    select id, created_at, updated_at, version, housing_area_id, indicator, year, value, source, data_version, status,
           updated_at as known_from, null::timestamptz as known_to, value_status
    from observations
    union all
    select s.observation_id, o.created_at, s.valid_from, s.version, s.housing_area_id, s.indicator, s.year, s.value,
           s.source, s.data_version, s.status, s.valid_from, s.valid_to, s.value_status
    from superseded_observations s join observations o on o.id = s.observation_id;

-- What a figure said before is written by its correction alone: no caller tells a past of its own making.
revoke insert, update, delete, truncate on superseded_observations from ${app};
drop policy adding on superseded_observations;
