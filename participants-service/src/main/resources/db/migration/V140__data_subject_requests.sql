-- What participants ask for about their data (databeskyttelsesforordningen articles 12, 15 to 21). It refers to nobody: a request that was
-- executed by an erasure stays, with ids and dates alone.
create table data_subject_requests (
    id                uuid primary key,
    participant_id    uuid        not null,
    municipality_code text        not null,
    article           text        not null,
    received_on       date        not null,
    due_on            date        not null,
    extension_told_on date,
    decision          text,
    ground            text,
    decided_on        date,
    told_on           date,
    executed_at       timestamptz,
    source_system     text,
    source_id         text,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null
);
create unique index data_subject_requests_source on data_subject_requests (municipality_code, source_system, source_id)
    where source_id is not null;
create index data_subject_requests_participant on data_subject_requests (participant_id, created_at, id);
create index data_subject_requests_municipality on data_subject_requests (municipality_code, created_at, id);
create index data_subject_requests_open on data_subject_requests (municipality_code, due_on) where decision is null;
select opgang_secure_owned('data_subject_requests', 'municipality_code');

-- The undecided request for which the processing is restricted; none of a restriction that the municipality set by itself.
alter table processing_limits add column request_id uuid;
