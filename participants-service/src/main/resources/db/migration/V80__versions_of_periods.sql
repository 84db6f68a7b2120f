-- What was recorded of benefit periods and residences, change by change, so that a municipality can tell what it knew when
-- (forvaltningslovens § 10: a decision rests on what was known). Kept by the database, as earlier identities are: no way of writing a
-- period passes it by. Erased with the participant.
--
-- All that one transaction records is recorded at the same instant, its beginning: a period and its neighbours are never seen half changed.
-- What another transaction has recorded of the same period since comes before it all the same.
create table benefit_period_versions (
    id                uuid primary key default gen_random_uuid(),
    spell_id          uuid        not null,
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
    change            text        not null,
    change_reason     text,
    -- Null for what was recorded before versions were kept.
    recorded_by       text,
    created_at        timestamptz not null,
    -- When this version was recorded.
    updated_at        timestamptz not null,
    version           bigint      not null
);
create index benefit_period_versions_spell on benefit_period_versions (participant_id, spell_id, version);
select opgang_secure_owned('benefit_period_versions', 'municipality_code');

create table residence_versions (
    id                uuid primary key default gen_random_uuid(),
    spell_id          uuid        not null,
    participant_id    uuid        not null references participants on delete cascade,
    municipality_code text        not null,
    housing_area_id   uuid        not null,
    valid_from        date        not null,
    valid_to          date,
    ended_by_next     boolean     not null,
    source_system     text,
    source_id         text,
    change            text        not null,
    change_reason     text,
    -- Null for what was recorded before versions were kept.
    recorded_by       text,
    created_at        timestamptz not null,
    -- When this version was recorded.
    updated_at        timestamptz not null,
    version           bigint      not null
);
create index residence_versions_spell on residence_versions (participant_id, spell_id, version);
select opgang_secure_owned('residence_versions', 'municipality_code');

-- Who writes, as the connection was told.
create function participants_recorder() returns text language sql stable
    return coalesce(nullif(current_setting('opgang.client', true), ''), 'system');

-- Why the period is corrected, if the transaction says so: its id, a blank, and a code of change-reasons. Its neighbours have no reason.
create function participants_change_reason(spell uuid) returns text language sql stable
    return (select nullif(split_part(said, ' ', 2), '') from current_setting('opgang.change_reason', true) as said
            where split_part(said, ' ', 1) = spell::text);

create function keep_benefit_period_version() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into benefit_period_versions (spell_id, participant_id, municipality_code, benefit_group, valid_from, valid_to,
               closing_reason, ended_by_next, housing_area_id, source_system, source_id, change, recorded_by, created_at, updated_at, version)
        select n.id, n.participant_id, n.municipality_code, n.benefit_group, n.valid_from, n.valid_to, n.closing_reason, n.ended_by_next,
               n.housing_area_id, n.source_system, n.source_id, 'opened', participants_recorder(), n.created_at, now(), n.version
        from now_recorded n;
    elsif tg_op = 'UPDATE' then
        insert into benefit_period_versions (spell_id, participant_id, municipality_code, benefit_group, valid_from, valid_to,
               closing_reason, ended_by_next, housing_area_id, source_system, source_id, change, change_reason, recorded_by, created_at,
               updated_at, version)
        select n.id, n.participant_id, n.municipality_code, n.benefit_group, n.valid_from, n.valid_to, n.closing_reason, n.ended_by_next,
               n.housing_area_id, n.source_system, n.source_id,
               case when f.valid_to is null and n.valid_to is not null and f.valid_from = n.valid_from and f.benefit_group = n.benefit_group
                    then 'closed' else 'corrected' end,
               participants_change_reason(n.id), participants_recorder(), n.created_at,
               greatest(now(), f.updated_at + interval '1 microsecond'), n.version
        from now_recorded n join formerly_recorded f on f.id = n.id where f.version <> n.version;
    else
        -- Of somebody who is erased nothing is kept.
        insert into benefit_period_versions (spell_id, participant_id, municipality_code, benefit_group, valid_from, valid_to,
               closing_reason, ended_by_next, housing_area_id, source_system, source_id, change, recorded_by, created_at, updated_at, version)
        select f.id, f.participant_id, f.municipality_code, f.benefit_group, f.valid_from, f.valid_to, f.closing_reason, f.ended_by_next,
               f.housing_area_id, f.source_system, f.source_id, 'removed', participants_recorder(), f.created_at,
               greatest(now(), f.updated_at + interval '1 microsecond'), f.version + 1
        from formerly_recorded f where exists (select from participants p where p.id = f.participant_id);
    end if;
    return null;
