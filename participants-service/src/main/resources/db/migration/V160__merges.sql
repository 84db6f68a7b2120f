-- Two records of one person become one. What was the duplicate's hangs on the survivor from then on; the duplicate's own row is gone, and
-- this one says where its things are.
create table participant_merges (
    id                    uuid primary key,
    municipality_code     text        not null,
    -- As the merge was asked for.
    participant_id        uuid        not null,
    merged_participant_id uuid        not null,
    -- Who holds what was the duplicate's now: the survivor, or whoever that was merged into since. Erased with it.
    survivor_id           uuid        not null references participants on delete cascade,
    moved                 jsonb       not null,
    conflicts             jsonb       not null,
    -- Both as they were before and after, encrypted with the duplicate's key, which dies when the merge is final.
    sealed                bytea,
    reversed_at           timestamptz,
    final_at              timestamptz,
    created_at            timestamptz not null,
    updated_at            timestamptz not null,
    version               bigint      not null
);
create unique index participant_merges_merged on participant_merges (merged_participant_id) where reversed_at is null;
create index participant_merges_survivor on participant_merges (survivor_id);
create index participant_merges_of on participant_merges (participant_id, created_at, id);
create index participant_merges_updated on participant_merges (participant_id, updated_at, id);
create index participant_merges_open on participant_merges (created_at) where sealed is not null;
select opgang_secure_owned('participant_merges', 'municipality_code');

-- The other number and key under which a participant is known since a merge: what comes under either is about the survivor. The identity is
-- encrypted with the survivor's key.
create table participant_aliases (
    id                uuid primary key default gen_random_uuid(),
    participant_id    uuid   not null references participants on delete cascade,
    municipality_code text   not null,
    merge_id          uuid   not null,
    cpr_hash          bytea  not null,
    cpr_hash_key      bigint not null,
    identity          bytea  not null,
    source_system     text,
    source_id         text,
    constraint participant_aliases_cpr unique (municipality_code, cpr_hash)
);
create index participant_aliases_participant on participant_aliases (participant_id);
create unique index participant_aliases_source on participant_aliases (municipality_code, source_system, source_id)
    where source_id is not null;
select opgang_secure_owned('participant_aliases', 'municipality_code');

-- Who has the things of somebody who was merged; null if there is no such merge. For whoever asks: who may not see the survivor learns
-- nothing of it.
create function participants_survivor(merged uuid) returns uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select m.survivor_id from participant_merges m where m.merged_participant_id = merged and m.reversed_at is null
$$;
revoke all on function participants_survivor(uuid) from public;
grant execute on function participants_survivor(uuid) to ${app}, ${system};

-- Every table of which rows are a participant's: those with a column of that name. A new one is part of merges and reversals as soon as it
-- is there; what keeps only one row for each participant, or one for each of something, is told apart in the service, and a test names them.
create function participants_belongings() returns table (belongings regclass, key name[], columns name[], versioned boolean)
    language sql stable set search_path = public, pg_temp as $$
    select c.oid::regclass,
           array(select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
                 where i.indrelid = c.oid and i.indisprimary order by a.attnum),
           array(select a.attname from pg_attribute a
                 where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attidentity = ''
                 order by a.attnum),
           (select count(*) from pg_attribute a where a.attrelid = c.oid and a.attname in ('version', 'updated_at')) = 2
               and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'spell_id')
    from pg_class c
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      and c.relname not in ('contacts_of_nobody', 'participant_merges')
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'participant_id' and not a.attisdropped)
    order by c.relname
$$;
revoke all on function participants_belongings() from public;

-- Ends with an error unless all of them are participants of whoever calls, or were until they were merged.
create function participants_require_own(people uuid[]) returns void
    language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    if exists (select from unnest(people) as p (id)
               where not exists (select from participants o where o.id = p.id and o.municipality_code = opgang_municipality())
                 and not exists (select from participant_merges m
                                 where m.merged_participant_id = p.id and m.municipality_code = opgang_municipality())) then
        raise exception 'Not a participant of the caller';
    end if;
