-- The columns by which a row is told from all others, as JSON.
create function participants_key(found jsonb, key name[]) returns jsonb language sql immutable
    return (select jsonb_object_agg(part, found -> part::text) from unnest(key) as part);

-- What a row says, without when it was said and what follows from others by itself.
create function participants_said(found jsonb) returns jsonb language sql immutable
    return (found - '{version,updated_at,area_withheld}'::text[]) - case when found ? 'closing_reason' then 'housing_area_id' else '' end;

-- The periods of the participant that were recorded, or changed, since they were these.
create function participants_recorded_since(participant uuid, known jsonb) returns setof uuid language sql stable
    set search_path = public, pg_temp as $$
    select b.id from benefit_periods b
    where b.participant_id = participant
      and not exists (select from jsonb_array_elements(known -> 'benefit_periods') k
                      where participants_said(k.value) = participants_said(to_jsonb(b)))
    union all
    select r.id from residences r
    where r.participant_id = participant
      and not exists (select from jsonb_array_elements(known -> 'residences') k
                      where participants_said(k.value) = participants_said(to_jsonb(r)))
$$;

-- Makes of one participant two again, of whom one was merged into the other: rows that nobody has changed since are what they were before,
-- those that somebody has changed stay as they are, each with whom it was of; what was recorded since stays with the survivor. The
-- duplicate's own row is put back first.
create function participants_restore(duplicate uuid, survivor uuid, before jsonb, after jsonb) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    last_correction bigint;
    part record;
    was jsonb;
    became jsonb;
    known jsonb;
    at_once jsonb;
    missing jsonb[];
    listed text;
    matching text;