end $$;
create trigger versions_of_opened after insert on benefit_periods
    referencing new table as now_recorded for each statement execute function keep_benefit_period_version();
create trigger versions_of_changed after update on benefit_periods
    referencing old table as formerly_recorded new table as now_recorded for each statement execute function keep_benefit_period_version();
create trigger versions_of_removed after delete on benefit_periods
    referencing old table as formerly_recorded for each statement execute function keep_benefit_period_version();

create function keep_residence_version() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into residence_versions (spell_id, participant_id, municipality_code, housing_area_id, valid_from, valid_to, ended_by_next,
               source_system, source_id, change, recorded_by, created_at, updated_at, version)
        select n.id, n.participant_id, n.municipality_code, n.housing_area_id, n.valid_from, n.valid_to, n.ended_by_next,
               n.source_system, n.source_id, 'opened', participants_recorder(), n.created_at, now(), n.version
        from now_recorded n;
    elsif tg_op = 'UPDATE' then
        insert into residence_versions (spell_id, participant_id, municipality_code, housing_area_id, valid_from, valid_to, ended_by_next,
               source_system, source_id, change, change_reason, recorded_by, created_at, updated_at, version)
        select n.id, n.participant_id, n.municipality_code, n.housing_area_id, n.valid_from, n.valid_to, n.ended_by_next,
               n.source_system, n.source_id,
               case when f.valid_to is null and n.valid_to is not null and f.valid_from = n.valid_from
                     and f.housing_area_id = n.housing_area_id then 'closed' else 'corrected' end,
               participants_change_reason(n.id), participants_recorder(), n.created_at,
               greatest(now(), f.updated_at + interval '1 microsecond'), n.version
        from now_recorded n join formerly_recorded f on f.id = n.id where f.version <> n.version;
    else
        insert into residence_versions (spell_id, participant_id, municipality_code, housing_area_id, valid_from, valid_to, ended_by_next,
               source_system, source_id, change, recorded_by, created_at, updated_at, version)
        select f.id, f.participant_id, f.municipality_code, f.housing_area_id, f.valid_from, f.valid_to, f.ended_by_next,
               f.source_system, f.source_id, 'removed', participants_recorder(), f.created_at,
               greatest(now(), f.updated_at + interval '1 microsecond'), f.version + 1
        from formerly_recorded f where exists (select from participants p where p.id = f.participant_id);
    end if;
    return null;
end $$;
create trigger versions_of_opened after insert on residences
    referencing new table as now_recorded for each statement execute function keep_residence_version();
create trigger versions_of_changed after update on residences
    referencing old table as formerly_recorded new table as now_recorded for each statement execute function keep_residence_version();
create trigger versions_of_removed after delete on residences
    referencing old table as formerly_recorded for each statement execute function keep_residence_version();

-- Of what is recorded already the present state is the first that is known.
insert into benefit_period_versions (spell_id, participant_id, municipality_code, benefit_group, valid_from, valid_to, closing_reason,
       ended_by_next, housing_area_id, source_system, source_id, change, created_at, updated_at, version)
select id, participant_id, municipality_code, benefit_group, valid_from, valid_to, closing_reason, ended_by_next, housing_area_id,
       source_system, source_id, 'opened', created_at, created_at, version
from benefit_periods;
insert into residence_versions (spell_id, participant_id, municipality_code, housing_area_id, valid_from, valid_to, ended_by_next,
       source_system, source_id, change, created_at, updated_at, version)
select id, participant_id, municipality_code, housing_area_id, valid_from, valid_to, ended_by_next, source_system, source_id, 'opened',
       created_at, created_at, version
from residences;
