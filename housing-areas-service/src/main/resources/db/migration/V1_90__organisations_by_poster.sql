-- A municipality enters an organisation in its own name.
alter policy adding on housing_organisations
    with check (opgang_answers_for(null, cvr)
        or (select opgang_municipality()) is not null and poster = (select opgang_tenant()));