begin
    perform participants_require_own(array[duplicate, survivor]);
    select coalesce(max(id), 0) into last_correction from consent_corrections;
    select string_agg(quote_ident(a.attname), ', ' order by a.attnum) into listed
    from pg_attribute a where a.attrelid = 'participants'::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '';
    execute format('insert into participants (%1$s) select %1$s from jsonb_populate_record(null::participants, $1)', listed)
        using (select row_of || jsonb_build_object('version', (row_of ->> 'version')::bigint + 1, 'updated_at', clock_timestamp())
               from jsonb_array_elements(before -> 'participants') as row_of where (row_of ->> 'id')::uuid = duplicate);

    for part in select * from participants_belongings()
                where belongings::text not in ('benefit_period_versions', 'consent_corrections', 'residence_versions')
                  -- Of others a row cannot be told from those of somebody else.
                  and cardinality(key) > 0 and not 'participant_id' = any (key) loop
        select string_agg(format('t.%1$I = (select r.%1$I from jsonb_populate_record(null::%2$s, $1) r)', k, part.belongings), ' and ')
            into matching from unnest(part.key) as k;
        select string_agg(quote_ident(c), ', ') into listed from unnest(part.columns) as c;
        select coalesce(jsonb_object_agg(participants_key(value, part.key)::text, value), '{}') into became
            from jsonb_array_elements(after -> part.belongings::text);
        missing := '{}';
        -- What there is already, before anything is put back whose key it may have taken.
        for was in select value from jsonb_array_elements(before -> part.belongings::text) loop
            at_once := became -> participants_key(was, part.key)::text;
            execute format('select to_jsonb(t) from %s t where %s', part.belongings, matching) into known using was;
            if known is null then
                if at_once is null then
                    missing := array_append(missing, was);
                end if;
            elsif (known ->> 'participant_id')::uuid = survivor then
                if participants_said(known) is distinct from participants_said(at_once) then
                    was := known || jsonb_build_object('participant_id', was -> 'participant_id');
                end if;
                if participants_said(was) is distinct from participants_said(known) then
                    if part.versioned then
                        was := was || jsonb_build_object('version', (known ->> 'version')::bigint + 1, 'updated_at', clock_timestamp());
                    end if;
                    execute format('update %1$s t set (%2$s) = (select %2$s from jsonb_populate_record(null::%1$s, $1)) where %3$s',
                                   part.belongings, listed, matching) using was;
                end if;
            end if;
        end loop;
        -- What the merge has made.
        for at_once in select b.value from jsonb_each(became) as b
                       where not exists (select from jsonb_array_elements(before -> part.belongings::text) as o (value)
                                         where participants_key(o.value, part.key)::text = b.key) loop
            execute format('delete from %s t where %s and participants_said(to_jsonb(t)) = participants_said($1)', part.belongings, matching)
                using at_once;
        end loop;
        foreach was in array missing loop
            if part.versioned then
                -- Its removal was a version of it, too.
                was := was || jsonb_build_object('version', (was ->> 'version')::bigint + 2, 'updated_at', clock_timestamp());
            end if;
            execute format('insert into %1$s (%2$s) select %2$s from jsonb_populate_record(null::%1$s, $1)', part.belongings, listed)
                using was;
        end loop;
    end loop;

    -- What was recorded of a period is told where the period is.
    update benefit_period_versions v set participant_id = duplicate
    where v.participant_id = survivor
      and v.spell_id in (select (value ->> 'spell_id')::uuid from jsonb_array_elements(before -> 'benefit_period_versions')
                         where (value ->> 'participant_id')::uuid = duplicate);
    update residence_versions v set participant_id = duplicate
    where v.participant_id = survivor
      and v.spell_id in (select (value ->> 'spell_id')::uuid from jsonb_array_elements(before -> 'residence_versions')
                         where (value ->> 'participant_id')::uuid = duplicate);
    -- Who either was called before is told of that one alone.
    delete from earlier_identities e
    where e.participant_id = survivor
      and not exists (select from jsonb_populate_recordset(null::earlier_identities, before -> 'earlier_identities') b
                      where b.participant_id = survivor and b.identity = e.identity)
      and (exists (select from jsonb_populate_recordset(null::earlier_identities, after -> 'earlier_identities') a where a.identity = e.identity)
           or exists (select from jsonb_populate_recordset(null::participants, after -> 'participants') a where a.identity = e.identity));
    insert into earlier_identities select b.* from jsonb_populate_recordset(null::earlier_identities, before -> 'earlier_identities') b
    where b.participant_id = duplicate;
    update participant_merges m set survivor_id = duplicate
    where m.survivor_id = survivor
      and m.id in (select (value ->> 'merge_id')::uuid from jsonb_array_elements(before -> 'participant_aliases')
                   where (value ->> 'participant_id')::uuid = duplicate);
    update participants p
    set language = case when p.language is not distinct from a.language then b.language else p.language end,
        departed_on = case when p.departed_on is not distinct from a.departed_on then b.departed_on else p.departed_on end,
        departed_because = case when p.departed_on is not distinct from a.departed_on then b.departed_because else p.departed_because end
    from jsonb_populate_recordset(null::participants, before -> 'participants') b,
         jsonb_populate_recordset(null::participants, after -> 'participants') a
    where p.id = survivor and b.id = survivor and a.id = survivor;
    update duplicate_candidates set state = 'open', version = version + 1, updated_at = clock_timestamp()
    where state = 'merged' and (first_id, second_id) in ((duplicate, survivor), (survivor, duplicate));
    update households set member_changes = member_changes + 1, version = version + 1, updated_at = clock_timestamp()
    where id in (select household_id from household_members where participant_id in (survivor, duplicate));
    -- That a record is another id's again corrects nothing of what it says.
    delete from consent_corrections
    where id > last_correction and participant_id in (duplicate, survivor) and category not in ('benefits', 'residence');
    insert into alert_checks (participant_id, due_on) values (survivor, opgang_today()), (duplicate, opgang_today())
    on conflict (participant_id) do update set due_on = excluded.due_on;
end $$;
revoke all on function participants_restore(uuid, uuid, jsonb, jsonb) from public;
grant execute on function participants_restore(uuid, uuid, jsonb, jsonb) to ${app};
