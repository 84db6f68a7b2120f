-- What counts of guidance rest on of people who were erased: which initiative began when, where the person lived then, how it was assessed and
-- what it began and completed. The id is of nobody.
create table guidance_of_nobody (
    id                uuid primary key default gen_random_uuid(),
    nobody_id         uuid  not null,
    municipality_code text  not null,
    initiative_id     uuid  not null,
    began             date  not null,
    housing_area_id   uuid,
    assessments       jsonb not null,
    education         jsonb not null
);
create index guidance_of_nobody_initiative on guidance_of_nobody (municipality_code, initiative_id, began);
select opgang_secure_owned('guidance_of_nobody', 'municipality_code');

-- What households in the programme drew in a year as far as it was drawn for people who were erased. As long as somebody is left in the
-- household it is the household's; then the id is of nobody, and the areas are those in which somebody lived last.
create table draws_of_nobody (
    id                uuid primary key default gen_random_uuid(),
    household_id      uuid           not null,
    municipality_code text           not null,
    draw_year         int            not null,
    amount_dkk        numeric(12, 2) not null,
    housing_area_ids  uuid[]
);
create index draws_of_nobody_year on draws_of_nobody (municipality_code, draw_year);
create index draws_of_nobody_household on draws_of_nobody (household_id);
select opgang_secure_owned('draws_of_nobody', 'municipality_code');
