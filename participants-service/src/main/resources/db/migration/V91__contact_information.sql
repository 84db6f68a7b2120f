-- How participants are reached, encrypted with each one's own key. It dies with the participant and with the key.
create table contact_information (
    id                uuid primary key,
    participant_id    uuid        not null references participants on delete cascade,
    municipality_code text        not null,
    sealed            bytea       not null,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null,
    constraint contact_information_participant unique (participant_id)
);
select participants_secure_consented('contact_information', 'contact-information');
