-- Who of the people has moved here with a wish that nobody has met: it was told in another municipality with an enrolment that goes on, or that
-- ended because the person moved away. Asked past the policies, for nothing but that there is one; once it was taken over here it is no longer.
create function initiatives_wishes_along(people uuid[]) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select distinct e.participant_id
    from enrolments e join participants p on p.id = e.participant_id
    where e.participant_id = any ($1) and e.municipality_code <> p.municipality_code and e.promised_by is not null
      and (e.ended_on is null or e.outcome = 'moved-away')
      and initiatives_offered_on(e.id) is null
      and not exists (select from enrolments o
                      where o.participant_id = e.participant_id and o.municipality_code = p.municipality_code
                        and o.promised_by is not null)
$$;
revoke all on function initiatives_wishes_along(uuid[]) from public;
grant execute on function initiatives_wishes_along(uuid[]) to ${app};
