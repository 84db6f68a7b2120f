-- What happens in somebody's education after primary school: begun, interrupted, completed.
create table education_events (
    id                uuid primary key,
    participant_id    uuid        not null references participants on delete cascade,
    municipality_code text        not null,
    kind              text        not null,
    happened_on       date        not null,
    programme         text        not null,
    source_system     text,
    source_id         text,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null
);
create unique index education_events_source on education_events (municipality_code, source_system, source_id)
    where source_id is not null;
create index education_events_participant on education_events (participant_id, created_at, id);
select participants_secure_consented('education_events', 'education');
