-- What an organisation posted it may see again. What others add to it is theirs: it is shown under a consent that covers today, and
-- otherwise the poster sees what it told itself, as it told it.
alter table placements add column touched boolean not null default false;

create table placements_as_posted (
    id             uuid primary key references placements on delete cascade,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    version        bigint      not null,
    poster         varchar     not null,
    source_system  varchar     not null,
    source_id      varchar     not null,
    participant_id uuid        not null,
    municipality_code varchar  not null,
    initiative_id  uuid,
    kind           varchar     not null,
    employer_cvr   varchar     not null,
    employer_name  varchar     not null,
    employer_kind  varchar     not null,
    housing_area_id uuid,
    period_from    date        not null,
    period_to      date,
    weekly_hours   numeric(5, 2)  not null,
    hourly_wage_dkk numeric(15, 2),
    school_status  varchar,
    outcome_kind   varchar,
    outcome_on     date
);
create index placements_as_posted_poster on placements_as_posted (poster, created_at, id);
create index placements_as_posted_source on placements_as_posted (poster, source_system, source_id);
create index placements_source_key on placements (source_system, source_id);

-- The first time that somebody else adds to a placement, what its poster told is set aside. By the database, so that no way of writing
-- forgets it.
create function initiatives_keep_as_posted() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not old.touched and old.poster like 'organisation:%' and opgang_tenant() is distinct from old.poster then
        insert into placements_as_posted
        values (old.id, old.created_at, old.updated_at, old.version, old.poster, old.source_system, old.source_id,
                old.participant_id, old.municipality_code, old.initiative_id, old.kind, old.employer_cvr, old.employer_name,
                old.employer_kind, old.housing_area_id, old.period_from, old.period_to, old.weekly_hours, old.hourly_wage_dkk,
                old.school_status, old.outcome_kind, old.outcome_on)
        on conflict (id) do nothing;
        new.touched := true;
    end if;
    return new;
end
$$;
create trigger keep_as_posted before update on placements for each row execute function initiatives_keep_as_posted();

-- Hours belong to whoever registered them, which need not be who posted the placement.
alter table placement_hours add column recorded_by varchar;
update placement_hours set recorded_by = poster;
alter table placement_hours alter column recorded_by set not null;

-- What the caller sees of placements, for all queries. Whose processing is restricted exists for the municipality alone.
create view placements_seen as
    select p.id, p.created_at, p.updated_at, p.version, p.poster, p.source_system, p.source_id, p.participant_id,
           p.municipality_code, p.initiative_id, p.kind, p.employer_cvr, p.employer_name, p.employer_kind, p.housing_area_id,
           p.period_from, p.period_to, p.weekly_hours, p.hourly_wage_dkk, p.school_status, p.outcome_kind, p.outcome_on,
           p.registered_hours, false as frozen
    from placements p
    where (select opgang_system())
       or p.municipality_code = (select opgang_municipality())
       or p.poster = (select opgang_tenant()) and not initiatives_restricted(p.participant_id)
          and (not p.touched
               or initiatives_consent_covers(p.participant_id, p.municipality_code, p.initiative_id, 'placements'))
    union all
    select a.id, a.created_at, a.updated_at, a.version, a.poster, a.source_system, a.source_id, a.participant_id,
           a.municipality_code, a.initiative_id, a.kind, a.employer_cvr, a.employer_name, a.employer_kind, a.housing_area_id,
           a.period_from, a.period_to, a.weekly_hours, a.hourly_wage_dkk, a.school_status, a.outcome_kind, a.outcome_on,
           (select coalesce(sum(h.hours), 0) from placement_hours h
             where h.placement_id = a.id and h.recorded_by = a.poster)::numeric(9, 2), true
    from placements_as_posted a join placements p on p.id = a.id
    where a.poster = (select opgang_tenant()) and not initiatives_restricted(a.participant_id)
      and not initiatives_consent_covers(p.participant_id, p.municipality_code, p.initiative_id, 'placements');

-- Whether an organisation may place the participant, for a new row: it takes part in a running enrolment, or somebody consents.
create function initiatives_may_place(participant uuid, municipality varchar, initiative uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select 1 from participants p
                    where p.id = participant and p.municipality_code = municipality and not p.restricted
                      and (exists (select 1 from enrolments e
                                    where e.participant_id = p.id and e.ended_on is null
                                      and e.partner_organisations @> array[opgang_organisation()::varchar])
                           or exists (select 1 from consents_now c
                                       where c.participant_id = p.id and c.municipality_code = municipality
                                         and (c.initiative_id is null or c.initiative_id = initiative))))
