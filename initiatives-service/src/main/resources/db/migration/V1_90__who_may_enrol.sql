-- Whom an organisation may enrol and place without a consent: those whom their municipality has enrolled where it is a partner, as long as
-- that runs. What the organisation enrolled itself gives it nothing: it could prolong its own right.
create or replace function initiatives_partner_until(participants uuid[]) returns table (participant_id uuid, until date)
    language sql stable security definer set search_path = public, pg_temp as $$
    select e.participant_id, date '9999-12-31' from enrolments e
    where e.participant_id = any(participants) and e.ended_on is null
      and e.poster = 'municipality:' || e.municipality_code
      and e.partner_organisations @> array[opgang_organisation()::varchar]
    group by e.participant_id
$$;
create or replace function initiatives_partner_participants() returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select e.participant_id from enrolments e
    where e.ended_on is null and e.poster = 'municipality:' || e.municipality_code
      and e.partner_organisations @> array[opgang_organisation()::varchar]
$$;

-- The second lock of enrolling: by an organisation where it and the participant's municipality take part, under such an enrolment or under
-- a consent that covers today there.
create function initiatives_may_refer(participant uuid, municipality varchar, initiative uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select 1 from participants p
                    where p.id = participant and p.municipality_code = municipality and not p.restricted)
       and exists (select 1 from initiatives i
                    where i.id = initiative and i.municipality_codes @> array[municipality]
                      and i.partner_organisations @> array[opgang_organisation()::varchar])
       and (exists (select 1 from consents_now c
                     where c.participant_id = participant and c.municipality_code = municipality
                       and (c.initiative_id is null or c.initiative_id = initiative))
            or exists (select 1 from initiatives_partner_until(array[participant])))
$$;
revoke all on function initiatives_may_refer(uuid, varchar, uuid) from public;
grant execute on function initiatives_may_refer(uuid, varchar, uuid) to ${app};
alter policy partners_refer on enrolments
    with check ((select opgang_organisation()) is not null
        and partner_organisations @> array[(select opgang_organisation())::varchar]
        and initiatives_may_refer(participant_id, municipality_code, initiative_id));

-- Everybody enrols in its own name, and where it takes part.
create policy in_own_name on enrolments as restrictive for insert
    with check ((select opgang_system())
        or poster = (select opgang_tenant()) and exists (select 1 from initiatives i where i.id = initiative_id));
-- A history belongs to the enrolment of the municipality that it names, whoever writes it.
create policy of_its_enrolment on enrolment_transitions as restrictive for insert
    with check ((select opgang_system())
        or (select opgang_organisation()) is not null
        or exists (select 1 from enrolments e
                    where e.id = enrolment_id and e.municipality_code = enrolment_transitions.municipality_code));
create policy of_its_enrolment on enrolment_steps as restrictive for insert
    with check ((select opgang_system())
        or (select opgang_organisation()) is not null
        or exists (select 1 from enrolments e
                    where e.id = enrolment_id and e.municipality_code = enrolment_steps.municipality_code));
