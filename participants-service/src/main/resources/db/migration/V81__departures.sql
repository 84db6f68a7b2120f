-- Participants who left the municipality: when, why and where to, for the municipality alone.
create table departures (
    id                   uuid primary key,
    participant_id       uuid        not null references participants on delete cascade,
    municipality_code    text        not null,
    departed_on          date        not null,
    reason               text        not null,
    to_municipality_code text,
    created_at           timestamptz not null,
    updated_at           timestamptz not null,
    version              bigint      not null,
    constraint departures_participant unique (participant_id)
);
select opgang_secure_owned('departures', 'municipality_code');

-- What the case file needs of it: nothing begins on that day or later, and what is open ends on it for that reason.
alter table participants add column departed_on date, add column departed_because text;
