-- Who answers for an area: its municipality, its housing organisation, and operators. The background is another role.
create or replace function opgang_answers_for(municipality varchar, organisation varchar) returns boolean
    language sql stable parallel safe
    return opgang_operator() or municipality = opgang_municipality() or organisation = opgang_organisation();

-- The condition that a row tells of an area for which the caller answers.
create function housing_of_own_area() returns text language sql immutable
    return $$exists (select from housing_areas a
                     where a.id = housing_area_id and opgang_answers_for(a.municipality_code, a.housing_organisation))$$;

-- What is told of an area: everybody reads it, and those write it who answer for the area.
create function housing_secure_part(secured regclass) returns void language sql as $$
    select opgang_secure_public(secured, housing_of_own_area())
$$;
revoke all on function housing_secure_part(regclass) from public;

select housing_secure_part('divisions');
select housing_secure_part('area_plans');
select housing_secure_part('area_addresses');
select housing_secure_part('area_parcels');
select housing_secure_part('area_successions');
select housing_secure_part('hidden_figures');
select opgang_secure_projection('residences', 'municipality_code');
select opgang_secure_projection('benefit_periods', 'municipality_code');
select opgang_secure_projection('flow_spells', 'municipality_code');
select opgang_secure_internal('hidden_figures_rules');
select opgang_secure_internal('published_flow_periods');
select opgang_secure_internal('withdrawn_flow_periods');
select opgang_secure_internal('withdrawn_flow_places');

-- These are never deleted.
select opgang_secure('housing_areas', opgang_anybody(), own, own)
from concat('opgang_answers_for(municipality_code, housing_organisation)') as own;
select opgang_secure('reference_values', opgang_anybody(), own, own) from concat('(select opgang_operator())') as own;
-- A municipality enters an organisation in its own name; what an operator posted does not belong to everybody without a tenant.
select opgang_secure('housing_organisations', opgang_anybody(),
    adds => 'opgang_answers_for(null, cvr) or (select opgang_municipality()) is not null and ' || opgang_own('poster'),
    changes => 'opgang_answers_for(null, cvr) or poster <> ''nobody'' and ' || opgang_own('poster'));

-- Whoever takes part in an initiative reads it; only events tell of it.
select opgang_secure('initiatives', reads => $$municipality_codes @> array[(select opgang_municipality())::text]
    or partner_organisations @> array[(select opgang_organisation())::text]$$);

-- A draft of a figure is known to those who answer for the area until they approve it. The past of a figure is told by its correction alone.
select opgang_secure('observations', reads, own, own, own),
       opgang_secure('superseded_observations', reads)
from concat(opgang_anybody(), ' and (status = ''approved'' or ', housing_of_own_area(), ')') as reads, housing_of_own_area() as own;
-- The figures that others are hidden by are told by who sees all of the area alone: see opgang_decides_what_is_shown.
create policy deciding on observations as restrictive for insert to ${app}
    with check (not opgang_decides_what_is_shown(indicator) or exists (
        select from housing_areas a where a.id = housing_area_id and opgang_sees_all_of(a.municipality_code)));
create policy deciding_anew on observations as restrictive for update to ${app}
    using (not opgang_decides_what_is_shown(indicator) or exists (
        select from housing_areas a where a.id = housing_area_id and opgang_sees_all_of(a.municipality_code)));
create policy undeciding on observations as restrictive for delete to ${app}
    using (not opgang_decides_what_is_shown(indicator) or exists (
        select from housing_areas a where a.id = housing_area_id and opgang_sees_all_of(a.municipality_code)));
