-- What households draw on the municipality, by kind and year.
create table household_draws (
    id                uuid primary key,
    household_id      uuid          not null references households on delete cascade,
    municipality_code text          not null,
    participant_id    uuid          references participants on delete cascade,
    kind              text          not null,
    draw_year         int           not null,
    amount_dkk        numeric(9, 2) not null,
    basis             text          not null,
    source_system     text,
    source_id         text,
    created_at        timestamptz   not null,
    updated_at        timestamptz   not null,
    version           bigint        not null
);
create unique index household_draws_source on household_draws (municipality_code, source_system, source_id)
    where source_id is not null;
create index household_draws_household on household_draws (household_id, created_at, id);
create index household_draws_years on household_draws (household_id, draw_year) include (kind, amount_dkk);
create index household_draws_of_year on household_draws (municipality_code, draw_year) include (household_id, amount_dkk);
create index household_draws_participant on household_draws (participant_id) where participant_id is not null;
select participants_secure_family('household_draws', 'household_id');
-- What is of one member goes with that member: of the members others see those of today.
alter policy consented on household_draws
    using (household_id in (select h.id from households_now h)
           and (participant_id is null
                or exists (select from household_members m
                           where m.household_id = household_draws.household_id
                             and m.participant_id = household_draws.participant_id
                             and m.valid_from <= (select opgang_today())
                             and (m.valid_to is null or m.valid_to > (select opgang_today())))));
