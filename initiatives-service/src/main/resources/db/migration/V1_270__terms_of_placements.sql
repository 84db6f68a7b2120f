-- More of the terms of a placement: who pays, where exactly, as what, to which end, what it extends, and which step of the ladder it belongs to.
-- The step stands beside what was told: it is found anew with each telling. So do remarks, of which some tell of the person and are shown to
-- its municipality alone.
alter table placements
    add column employer_p_number varchar,
    add column occupation_code varchar,
    add column occupation_label varchar,
    add column payer varchar,
    add column step varchar,
    add column trade varchar,
    add column job_kind varchar,
    add column prospect varchar,
    add column contract_id uuid,
    add column institution_id uuid,
    add column longer_period_ground varchar,
    -- What it extends may be taken back: then it extends nothing any more.
    add column extension_of uuid references placements on delete set null,
    add column mentor_holder_id uuid,
    add column found_step varchar,
    add column reached_step varchar,
    add column remarks varchar[] not null default '{}',
    add column person_remarks varchar[] not null default '{}';
create index placements_contract on placements (contract_id) where contract_id is not null;
create index placements_extended on placements (extension_of) where extension_of is not null;
grant update (employer_p_number, occupation_code, occupation_label, payer, step, trade, job_kind, prospect, contract_id, institution_id,
              longer_period_ground, extension_of, mentor_holder_id, found_step, reached_step, remarks, person_remarks)
    on placements to ${app};

alter table placements_as_posted
    add column employer_p_number varchar,
    add column occupation_code varchar,
    add column occupation_label varchar,
    add column payer varchar,
    add column step varchar,
    add column trade varchar,
    add column job_kind varchar,
    add column prospect varchar,
    add column contract_id uuid,
    add column institution_id uuid,
    add column longer_period_ground varchar,
    add column extension_of uuid,
    add column mentor_holder_id uuid,
    add column found_step varchar,
    add column remarks varchar[] not null default '{}';
grant update (employer_p_number, occupation_code, occupation_label, payer, step, trade, job_kind, prospect, contract_id, institution_id,
              longer_period_ground, extension_of, mentor_holder_id, found_step, remarks) on placements_as_posted to ${app};

create or replace function initiatives_keep_as_posted() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not old.touched and old.poster like 'organisation:%' and opgang_tenant() is distinct from old.poster then
        insert into placements_as_posted (id, created_at, updated_at, version, poster, source_system, source_id, participant_id,
            municipality_code, initiative_id, kind, employer_cvr, employer_name, employer_kind, housing_area_id, period_from, period_to,
            weekly_hours, hourly_wage_dkk, school_status, outcome_kind, outcome_on, opening_id, employer_p_number, occupation_code,
            occupation_label, payer, step, trade, job_kind, prospect, contract_id, institution_id, longer_period_ground, extension_of,
            mentor_holder_id, found_step, remarks)
        values (old.id, old.created_at, old.updated_at, old.version, old.poster, old.source_system, old.source_id,
                old.participant_id, old.municipality_code, old.initiative_id, old.kind, old.employer_cvr, old.employer_name,
                old.employer_kind, old.housing_area_id, old.period_from, old.period_to, old.weekly_hours, old.hourly_wage_dkk,
                old.school_status, old.outcome_kind, old.outcome_on, old.opening_id, old.employer_p_number, old.occupation_code,
                old.occupation_label, old.payer, old.step, old.trade, old.job_kind, old.prospect, old.contract_id, old.institution_id,
                old.longer_period_ground, old.extension_of, old.mentor_holder_id, old.found_step, old.remarks)
        on conflict (id) do nothing;
        new.touched := true;
    end if;
    return new;
end
$$;

create or replace view placements_seen as
    select p.id, p.created_at, p.updated_at, p.version, p.poster, p.source_system, p.source_id, p.participant_id,
           p.municipality_code, p.initiative_id, p.kind, p.employer_cvr, p.employer_name, p.employer_kind, p.housing_area_id,
           p.period_from, p.period_to, p.weekly_hours, p.hourly_wage_dkk, p.school_status, p.outcome_kind, p.outcome_on,
           p.registered_hours, false as frozen, p.opening_id, p.employer_p_number, p.occupation_code, p.occupation_label, p.payer,
           p.step, p.trade, p.job_kind, p.prospect, p.contract_id, p.institution_id, p.longer_period_ground, p.extension_of,
           p.mentor_holder_id, p.found_step,
           case when p.municipality_code = (select opgang_municipality()) then p.remarks || p.person_remarks else p.remarks end as remarks
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
           a.longer_period_ground, a.extension_of, a.mentor_holder_id, a.found_step, a.remarks
    from placements_as_posted a join placements p on p.id = a.id
    where a.poster = (select opgang_tenant()) and not initiatives_restricted(a.participant_id)
      and not initiatives_consent_covers(p.participant_id, p.municipality_code, p.initiative_id, 'placements');

-- The first day of what a placement extends, however often that was extended before.
create function initiatives_joined_from(placement uuid) returns date
    language sql stable security definer set search_path = public, pg_temp as $$
    with recursive chain (id, extension_of, period_from) as (
        select p.id, p.extension_of, p.period_from from placements p where p.id = placement
        union
        select p.id, p.extension_of, p.period_from from chain c join placements p on p.id = c.extension_of
    )
    select min(c.period_from) from chain c
$$;

-- What placements are decided by of the enrolments of those whom the caller may place: it is not told what it says.
create function initiatives_enrolments_placed_by(participants uuid[], initiatives uuid[])
    returns table (participant_id uuid, initiative_id uuid, id uuid, period_from date, ended_on date, active_on date, sealed bytea,
                   steps varchar[], steps_on date[], certificates varchar[], seen_on date[], valid_until date[])
    language sql stable security definer set search_path = public, pg_temp as $$
    select e.participant_id, e.initiative_id, e.id, e.period_from, e.ended_on,
           (select min(t.happened_on) from enrolment_transitions t where t.enrolment_id = e.id and t.state = 'active'),
           (select t.sealed from enrolment_told t where t.enrolment_id = e.id),
           s.steps, s.days, c.certificates, c.seen, c.until
    from initiatives_decided_for($1) p
    join enrolments e on e.participant_id = p.id and e.municipality_code = p.municipality_code and e.initiative_id = any($2)
    cross join lateral (select array_agg(s.step order by s.id) as steps, array_agg(s.reached_on order by s.id) as days
                        from enrolment_steps s where s.enrolment_id = e.id) s
    cross join lateral (select array_agg(c.certificate order by c.id) as certificates, array_agg(c.seen_on order by c.id) as seen,
                               array_agg(c.valid_until order by c.id) as until
                        from enrolment_certificates c where c.enrolment_id = e.id) c
    order by e.period_from desc, e.id
$$;
revoke all on function initiatives_joined_from(uuid), initiatives_enrolments_placed_by(uuid[], uuid[]) from public;
grant execute on function initiatives_joined_from(uuid), initiatives_enrolments_placed_by(uuid[], uuid[]) to ${app};
