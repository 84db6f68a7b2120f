-- A consent covers what its source passes on to its recipient: what the municipality keeps is opened by consents of the municipality
-- alone. Known of consents that are told from now on and of all after a rebuild of the projections; without it a consent opens nothing.
alter table consents add column source varchar;

-- The rule of all readers, once: the consents that open something to the caller now, with what they open. One that is bound to an
-- initiative opens what belongs to it.
create view consents_now with (security_invoker = true) as
    select c.participant_id, c.municipality_code, c.initiative_id, c.data_categories
    from consents c
    where c.recipient = (select opgang_organisation()) and c.source = c.municipality_code and c.withdrawn_at is null
      and c.valid_from <= (now() at time zone 'Europe/Copenhagen')::date
      and c.valid_until > (now() at time zone 'Europe/Copenhagen')::date
      and not initiatives_restricted(c.participant_id);

-- Whether one of them covers what the municipality keeps of the participant in that initiative, or in none.
create function initiatives_consent_covers(participant uuid, municipality varchar, initiative uuid, category varchar)
    returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select 1 from consents_now c
                    where c.participant_id = participant and c.municipality_code = municipality
                      and (c.initiative_id is null or c.initiative_id = initiative)
                      and category = any(c.data_categories))
$$;

alter policy under_consent on enrolments
    using ((select opgang_organisation()) is not null
        and partner_organisations @> array[(select opgang_organisation())::varchar]
        and initiatives_consent_covers(participant_id, municipality_code, initiative_id, 'enrolments'));
create or replace function initiatives_writes_history(enrolment uuid, municipality varchar) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select 1 from enrolments e
                    where e.id = enrolment and e.municipality_code = municipality
                      and e.partner_organisations @> array[opgang_organisation()::varchar]
                      and (e.poster = opgang_tenant()
                           or initiatives_consent_covers(e.participant_id, e.municipality_code, e.initiative_id, 'enrolments')))
$$;
alter policy posted_read on follow_ups
    using ((select opgang_organisation()) is not null and placement_id is not null and poster = (select opgang_tenant())
        and initiatives_consent_covers(participant_id, municipality_code, initiative_id, 'placements'));

-- An enrolment gives the right to place as long as it runs.
create or replace function initiatives_partner_until(participants uuid[]) returns table (participant_id uuid, until date)
    language sql stable security definer set search_path = public, pg_temp as $$
    select e.participant_id, date '9999-12-31' from enrolments e
    where e.participant_id = any(participants) and e.ended_on is null
      and e.partner_organisations @> array[opgang_organisation()::varchar]
    group by e.participant_id
$$;
create or replace function initiatives_partner_participants() returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select e.participant_id from enrolments e
    where e.ended_on is null and e.partner_organisations @> array[opgang_organisation()::varchar]
$$;
alter policy tenants on participants
    using (municipality_code = (select opgang_municipality())
        or ((select opgang_organisation()) is not null
            and (id in (select initiatives_partner_participants())
                or id in (select c.participant_id from consents_now c))));

revoke all on function initiatives_consent_covers(uuid, varchar, uuid, varchar) from public;
grant execute on function initiatives_consent_covers(uuid, varchar, uuid, varchar) to ${app};
