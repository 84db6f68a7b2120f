-- The second lock: whatever a query forgets, a tenant reads and writes only what is its own.
alter table participants enable row level security;
alter table benefit_periods enable row level security;
alter table consents enable row level security;
alter table contacts enable row level security;
alter table housing_areas enable row level security;
alter table initiative_templates enable row level security;
alter table initiatives enable row level security;
alter table enrolments enable row level security;
alter table enrolment_transitions enable row level security;
alter table enrolment_steps enable row level security;
alter table placements enable row level security;
alter table placement_hours enable row level security;

create policy tenants on initiatives
    using ((select opgang_system())
        or municipality_codes @> array[(select opgang_municipality())::varchar]
        or partner_organisations @> array[(select opgang_organisation())::varchar]);

create policy tenants on initiative_templates
    using ((select opgang_system()) or municipality_code = (select opgang_municipality()))
    with check ((select opgang_system()) or municipality_code = (select opgang_municipality()));
-- Whoever takes part in an initiative reads its kind; the initiatives are those that the reader may see.
create policy shared on initiative_templates for select
    using (exists (select 1 from initiatives i
                    where i.template_key = initiative_templates.key
                      and i.municipality_codes @> array[initiative_templates.municipality_code]));

create policy tenants on enrolments
    using ((select opgang_system())
        or municipality_code = (select opgang_municipality())
        or partner_organisations @> array[(select opgang_organisation())::varchar]);
create policy tenants on enrolment_transitions
    using ((select opgang_system()) or municipality_code = (select opgang_municipality()));
create policy tenants on enrolment_steps
    using ((select opgang_system()) or municipality_code = (select opgang_municipality()));
-- A partner reads the history of those who consent today to its reading about enrolments, in this initiative or in all.
create policy covered on enrolment_transitions for select
    using (enrolment_id in (select e.id from enrolments e join consents c on c.participant_id = e.participant_id
                                and (c.initiative_id is null or c.initiative_id = e.initiative_id)
                        where c.recipient = (select opgang_organisation()) and c.withdrawn_at is null
                          and c.valid_from <= (now() at time zone 'Europe/Copenhagen')::date
                          and c.valid_until > (now() at time zone 'Europe/Copenhagen')::date
                          and 'enrolments' = any(c.data_categories)));
create policy covered on enrolment_steps for select
    using (enrolment_id in (select e.id from enrolments e join consents c on c.participant_id = e.participant_id
                                and (c.initiative_id is null or c.initiative_id = e.initiative_id)
                        where c.recipient = (select opgang_organisation()) and c.withdrawn_at is null
                          and c.valid_from <= (now() at time zone 'Europe/Copenhagen')::date
                          and c.valid_until > (now() at time zone 'Europe/Copenhagen')::date
                          and 'enrolments' = any(c.data_categories)));

create policy tenants on placements
    using ((select opgang_system())
        or municipality_code = (select opgang_municipality())
        or poster = (select opgang_tenant()));
create policy tenants on placement_hours
    using ((select opgang_system())
        or municipality_code = (select opgang_municipality())
        or poster = (select opgang_tenant()));

create policy tenants on consents for select
    using (municipality_code = (select opgang_municipality()) or recipient = (select opgang_organisation()));
create policy tenants on benefit_periods for select
    using (municipality_code = (select opgang_municipality()));
create policy tenants on contacts for select
    using (municipality_code = (select opgang_municipality()));
-- An organisation knows of those it works with: enrolled where it is a partner, or under a consent that holds today.
create policy tenants on participants for select
    using (municipality_code = (select opgang_municipality())
        or ((select opgang_organisation()) is not null
            and (id in (select participant_id from enrolments) 
                or id in (select c.participant_id from consents c
                        where c.recipient = (select opgang_organisation()) and c.withdrawn_at is null
                          and c.valid_from <= (now() at time zone 'Europe/Copenhagen')::date
                          and c.valid_until > (now() at time zone 'Europe/Copenhagen')::date))));
-- Areas are public knowledge.
create policy everyone on housing_areas for select using (true);

create policy projections on participants using ((select opgang_system()));
create policy projections on benefit_periods using ((select opgang_system()));
create policy projections on consents using ((select opgang_system()));
create policy projections on contacts using ((select opgang_system()));
create policy projections on housing_areas using ((select opgang_system()));

-- Who leaves an initiative loses its right in all municipalities, whichever of them says so: the owner copies, past the policies,
-- what the initiative itself says, and nothing else.
create function initiatives_partners_to_enrolments(initiative uuid) returns void
    language sql security definer set search_path = public, pg_temp as $$
    update enrolments e set partner_organisations = i.partner_organisations
    from initiatives i where i.id = initiative and e.initiative_id = i.id
$$;
revoke all on function initiatives_partners_to_enrolments(uuid) from public;
grant execute on function initiatives_partners_to_enrolments(uuid) to ${app};
