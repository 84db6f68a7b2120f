-- Which enrolments give an organisation the right to place is said once, for the service's look-up and for the rows that it inserts.
create or replace function initiatives_may_place(participant uuid, municipality varchar, initiative uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select 1 from participants p
                    where p.id = participant and p.municipality_code = municipality and not p.restricted
                      and (exists (select 1 from initiatives_partner_until(array[p.id]))
                           or exists (select 1 from consents_now c
                                       where c.participant_id = p.id and c.municipality_code = municipality
                                         and (c.initiative_id is null or c.initiative_id = initiative))))
$$;
