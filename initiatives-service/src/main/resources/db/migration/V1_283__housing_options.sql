-- Homes that somebody was offered in an enrolment, and what became of the offer. They go with the enrolment.
create table housing_options (
    id                uuid primary key,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null,
    poster            varchar     not null,
    source_system     varchar,
    source_id         varchar,
    enrolment_id      uuid        not null references enrolments on delete cascade,
    participant_id    uuid        not null,
    municipality_code varchar     not null,
    initiative_id     uuid        not null,
    kind              varchar     not null,
    housing_area_id   uuid,
    offered_on        date        not null,
    taken_on          date,
    declined_on       date,
    ended_on          date
);
create unique index housing_options_source on housing_options (poster, source_system, source_id) where source_id is not null;
create index housing_options_created on housing_options (enrolment_id, created_at, id);
create index housing_options_initiative on housing_options (initiative_id, offered_on);
create index housing_options_participant on housing_options (participant_id);
select initiatives_secure_history('housing_options');
revoke update on housing_options from ${app};
grant update (updated_at, version, kind, housing_area_id, offered_on, taken_on, declined_on, ended_on) on housing_options to ${app};
