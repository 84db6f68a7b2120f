-- What counts towards what a partner owes is narrowed by all that a placement tells, as measures are. The former function stays as long
-- as the release before may run beside this one.
create function initiatives_placed_at(agreement uuid, kinds varchar[], employer_kinds varchar[], payers varchar[], job_kinds varchar[],
                                      steps varchar[], outcomes varchar[], prospects varchar[], since date, until date)
    returns table (placed bigint, hours numeric)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    return query
    select count(*) filter (where p.period_from >= since and p.period_from < until),
           coalesce(sum((select sum(h.hours) from placement_hours h
                          where h.placement_id = p.id and h.worked_on >= since and h.worked_on < until)), 0)
    from agreements a
    join placements p on p.initiative_id = a.initiative_id and p.employer_cvr = a.organisation
    where a.id = agreement
      and (a.organisation = opgang_organisation()
           or exists (select from initiatives i where i.id = a.initiative_id
                         and i.municipality_codes @> array[opgang_municipality()::varchar]))
      and (cardinality(kinds) = 0 or p.kind = any (kinds))
      and (cardinality(employer_kinds) = 0 or p.employer_kind = any (employer_kinds))
      and (cardinality(payers) = 0 or p.payer = any (payers))
      and (cardinality(job_kinds) = 0 or p.job_kind = any (job_kinds))
      and (cardinality(steps) = 0 or p.found_step = any (steps))
      and (cardinality(outcomes) = 0 or p.outcome_kind = any (outcomes))
      and (cardinality(prospects) = 0 or p.prospect = any (prospects));
end $$;
revoke all on function initiatives_placed_at(uuid, varchar[], varchar[], varchar[], varchar[], varchar[], varchar[], varchar[], date, date)
    from public;
grant execute on function
    initiatives_placed_at(uuid, varchar[], varchar[], varchar[], varchar[], varchar[], varchar[], varchar[], date, date) to ${app};
