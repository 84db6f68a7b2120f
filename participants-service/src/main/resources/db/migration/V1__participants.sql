-- Participants and their case files. Every row carries its municipality, the data controller: the policies read it.

create table participants (
    id                uuid primary key,
    municipality_code text        not null,
    -- Keyed hash of municipality and CPR: the same person in two municipalities has nothing in common here.
    cpr_hash          bytea       not null,
    -- CPR and names, encrypted with the participant's own key.
    identity          bytea       not null,
    birth_year        integer     not null,
    language          text,
    -- What holds today, for filters and answers; follows from residences and benefit_periods.
    housing_area_id   uuid,
    benefit_group     text,
    -- The next day on which that changes by itself.
    next_change_on    date,
    source_system     text,
    source_id         text,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null,
    constraint participants_cpr unique (municipality_code, cpr_hash)
);
create unique index participants_source on participants (municipality_code, source_system, source_id)
    where source_id is not null;
create index participants_created on participants (municipality_code, created_at, id);
create index participants_updated on participants (municipality_code, updated_at, id);
create index participants_next_change on participants (next_change_on) where next_change_on is not null;

create table benefit_periods (
    id                uuid primary key,
    participant_id    uuid        not null references participants on delete cascade,
    municipality_code text        not null,
    benefit_group     text        not null,
    valid_from        date        not null,
    valid_to          date,
    closing_reason    text,
    ended_by_next     boolean     not null,
    housing_area_id   uuid,
    source_system     text,
    source_id         text,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null,
    constraint benefit_periods_from unique (participant_id, valid_from),
    constraint benefit_periods_order check (valid_to > valid_from),
    constraint benefit_periods_reason check ((valid_to is null) = (closing_reason is null))
);
create unique index benefit_periods_open on benefit_periods (participant_id) where valid_to is null;
create unique index benefit_periods_source on benefit_periods (municipality_code, source_system, source_id)
    where source_id is not null;

create table residences (
    id                uuid primary key,
    participant_id    uuid        not null references participants on delete cascade,
    municipality_code text        not null,
    housing_area_id   uuid        not null,
    valid_from        date        not null,
    valid_to          date,
    ended_by_next     boolean     not null,
    begin_concluded   boolean     not null,
    source_system     text,
    source_id         text,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null,
    constraint residences_from unique (participant_id, valid_from),
    constraint residences_order check (valid_to > valid_from)
);
create unique index residences_open on residences (participant_id) where valid_to is null;
create unique index residences_source on residences (municipality_code, source_system, source_id)
    where source_id is not null;

create table consents (
    id                uuid primary key,
    participant_id    uuid        not null references participants on delete cascade,
    municipality_code text        not null,
    purpose           text        not null,
    data_categories   varchar[]   not null,
    source_party      text        not null,
    recipient_party   text        not null,
    initiative_id     uuid,
    valid_from        date        not null,
    valid_until       date        not null,
    withdrawn_at      timestamptz,
    source_system     text,
    source_id         text,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null,
    constraint consents_order check (valid_until > valid_from),
    constraint consents_categories check (cardinality(data_categories) > 0)
);
create index consents_participant on consents (participant_id);
create index consents_recipient on consents (recipient_party, participant_id) where withdrawn_at is null;
create unique index consents_source on consents (municipality_code, source_system, source_id)
    where source_id is not null;

create table contacts (
    id                uuid primary key,
    participant_id    uuid        not null references participants on delete cascade,
    municipality_code text        not null,
    at                timestamptz not null,
    kind              text        not null,
    place             text        not null,
    attended          boolean     not null,
    initiative_id     uuid,
    housing_area_id   uuid,
    source_system     text,
    source_id         text,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null
);
create index contacts_participant on contacts (participant_id, at);
create unique index contacts_source on contacts (municipality_code, source_system, source_id)
    where source_id is not null;

