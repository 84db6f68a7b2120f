-- Work that goes up and down with whoever does it: weekly hours from a day on, and tasks that may be left undone. Why somebody works less is
-- told in words that say nothing of illness.
create table placement_workloads (
    id                uuid primary key,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null,
    placement_id      uuid        not null references placements on delete cascade,
    poster            varchar     not null,
    municipality_code varchar     not null,
    starts_on         date        not null,
    weekly_hours      numeric(5, 2) not null,
    reason            varchar     not null,
    constraint placement_workloads_day unique (placement_id, starts_on)
);

create table initiative_tasks (
    id                uuid primary key,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null,
    poster            varchar     not null,
    source_system     varchar,
    source_id         varchar,
    initiative_id     uuid        not null references initiatives on delete cascade,
    name              varchar collate "da-x-icu" not null,
    leavable          boolean     not null,
    housing_area_id   uuid
);
create unique index initiative_tasks_source on initiative_tasks (poster, source_system, source_id) where source_id is not null;
create index initiative_tasks_initiative on initiative_tasks (initiative_id, created_at, id);

create table placement_tasks (
    id                uuid primary key,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null,
    placement_id      uuid        not null references placements on delete cascade,
    poster            varchar     not null,
    municipality_code varchar     not null,
    task_id           uuid        not null references initiative_tasks on delete cascade,
    done_on           date        not null,
    done              boolean     not null,
    constraint placement_tasks_day unique (placement_id, task_id, done_on)
);
create index placement_tasks_task on placement_tasks (task_id);

-- With the placement: its municipality, and whoever posted it.
select opgang_secure(secured, reads, concat('(', reads, ') and ', opgang_own('poster')), reads, reads)
from unnest(array['placement_workloads', 'placement_tasks']::regclass[]) as secured,
     lateral (select concat(opgang_own('municipality_code'), ' or (select opgang_organisation()) is not null and exists (select from placements p'
                     ' where p.id = placement_id and p.poster = (select opgang_tenant()))') as reads) as r;

-- Tasks are no personal data: whoever sees the initiative reads them, and who posted one changes it.
select opgang_secure('initiative_tasks', seen, concat(seen, ' and ', own), concat(seen, ' and ', own), concat(seen, ' and ', own))
from opgang_own('poster') as own, (select 'exists (select from initiatives i where i.id = initiative_id)' as seen) as s;

-- The weekly hours of today, in one place for whoever reads a placement.
create function initiatives_scaled_hours(placement uuid) returns numeric
    language sql stable security definer set search_path = public, pg_temp as $$
    select w.weekly_hours from placement_workloads w
    where w.placement_id = $1 and w.starts_on <= (now() at time zone 'Europe/Copenhagen')::date
    order by w.starts_on desc limit 1
$$;
revoke all on function initiatives_scaled_hours(uuid) from public;
grant execute on function initiatives_scaled_hours(uuid) to ${app};

create or replace view placements_seen as
    select p.id, p.created_at, p.updated_at, p.version, p.poster, p.source_system, p.source_id, p.participant_id,
           p.municipality_code, p.initiative_id, p.kind, p.employer_cvr, p.employer_name, p.employer_kind, p.housing_area_id,
           p.period_from, p.period_to, p.weekly_hours, p.hourly_wage_dkk, p.school_status, p.outcome_kind, p.outcome_on,
           p.registered_hours, false as frozen, p.opening_id, p.employer_p_number, p.occupation_code, p.occupation_label, p.payer,
           p.step, p.trade, p.job_kind, p.prospect, p.contract_id, p.institution_id, p.longer_period_ground, p.extension_of,
           p.mentor_holder_id, p.found_step,
           case when p.municipality_code = (select opgang_municipality()) then p.remarks || p.person_remarks else p.remarks end as remarks,
           initiatives_scaled_hours(p.id) as scaled_hours
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
             where h.placement_id = a.id and h.recorded_by = a.poster)::numeric(9, 2), true, a.opening_id, a.employer_p_number,
           a.occupation_code, a.occupation_label, a.payer, a.step, a.trade, a.job_kind, a.prospect, a.contract_id, a.institution_id,
           a.longer_period_ground, a.extension_of, a.mentor_holder_id, a.found_step, a.remarks, null::numeric
    from placements_as_posted a join placements p on p.id = a.id
    where a.poster = (select opgang_tenant()) and not initiatives_restricted(a.participant_id)
      and not initiatives_consent_covers(p.participant_id, p.municipality_code, p.initiative_id, 'placements');
