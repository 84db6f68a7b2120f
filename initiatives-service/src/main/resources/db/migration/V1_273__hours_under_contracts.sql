-- The hours that are registered for the placements of a contract, by month and kind of job: sums and numbers of persons, no persons. Past the
-- policies, since buyer and contractor read the sums of a contract and not its placements.
create function initiatives_contract_hours(contract uuid, until date)
    returns table (month varchar, job_kind varchar, hours numeric, persons bigint, persons_of_kind bigint)
    language sql stable security definer set search_path = public, pg_temp as $$
    with worked as (
        select to_char(h.worked_on, 'YYYY-MM')::varchar as month, p.job_kind, h.hours, p.participant_id
        from placements p join placement_hours h on h.placement_id = p.id
        where p.contract_id = $1 and h.worked_on <= $2
          and exists (select from contracts c where c.id = $1
                      and (opgang_system() or c.municipality_code = opgang_municipality()
                           or opgang_organisation() in (c.buyer, c.contractor_cvr)))
    )
    select w.month, w.job_kind, sum(w.hours), count(distinct w.participant_id),
           (select count(distinct k.participant_id) from worked k where k.job_kind is not distinct from w.job_kind)
    from worked w group by w.month, w.job_kind
$$;
revoke all on function initiatives_contract_hours(uuid, date) from public;
grant execute on function initiatives_contract_hours(uuid, date) to ${app};
