-- What results count of people who were erased: that somebody took part, was placed or answered, on which day and to what end. The ids are
-- of nobody, and neither keys of posters nor names, hours, wages or years of birth stand here. Only the background reads it, to count.
create table enrolments_of_nobody (
    id                uuid primary key,
    participant_id    uuid    not null,
    municipality_code varchar not null,
    initiative_id     uuid    not null references initiatives on delete cascade,
    poster            varchar not null,
    period_from       date    not null,
    ended_on          date    not null,
    outcome           varchar
);
create index enrolments_of_nobody_initiative on enrolments_of_nobody (initiative_id);
create index enrolments_of_nobody_participant on enrolments_of_nobody (participant_id);

create table placements_of_nobody (
    id                uuid primary key,
    participant_id    uuid    not null,
    municipality_code varchar not null,
    initiative_id     uuid    not null references initiatives on delete cascade,
    poster            varchar not null,
    employer_cvr      varchar not null,
    kind              varchar not null,
    period_from       date    not null,
    outcome_kind      varchar,
    outcome_on        date
);
create index placements_of_nobody_initiative on placements_of_nobody (initiative_id);
create index placements_of_nobody_participant on placements_of_nobody (participant_id);

create table follow_ups_of_nobody (
    id                uuid primary key,
    participant_id    uuid    not null,
    municipality_code varchar not null,
    initiative_id     uuid    not null references initiatives on delete cascade,
    poster            varchar not null,
    kind              varchar,
    of_enrolment      boolean not null,
    after_months      int     not null,
    due_on            date    not null,
    answered_on       date    not null,
    still_in_job      boolean,
    still_in_area     boolean
);
create index follow_ups_of_nobody_initiative on follow_ups_of_nobody (initiative_id);
create index follow_ups_of_nobody_participant on follow_ups_of_nobody (participant_id);

select opgang_secure_internal(kept)
from unnest(array['enrolments_of_nobody', 'placements_of_nobody', 'follow_ups_of_nobody']::regclass[]) as kept;

-- What results count, of present people and of nobody.
create view counted_enrolments with (security_invoker) as
    select participant_id, municipality_code, initiative_id, poster, period_from, ended_on, outcome from enrolments
    union all
    select participant_id, municipality_code, initiative_id, poster, period_from, ended_on, outcome from enrolments_of_nobody;

create view counted_placements with (security_invoker) as
    select participant_id, municipality_code, initiative_id, poster, employer_cvr, kind, period_from, outcome_kind, outcome_on
    from placements
    union all
    select participant_id, municipality_code, initiative_id, poster, employer_cvr, kind, period_from, outcome_kind, outcome_on
    from placements_of_nobody;

create view counted_follow_ups with (security_invoker) as
    select participant_id, municipality_code, initiative_id, poster, kind, enrolment_id is not null as of_enrolment, after_months, due_on,
           answered_on, still_in_job, still_in_area from follow_ups
    union all
    select participant_id, municipality_code, initiative_id, poster, kind, of_enrolment, after_months, due_on,
           answered_on, still_in_job, still_in_area from follow_ups_of_nobody;
revoke insert, update, delete on counted_enrolments, counted_placements, counted_follow_ups from ${app};
