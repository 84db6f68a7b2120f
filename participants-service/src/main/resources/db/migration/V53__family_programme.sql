-- How far families are in the programme, and who was found to be somebody whom it is for.
create table household_steps (
    id                uuid primary key,
    household_id      uuid        not null references households on delete cascade,
    municipality_code text        not null,
    step              text        not null,
    reached_on        date        not null,
    returned          boolean     not null,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null
);
create index household_steps_household on household_steps (household_id, created_at, id);
-- Who is in the programme.
create index household_steps_connected on household_steps (municipality_code, household_id) where step = 'connection';
select participants_secure_family('household_steps', 'household_id');

create table family_programme_eligibility (
    id                uuid primary key,
    participant_id    uuid        not null references participants on delete cascade,
    municipality_code text        not null,
    found_on          date        not null,
    eligible          boolean,
    met               int         not null,
    source_system     text,
    source_id         text,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null
);
create unique index family_programme_eligibility_source on family_programme_eligibility (municipality_code, source_system, source_id)
    where source_id is not null;
create index family_programme_eligibility_participant on family_programme_eligibility (participant_id, created_at, id);
select participants_secure_consented('family_programme_eligibility', 'household');
