-- A placement that belongs to a step of the ladder reaches it on its first day. Such a step follows from placements alone: it goes when they are
-- taken back, and stays where somebody has also posted it.
alter table enrolment_steps add column found boolean default false;
grant update (found) on enrolment_steps to ${app};
create index placements_reaching on placements (participant_id, initiative_id) where reached_step is not null;
create index enrolment_steps_found on enrolment_steps (enrolment_id) where found;

-- Brings the steps of the participants' enrolments to what their placements reach, and tells what has changed. Past the policies: who places
-- somebody may not read the enrolment, and what follows is decided by the rows alone.
create function initiatives_settle_steps(participants uuid[])
    returns table (what text, step varchar, step_on date, enrolment_id uuid, initiative_id uuid, participant_id uuid,
                   municipality_code varchar, partner_organisations varchar[], period_from date, ended_on date, state varchar,
                   state_since date, outcome varchar, theme varchar, contact_organisation varchar, lead_organisation varchar)
    language sql volatile security definer set search_path = public, pg_temp as $$
    with concerned as materialized (
        select e.* from enrolments e
        where e.participant_id = any($1)
          and (exists (select from placements p where p.participant_id = e.participant_id and p.initiative_id = e.initiative_id
                                                  and p.reached_step is not null)
               or exists (select from enrolment_steps s where s.enrolment_id = e.id and s.found))
        order by e.id for update
    ), wanted as (
        select e.id, e.municipality_code, p.reached_step, min(p.period_from) as day
        from concerned e join placements p on p.participant_id = e.participant_id and p.initiative_id = e.initiative_id
        where p.reached_step is not null and p.period_from >= e.period_from and (e.ended_on is null or p.period_from <= e.ended_on)
        group by e.id, e.municipality_code, p.reached_step
    ), gone as (
        delete from enrolment_steps s using concerned e
        where s.enrolment_id = e.id and s.found
          and not exists (select from wanted w where w.id = s.enrolment_id and w.reached_step = s.step)
        returning s.enrolment_id, s.step, s.reached_on
    ), moved as (
        update enrolment_steps s set reached_on = w.day, version = s.version + 1, updated_at = clock_timestamp()
        from wanted w where s.enrolment_id = w.id and s.step = w.reached_step and s.found and s.reached_on <> w.day
        returning s.enrolment_id, s.step, s.reached_on
    ), added as (
        insert into enrolment_steps (id, created_at, updated_at, version, enrolment_id, municipality_code, step, reached_on, found)
        select gen_random_uuid(), clock_timestamp(), clock_timestamp(), 0, w.id, w.municipality_code, w.reached_step, w.day, true
        from wanted w
        where not exists (select from enrolment_steps s where s.enrolment_id = w.id and s.step = w.reached_step)
        returning enrolment_id, step, reached_on
    ), changes as (
        select 'removed' as what, g.* from gone g
        union all select 'corrected', m.* from moved m
        union all select 'reached', a.* from added a
    ), counted as (
        update enrolments e set part_changes = e.part_changes + 1, version = e.version + 1, updated_at = clock_timestamp()
        where e.id in (select c.enrolment_id from changes c)
    )
    select c.what, c.step, c.reached_on, e.id, e.initiative_id, e.participant_id, e.municipality_code, e.partner_organisations,
           e.period_from, e.ended_on, e.state, e.state_since, e.outcome, e.theme, e.contact_organisation, e.lead_organisation
    from changes c join concerned e on e.id = c.enrolment_id
    order by e.id, c.reached_on, c.step
$$;
revoke all on function initiatives_settle_steps(uuid[]) from public;
grant execute on function initiatives_settle_steps(uuid[]) to ${app};
