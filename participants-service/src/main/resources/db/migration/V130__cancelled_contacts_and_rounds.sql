-- What somebody called off is no no-show.
alter table contacts add column cancelled_by varchar;

-- Young people are assessed several times in a school year: what was told without a round was the first.
alter table education_readiness add column round int not null default 1;
alter table education_readiness alter column round drop default;
alter table education_readiness drop constraint education_readiness_year,
    add constraint education_readiness_round unique (participant_id, school_year, round);
