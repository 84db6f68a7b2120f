-- Institutions, such as nurseries and schools, and where a person is a child or pupil. An institution is no personal data; an attachment
-- goes with the enrolment.
create table institutions (
    id                uuid primary key,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null,
    poster            varchar     not null,
    source_system     varchar,
    source_id         varchar,
    name              varchar collate "da-x-icu" not null,
    kind              varchar     not null,
    cvr               varchar     not null,
    p_number          varchar,
    municipality_code varchar     not null,
    housing_area_id   uuid
);
create unique index institutions_source on institutions (poster, source_system, source_id) where source_id is not null;
create index institutions_created on institutions (created_at, id);
create index institutions_updated on institutions (updated_at, id);
create index institutions_name on institutions (name, id);
create index institutions_cvr on institutions (cvr);
create index institutions_municipality on institutions (municipality_code, kind);

select opgang_secure('institutions', concat('(select opgang_municipality()) is not null or (select opgang_organisation()) is not null and ',
    '((select initiatives_is_partner()) or cvr = (select opgang_organisation()))'), own, own)
from concat(opgang_own('poster'), ' and (select opgang_municipality()) is not null') as own;

create table attachments (
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
    institution_id    uuid        not null references institutions,
    attached_from     date        not null,
    attached_to       date
);
create unique index attachments_source on attachments (poster, source_system, source_id) where source_id is not null;
create index attachments_enrolment on attachments (enrolment_id, attached_from);
create index attachments_created on attachments (enrolment_id, created_at, id);
create index attachments_institution on attachments (institution_id);
create index attachments_participant on attachments (participant_id);
select initiatives_secure_history('attachments');
revoke update on attachments from ${app};
grant update (updated_at, version, institution_id, attached_from, attached_to) on attachments to ${app};
