-- What was told of an area and was never true can be taken back by those who answer for the area.
create policy removing on divisions for delete using (exists (
    select 1 from housing_areas a
    where a.id = housing_area_id and opgang_answers_for(a.municipality_code, a.housing_organisation)));
create policy removing on area_plans for delete using (exists (
    select 1 from housing_areas a
    where a.id = housing_area_id and opgang_answers_for(a.municipality_code, a.housing_organisation)));
create policy removing on area_addresses for delete using (exists (
    select 1 from housing_areas a
    where a.id = housing_area_id and opgang_answers_for(a.municipality_code, a.housing_organisation)));
create policy removing on area_successions for delete using (exists (
    select 1 from housing_areas a
    where a.id = housing_area_id and opgang_answers_for(a.municipality_code, a.housing_organisation)));