end $$;
revoke all on function participants_require_own(uuid[]) from public;

-- All rows of those participants, by table: {"contacts": [{…}, …], …}, their own among them.
create function participants_rows(people uuid[]) returns jsonb
    language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    all_rows jsonb;
    found jsonb;
    part record;
begin
    perform participants_require_own(people);
    select jsonb_build_object('participants', coalesce(jsonb_agg(to_jsonb(p)), '[]')) into all_rows
    from participants p where p.id = any (people);
    for part in select * from participants_belongings() loop
        execute format('select coalesce(jsonb_agg(to_jsonb(t)), ''[]'') from %s t where t.participant_id = any ($1)', part.belongings)
            into found using people;
        all_rows := all_rows || jsonb_build_object(part.belongings::text, found);
    end loop;
    return all_rows;
end $$;
revoke all on function participants_rows(uuid[]) from public;
grant execute on function participants_rows(uuid[]) to ${app};

-- Hangs everything that is left of the duplicate on the survivor; tells how many rows of each table.
create function participants_move(duplicate uuid, survivor uuid) returns jsonb
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    counted jsonb := '{}';
    rows_moved bigint;
    last_correction bigint;
    part record;
begin
    perform participants_require_own(array[duplicate, survivor]);
    -- Two alerts of one pair are one; the survivor's is worked out anew.
    delete from coordination_alerts d using coordination_alerts s
    where d.participant_id = duplicate and s.participant_id = survivor
      and (s.kind, s.first_party, s.second_party) = (d.kind, d.first_party, d.second_party);
    delete from alert_checks where participant_id = duplicate;
    select coalesce(max(id), 0) into last_correction from consent_corrections;
    for part in select * from participants_belongings() loop
        begin
            execute format('update %s set participant_id = $1%s where participant_id = $2', part.belongings,
                           case when part.versioned then ', version = version + 1, updated_at = clock_timestamp()' else '' end)
                using survivor, duplicate;
            get diagnostics rows_moved = row_count;
        exception when unique_violation then
            -- What there can be only one of: the survivor's stays.
            execute format('delete from %s where participant_id = $1', part.belongings) using duplicate;
            rows_moved := 0;
        end;
        counted := counted || jsonb_build_object(part.belongings::text, rows_moved);
    end loop;
    update participant_merges set survivor_id = survivor where survivor_id = duplicate;
    -- The pair is one; what else the duplicate was compared with is compared with the survivor by the next search.
    update duplicate_candidates set state = 'merged', version = version + 1, updated_at = clock_timestamp()
    where (first_id, second_id) in ((duplicate, survivor), (survivor, duplicate));
    delete from duplicate_candidates where state <> 'merged' and (first_id = duplicate or second_id = duplicate);
    -- Who belongs to a household is part of its version.
    update households set member_changes = member_changes + 1, version = version + 1, updated_at = clock_timestamp()
    where (counted ->> 'household_members')::bigint > 0
      and id in (select household_id from household_members where participant_id = survivor);
    -- That a record is another id's now corrects nothing of what it says.
    delete from consent_corrections where id > last_correction and participant_id in (duplicate, survivor);
    insert into alert_checks (participant_id, due_on) values (survivor, opgang_today())
    on conflict (participant_id) do update set due_on = excluded.due_on;
    return counted;
end $$;
revoke all on function participants_move(uuid, uuid) from public;
grant execute on function participants_move(uuid, uuid) to ${app};

-- How many rows of each table are the participant's.
create function participants_counts(person uuid) returns jsonb
    language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    counted jsonb := '{}';
    found bigint;
    part record;
begin
    perform participants_require_own(array[person]);
    for part in select * from participants_belongings() loop
        execute format('select count(*) from %s where participant_id = $1', part.belongings) into found using person;
        counted := counted || jsonb_build_object(part.belongings::text, found);
    end loop;
    return counted;
end $$;
revoke all on function participants_counts(uuid) from public;
grant execute on function participants_counts(uuid) to ${app};
