-- Of which pairs of years others were shown what a municipality's programme came to, in the order in which that was done first. A reader may
-- have kept each of them, so that a later one is held against all of them; nothing is ever taken out.
create table published_household_effects (
    municipality_code text        not null,
    number            int         not null,
    before_year       int         not null,
    after_year        int         not null,
    published_at      timestamptz not null,
    primary key (municipality_code, number),
    constraint published_household_effects_once unique (municipality_code, before_year, after_year)
);
select opgang_secure_internal('published_household_effects');
