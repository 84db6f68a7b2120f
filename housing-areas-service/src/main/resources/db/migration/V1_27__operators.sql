-- Who has no tenant is an operator only with the scope for it; the front end of the public has no tenant either.
create or replace function opgang_answers_for(municipality varchar, organisation varchar) returns boolean
    language sql stable parallel safe
    return opgang_system() or opgang_operator()
        or municipality = opgang_municipality() or organisation = opgang_organisation();

alter policy operators on reference_values with check ((select opgang_system()) or (select opgang_operator()));
alter policy changing on reference_values using ((select opgang_system()) or (select opgang_operator()));

-- What an operator posted does not belong to everybody without a tenant.
alter policy changing on housing_organisations
    using (opgang_answers_for(null, cvr)
        or poster = (select opgang_tenant()) and poster <> 'nobody');
