-- Placements tell the kind of job now: it is read as the column that it is.
create or replace function initiatives_placed_at(agreement uuid, kinds varchar[], job_kinds varchar[], since date, until date)
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
      and (cardinality(job_kinds) = 0 or p.job_kind = any (job_kinds));
end $$;
