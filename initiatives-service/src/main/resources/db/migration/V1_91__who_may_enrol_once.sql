-- Whom an organisation may place it may enrol, where both take part: what gives the right is said once.
create or replace function initiatives_may_refer(participant uuid, municipality varchar, initiative uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select initiatives_may_place(participant, municipality, initiative)
       and exists (select 1 from initiatives i
                    where i.id = initiative and i.municipality_codes @> array[municipality]
                      and i.partner_organisations @> array[opgang_organisation()::varchar])
$$;
