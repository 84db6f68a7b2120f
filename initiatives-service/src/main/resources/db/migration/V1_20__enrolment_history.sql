-- An enrolment stands where its history leaves it, and the history can be corrected and taken back.

-- An outcome that a batch corrected stood with the enrolment alone: the last move tells it now.
update enrolment_transitions t set outcome = e.outcome, version = t.version + 1, updated_at = now()
from enrolments e
where e.id = t.enrolment_id and e.ended_on is not null and t.outcome is distinct from e.outcome
  and t.id = (select max(l.id::text)::uuid from enrolment_transitions l where l.enrolment_id = e.id);
-- Nothing has come of what still runs.
update enrolments set outcome = null where ended_on is null and outcome is not null;
update enrolment_transitions t set outcome = null
where t.outcome is not null and t.state not in ('completed', 'dropped-out');

alter table enrolments rename column steps_reached to part_changes;

-- The enrolments of one participant are decided one after the other: whoever decides waits for the participant's row.
create function initiatives_decide_in_turn(participants uuid[]) returns bigint
    language sql volatile security definer set search_path = public, pg_temp as $$
    select count(*) from (select 1 from public.participants p where p.id = any($1) order by p.id for no key update) waited
$$;

-- When those participants are enrolled there, whoever enrolled them: for the participant's municipality, and for a partner that may
-- enrol somebody without reading about it.
create function initiatives_enrolled_periods(initiatives uuid[], participants uuid[])
    returns table (id uuid, initiative_id uuid, participant_id uuid, period_from date, ended_on date)
    language sql stable security definer set search_path = public, pg_temp as $$
    select distinct e.id, e.initiative_id, e.participant_id, e.period_from, e.ended_on
    from unnest($1, $2) as k (initiative, participant)
    join public.enrolments e on e.initiative_id = k.initiative and e.participant_id = k.participant
    where e.municipality_code = opgang_municipality()
       or e.partner_organisations @> array[opgang_organisation()::varchar]
$$;

-- Whether a placement rests on the enrolment: of the same participant in the same initiative, begun while it ran. Asked by who sees the
-- enrolment, of placements that it may not see.
create function initiatives_enrolment_in_use(enrolment uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select 1 from public.enrolments e join public.placements p
                       on p.initiative_id = e.initiative_id and p.participant_id = e.participant_id
                    where e.id = $1 and p.period_from >= e.period_from
                      and (e.ended_on is null or p.period_from <= e.ended_on)
                      and (e.municipality_code = opgang_municipality()
                           or e.partner_organisations @> array[opgang_organisation()::varchar]))
$$;

revoke all on function initiatives_decide_in_turn(uuid[]), initiatives_enrolled_periods(uuid[], uuid[]),
    initiatives_enrolment_in_use(uuid) from public;
grant execute on function initiatives_decide_in_turn(uuid[]), initiatives_enrolled_periods(uuid[], uuid[]),
    initiatives_enrolment_in_use(uuid) to ${app};

-- Whose an enrolment is and where it belongs never changes, whoever writes: those columns are told once.
revoke update on enrolments from ${app};
grant update (updated_at, version, period_from, ended_on, state, state_since, outcome, part_changes) on enrolments to ${app};
revoke update on enrolment_transitions, enrolment_steps from ${app};
grant update (updated_at, version, state, happened_on, outcome) on enrolment_transitions to ${app};
grant update (updated_at, version, step, reached_on) on enrolment_steps to ${app};

-- Who may move an enrolment may correct its history. What a partner sees it sees under a consent that covers today.
create policy partners_correct on enrolment_transitions for update
    using ((select opgang_organisation()) is not null and exists (select 1 from enrolments e where e.id = enrolment_id));
create policy partners_take_back on enrolment_transitions for delete
    using ((select opgang_organisation()) is not null and exists (select 1 from enrolments e where e.id = enrolment_id));
create policy partners_correct on enrolment_steps for update
    using ((select opgang_organisation()) is not null and exists (select 1 from enrolments e where e.id = enrolment_id));
create policy partners_take_back on enrolment_steps for delete
    using ((select opgang_organisation()) is not null and exists (select 1 from enrolments e where e.id = enrolment_id));
-- A partner takes back what it enrolled itself, as long as it may read it.
create policy partners_take_back on enrolments for delete
    using ((select opgang_organisation()) is not null and poster = (select opgang_tenant())
        and partner_organisations @> array[(select opgang_organisation())::varchar]);
