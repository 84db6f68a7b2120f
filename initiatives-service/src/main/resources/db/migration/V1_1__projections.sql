-- What this service knows of other contexts, fed by their events. A participant is an id, a municipality, an area, a year of
-- birth and a benefit group, nothing more.
create table participants (
    id              uuid primary key,
    municipality_code varchar not null,
    birth_year      int     not null,
    housing_area_id uuid,
    benefit_group   varchar
);

create table benefit_periods (
    id             uuid primary key,
    participant_id uuid    not null,
    municipality_code varchar not null,
    benefit_group  varchar not null,
    period_from    date    not null,
    period_to      date
);
create index benefit_periods_participant on benefit_periods (participant_id, period_from);

create table consents (
    id             uuid primary key,
    participant_id uuid    not null,
    municipality_code varchar not null,
    recipient      varchar not null,
    data_categories varchar[] not null,
    initiative_id  uuid,
    valid_from     date    not null,
    valid_until    date    not null,
    withdrawn_at   timestamptz
);
create index consents_recipient on consents (recipient, participant_id);
create index consents_participant on consents (participant_id);

create table contacts (
    id             uuid primary key,
    participant_id uuid        not null,
    municipality_code varchar  not null,
    at             timestamptz not null,
    attended       boolean     not null,
    initiative_id  uuid
);
create index contacts_participant on contacts (participant_id);
create index contacts_initiative on contacts (initiative_id, at) where initiative_id is not null;

create table housing_areas (
    id                uuid primary key,
    name              varchar not null,
    municipality_code varchar not null,
    housing_organisation varchar
);
