-- A placement may ask who has a role for the enrolment: the step that it belongs to, and rules on roles besides.
drop function initiatives_enrolments_placed_by(uuid[], uuid[]);
create function initiatives_enrolments_placed_by(participants uuid[], initiatives uuid[])
    returns table (participant_id uuid, initiative_id uuid, id uuid, period_from date, ended_on date, active_on date, sealed bytea,
                   steps varchar[], steps_on date[], certificates varchar[], seen_on date[], valid_until date[],
                   roles varchar[], holders uuid[], roles_from date[], roles_to date[])
    language sql stable security definer set search_path = public, pg_temp as $$
    select e.participant_id, e.initiative_id, e.id, e.period_from, e.ended_on,
           (select min(t.happened_on) from enrolment_transitions t where t.enrolment_id = e.id and t.state = 'active'),
           (select t.sealed from enrolment_told t where t.enrolment_id = e.id),
           s.steps, s.days, c.certificates, c.seen, c.until,
           r.roles, r.holders, r.since, r.until
    from initiatives_decided_for($1) p
    join enrolments e on e.participant_id = p.id and e.municipality_code = p.municipality_code and e.initiative_id = any($2)
    cross join lateral (select array_agg(s.step order by s.id) as steps, array_agg(s.reached_on order by s.id) as days
                        from enrolment_steps s where s.enrolment_id = e.id) s
    cross join lateral (select array_agg(c.certificate order by c.id) as certificates, array_agg(c.seen_on order by c.id) as seen,
                               array_agg(c.valid_until order by c.id) as until
                        from enrolment_certificates c where c.enrolment_id = e.id) c
    cross join lateral (select array_agg(r.role order by r.id) as roles, array_agg(r.holder_id order by r.id) as holders,
                               array_agg(r.period_from order by r.id) as since, array_agg(r.period_to order by r.id) as until
                        from enrolment_roles r where r.enrolment_id = e.id) r
    order by e.period_from desc, e.id
$$;
revoke all on function initiatives_enrolments_placed_by(uuid[], uuid[]) from public;
grant execute on function initiatives_enrolments_placed_by(uuid[], uuid[]) to ${app};
