-- The second lock. Areas and their figures are public knowledge; who writes them is the tenant that answers for them, or an
-- operator, who has no tenant. That an operator needs the scope admin is the first lock's business.
create function opgang_answers_for(municipality varchar, organisation varchar) returns boolean
    language sql stable parallel safe
    return opgang_system() or opgang_tenant() = 'nobody'
        or municipality = opgang_municipality() or organisation = opgang_organisation();

alter table housing_organisations enable row level security;
alter table housing_areas enable row level security;
alter table divisions enable row level security;
alter table observations enable row level security;
alter table superseded_observations enable row level security;
alter table reference_values enable row level security;
alter table residences enable row level security;
alter table benefit_periods enable row level security;
alter table flow_spells enable row level security;

create policy everyone on housing_organisations for select using ((select opgang_tenant()) is not null);
create policy adding on housing_organisations for insert
    with check (opgang_answers_for(null, cvr) or (select opgang_municipality()) is not null);
create policy changing on housing_organisations for update
    using (opgang_answers_for(null, cvr) or poster = (select opgang_tenant()));

create policy everyone on housing_areas for select using ((select opgang_tenant()) is not null);
create policy adding on housing_areas for insert
    with check (opgang_answers_for(municipality_code, housing_organisation));
create policy changing on housing_areas for update
    using (opgang_answers_for(municipality_code, housing_organisation));

create policy everyone on divisions for select using ((select opgang_tenant()) is not null);
create policy adding on divisions for insert with check (exists (
    select 1 from housing_areas a
    where a.id = housing_area_id and opgang_answers_for(a.municipality_code, a.housing_organisation)));
create policy changing on divisions for update using (exists (
    select 1 from housing_areas a
    where a.id = housing_area_id and opgang_answers_for(a.municipality_code, a.housing_organisation)));

create policy everyone on observations for select using ((select opgang_tenant()) is not null);
create policy adding on observations for insert with check (exists (
    select 1 from housing_areas a
    where a.id = housing_area_id and opgang_answers_for(a.municipality_code, a.housing_organisation)));
create policy changing on observations for update using (exists (
    select 1 from housing_areas a
    where a.id = housing_area_id and opgang_answers_for(a.municipality_code, a.housing_organisation)));
create policy removing on observations for delete using (exists (
    select 1 from housing_areas a
    where a.id = housing_area_id and opgang_answers_for(a.municipality_code, a.housing_organisation)));

create policy everyone on superseded_observations for select using ((select opgang_tenant()) is not null);
create policy adding on superseded_observations for insert with check (exists (
    select 1 from housing_areas a
    where a.id = housing_area_id and opgang_answers_for(a.municipality_code, a.housing_organisation)));

create policy everyone on reference_values for select using ((select opgang_tenant()) is not null);
create policy operators on reference_values for insert
    with check ((select opgang_tenant()) in ('nobody', 'system'));
create policy changing on reference_values for update using ((select opgang_tenant()) in ('nobody', 'system'));

-- Facts about persons: the municipality that registered them, and the projection itself.
create policy controller on residences for select using (municipality_code = (select opgang_municipality()));
create policy controller on benefit_periods for select using (municipality_code = (select opgang_municipality()));
create policy controller on flow_spells for select using (municipality_code = (select opgang_municipality()));
create policy projection on residences using ((select opgang_system()));
create policy projection on benefit_periods using ((select opgang_system()));
create policy projection on flow_spells using ((select opgang_system()));
