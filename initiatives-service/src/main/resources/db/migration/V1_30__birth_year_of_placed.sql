-- Limits of young people's work hold for whoever posted a placement, also when it may not look the participant up any longer. It is
-- asked on the connection of the transaction; the year goes into a decision and into no answer.
create function initiatives_birth_year(participant uuid) returns int
    language sql stable security definer set search_path = public, pg_temp as $$
    select p.birth_year from participants p
    where p.id = participant
      and (p.municipality_code = opgang_municipality()
           or exists (select 1 from placements l where l.participant_id = participant and l.poster = opgang_tenant())
           or exists (select 1 from placements l where l.participant_id = participant and l.municipality_code = opgang_municipality()))
$$;
revoke all on function initiatives_birth_year(uuid) from public;
grant execute on function initiatives_birth_year(uuid) to ${app};