create table education_readiness (
    id                uuid primary key,
    participant_id    uuid        not null references participants on delete cascade,
    municipality_code text        not null,
    school_year       text        not null,
    readiness         text        not null,
    assessed_on       date,
    source_system     text,
    source_id         text,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null,
    constraint education_readiness_year unique (participant_id, school_year)
);
create unique index education_readiness_source on education_readiness (municipality_code, source_system, source_id)
    where source_id is not null;

-- What this service knows of the areas of housing-areas-service: whose they are.
create table housing_areas (
    id                uuid primary key,
    municipality_code text not null
);

-- Today where the law counts days.
create function opgang_today() returns date
    language sql stable parallel safe
    return (now() at time zone 'Europe/Copenhagen')::date;

-- Who reads, as consents name it: a municipality's code or an organisation's CVR.
create function opgang_party() returns text
    language sql stable parallel safe
    return coalesce(opgang_municipality(), opgang_organisation());

alter table participants enable row level security;
alter table benefit_periods enable row level security;
alter table residences enable row level security;
alter table consents enable row level security;
alter table contacts enable row level security;
alter table education_readiness enable row level security;

create policy controller on participants
    using (municipality_code = (select opgang_municipality()) or (select opgang_system()))
    with check (municipality_code = (select opgang_municipality()) or (select opgang_system()));
create policy controller on benefit_periods
    using (municipality_code = (select opgang_municipality()) or (select opgang_system()))
    with check (municipality_code = (select opgang_municipality()) or (select opgang_system()));
create policy controller on residences
    using (municipality_code = (select opgang_municipality()) or (select opgang_system()))
    with check (municipality_code = (select opgang_municipality()) or (select opgang_system()));
create policy controller on consents
    using (municipality_code = (select opgang_municipality()) or (select opgang_system()))
    with check (municipality_code = (select opgang_municipality()) or (select opgang_system()));
create policy controller on contacts
    using (municipality_code = (select opgang_municipality()) or (select opgang_system()))
    with check (municipality_code = (select opgang_municipality()) or (select opgang_system()));
create policy controller on education_readiness
    using (municipality_code = (select opgang_municipality()) or (select opgang_system()))
    with check (municipality_code = (select opgang_municipality()) or (select opgang_system()));

-- Areas are public; only the service itself keeps them.
alter table housing_areas enable row level security;
create policy everyone on housing_areas for select using (true);
create policy projection on housing_areas using ((select opgang_system())) with check ((select opgang_system()));

-- A recipient sees the consents that let it read, as long as they do, and through them what they name. Read, never write.
create policy recipient on consents for select
    using (recipient_party = (select opgang_party()) and withdrawn_at is null
           and valid_from <= (select opgang_today()) and valid_until > (select opgang_today()));
create policy recipient on participants for select
    using (id in (select participant_id from consents where recipient_party = (select opgang_party())
                  and withdrawn_at is null
                  and valid_from <= (select opgang_today()) and valid_until > (select opgang_today())));
create policy recipient on benefit_periods for select
    using (participant_id in (select participant_id from consents where recipient_party = (select opgang_party())
                              and 'benefits' = any (data_categories) and withdrawn_at is null
                              and valid_from <= (select opgang_today()) and valid_until > (select opgang_today())));
create policy recipient on residences for select
    using (participant_id in (select participant_id from consents where recipient_party = (select opgang_party())
                              and 'residence' = any (data_categories) and withdrawn_at is null
                              and valid_from <= (select opgang_today()) and valid_until > (select opgang_today())));
create policy recipient on contacts for select
    using (participant_id in (select participant_id from consents where recipient_party = (select opgang_party())
                              and 'contacts' = any (data_categories) and withdrawn_at is null
                              and valid_from <= (select opgang_today()) and valid_until > (select opgang_today())));
create policy recipient on education_readiness for select
    using (participant_id in (select participant_id from consents where recipient_party = (select opgang_party())
                              and 'education' = any (data_categories) and withdrawn_at is null
                              and valid_from <= (select opgang_today()) and valid_until > (select opgang_today())));
