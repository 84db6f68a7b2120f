-- What this service knows of participants, fed by events: where they lived and which benefit they received, nothing more.
create table residences (
    id                uuid primary key,
    participant_id    uuid    not null,
    municipality_code varchar not null,
    housing_area_id   uuid    not null,
    period_from       date    not null,
    period_to         date
);
create index residences_participant on residences (participant_id);

create table benefit_periods (
    id                uuid primary key,
    participant_id    uuid    not null,
    municipality_code varchar not null,
    benefit_group     varchar not null,
    period_from       date    not null,
    period_to         date,
    closing_reason    varchar
);
create index benefit_periods_participant on benefit_periods (participant_id);

-- The days on which a benefit and a residence overlap, worked out anew whenever one of the two changes.
create table flow_spells (
    participant_id    uuid    not null,
    municipality_code varchar not null,
    housing_area_id   uuid    not null,
    benefit_group     varchar not null,
    period_from       date    not null,
    period_to         date
);
create index flow_spells_participant on flow_spells (participant_id);
create index flow_spells_area on flow_spells (housing_area_id, benefit_group)
    include (municipality_code, period_from, period_to);