$$;

-- Whoever writes its own posting writes over a row of which it may not read all: the service says so for the transaction.
drop policy tenants on placements;
create policy system_all on placements using ((select opgang_system())) with check ((select opgang_system()));
create policy municipality_read on placements for select using (municipality_code = (select opgang_municipality()));
create policy municipality_insert on placements for insert
    with check (municipality_code = (select opgang_municipality()) and poster = (select opgang_tenant()));
create policy municipality_update on placements for update using (municipality_code = (select opgang_municipality()));
create policy municipality_delete on placements for delete using (municipality_code = (select opgang_municipality()));
create policy poster_read on placements for select
    using ((select opgang_organisation()) is not null and poster = (select opgang_tenant())
        and not initiatives_restricted(participant_id)
        and (not touched or (select current_setting('opgang.retelling', true)) = 'on'
             or initiatives_consent_covers(participant_id, municipality_code, initiative_id, 'placements')));
create policy poster_insert on placements for insert
    with check ((select opgang_organisation()) is not null and poster = (select opgang_tenant()) and not touched
        and initiatives_may_place(participant_id, municipality_code, initiative_id));
create policy poster_update on placements for update
    using ((select opgang_organisation()) is not null and poster = (select opgang_tenant()));
create policy poster_delete on placements for delete
    using ((select opgang_organisation()) is not null and poster = (select opgang_tenant()));
-- What a placement is of, and whose it is, never changes: somebody else's placement is another one.
revoke update on placements from ${app};
grant update (updated_at, version, municipality_code, initiative_id, kind, employer_cvr, employer_name, employer_kind,
              housing_area_id, period_from, period_to, weekly_hours, hourly_wage_dkk, school_status, outcome_kind, outcome_on,
              registered_hours) on placements to ${app};

alter table placements_as_posted enable row level security;
create policy system_all on placements_as_posted using ((select opgang_system())) with check ((select opgang_system()));
create policy poster_read on placements_as_posted for select using (poster = (select opgang_tenant()));
create policy poster_update on placements_as_posted for update using (poster = (select opgang_tenant()));
revoke insert, delete, update on placements_as_posted from ${app};
grant update (updated_at, version, municipality_code, initiative_id, kind, employer_cvr, employer_name, employer_kind,
              housing_area_id, period_from, period_to, weekly_hours, hourly_wage_dkk, school_status, outcome_kind, outcome_on)
    on placements_as_posted to ${app};

-- Hours: the municipality's with their placement, an organisation's own, and all of a placement that it sees whole.
drop policy tenants on placement_hours;
create policy system_all on placement_hours using ((select opgang_system())) with check ((select opgang_system()));
create policy municipality_read on placement_hours for select using (municipality_code = (select opgang_municipality()));
create policy municipality_insert on placement_hours for insert
    with check (municipality_code = (select opgang_municipality()) and recorded_by = (select opgang_tenant())
        and exists (select 1 from placements p where p.id = placement_id and p.municipality_code = placement_hours.municipality_code));
create policy municipality_update on placement_hours for update using (municipality_code = (select opgang_municipality()));
create policy municipality_delete on placement_hours for delete using (municipality_code = (select opgang_municipality()));
create policy poster_read on placement_hours for select
    using ((select opgang_organisation()) is not null
        and (recorded_by = (select opgang_tenant())
             or exists (select 1 from placements p where p.id = placement_id and p.poster = (select opgang_tenant()))));
create policy poster_insert on placement_hours for insert
    with check ((select opgang_organisation()) is not null and recorded_by = (select opgang_tenant())
        and exists (select 1 from placements p where p.id = placement_id and p.poster = (select opgang_tenant())
                       and p.municipality_code = placement_hours.municipality_code));
create policy poster_update on placement_hours for update
    using ((select opgang_organisation()) is not null and recorded_by = (select opgang_tenant()));
create policy poster_delete on placement_hours for delete
    using ((select opgang_organisation()) is not null and recorded_by = (select opgang_tenant()));
revoke update on placement_hours from ${app};
grant update (updated_at, version, worked_on, hours) on placement_hours to ${app};

revoke all on function initiatives_may_place(uuid, varchar, uuid), initiatives_keep_as_posted() from public;
grant execute on function initiatives_may_place(uuid, varchar, uuid) to ${app};
revoke insert, update, delete on placements_seen, consents_now from ${app};
