-- Families as the municipality helps them: who belongs to one household, and since when.
create table households (
    id                uuid primary key,
    municipality_code text        not null,
    source_system     text,
    source_id         text,
    -- Counts what happened to its members, so that they are part of its version.
    member_changes    bigint      not null,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null
);
create unique index households_source on households (municipality_code, source_system, source_id) where source_id is not null;
create index households_created on households (municipality_code, created_at, id);
create index households_updated on households (municipality_code, updated_at, id);

create table household_members (
    id                uuid primary key,
    household_id      uuid        not null references households on delete cascade,
    municipality_code text        not null,
    participant_id    uuid        not null references participants on delete cascade,
    role              text        not null,
    valid_from        date        not null,
    valid_to          date,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null
);
create index household_members_household on household_members (household_id, created_at, id);
create index household_members_participant on household_members (participant_id);
-- Locks see to it that nobody is in two households; for those without an end the database does so once more.
create unique index household_members_open on household_members (participant_id) where valid_to is null;

-- The households that the caller may read under consents: of every present member one that names the household. A household tells of all
-- who live in it, so the consent of one of them opens nothing. Past the policies, which ask it themselves.
create view households_now as
    select m.household_id as id
    from household_members m
    where m.household_id in (select consenting.household_id from household_members consenting
                             join consents_now c on c.participant_id = consenting.participant_id)
      and m.valid_from <= (select opgang_today()) and (m.valid_to is null or m.valid_to > (select opgang_today()))
    group by m.household_id
    having bool_and(exists (select from consents_now c
                            where c.participant_id = m.participant_id and c.of_controller
                              and 'household' = any (c.data_categories)));
revoke insert, update, delete, truncate on households_now from ${app};

-- What belongs to a household: its municipality's, and read by whoever may read the household under consents.
create function participants_secure_family(secured regclass, household name) returns void language plpgsql as $$
begin
    perform opgang_secure_owned(secured, 'municipality_code');
    execute format('create policy consented on %s for select to ${app} using (%I in (select h.id from households_now h))',
                   secured, household);
end $$;
revoke all on function participants_secure_family(regclass, name) from public;

select participants_secure_family('households', 'id');
select participants_secure_family('household_members', 'household_id');
-- Who has left did not consent to what is read now.
alter policy consented on household_members
    using (household_id in (select h.id from households_now h)
           and valid_from <= (select opgang_today()) and (valid_to is null or valid_to > (select opgang_today())));
