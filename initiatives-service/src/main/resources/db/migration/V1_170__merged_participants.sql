-- Who was merged into whom, as the participant's municipality told it; the last word of the two counts, in whatever order it comes.
create table participant_merges (
    merged_id         uuid        not null,
    survivor_id       uuid        not null,
    municipality_code varchar     not null,
    merged            boolean     not null,
    told_at           timestamptz not null,
    primary key (merged_id, survivor_id)
);
create index participant_merges_survivor on participant_merges (survivor_id);
select opgang_secure_internal('participant_merges');

-- What was the duplicate's, so that it can be given back; of enrolments that became one all that they were, and the version that they have since.
create table merged_rows (
    merged_id   uuid    not null,
    survivor_id uuid    not null,
    place       varchar not null,
    row_id      uuid    not null,
    before      jsonb,
    became      bigint,
    primary key (merged_id, place, row_id)
);
create index merged_rows_survivor on merged_rows (survivor_id);
select opgang_secure_internal('merged_rows');

-- Events tell these under the id of the participant, so what is known of one says nothing of another.
alter table benefit_periods drop constraint benefit_periods_pkey, add primary key (id, participant_id);
alter table consents drop constraint consents_pkey, add primary key (id, participant_id);
alter table contacts drop constraint contacts_pkey, add primary key (id, participant_id);

-- Whose a placement is changes with a merge, which tells nothing of it.
create or replace function initiatives_keep_as_posted() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not old.touched and old.poster like 'organisation:%' and opgang_tenant() is distinct from old.poster
            and old.participant_id = new.participant_id then
        insert into placements_as_posted
        values (old.id, old.created_at, old.updated_at, old.version, old.poster, old.source_system, old.source_id,
                old.participant_id, old.municipality_code, old.initiative_id, old.kind, old.employer_cvr, old.employer_name,
                old.employer_kind, old.housing_area_id, old.period_from, old.period_to, old.weekly_hours, old.hourly_wage_dkk,
                old.school_status, old.outcome_kind, old.outcome_on)
        on conflict (id) do nothing;
        new.touched := true;
    end if;
    return new;
end
$$;

-- Makes one participant's rows another's: those of this service's own tables, whichever there are, without those that events fill. Given back
-- are those alone that were taken over.
create function initiatives_move(origin uuid, target uuid, back boolean) returns table (place text, row_id uuid)
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    part record;
    change text;
    ids uuid[];
    one uuid;
begin
    if not opgang_system() then
        raise exception 'Only the service itself follows merges' using errcode = 'insufficient_privilege';
    end if;
    for part in
        select c.oid::regclass as name, p.attname as participant,
               c.oid::regclass::text || case p.attname when 'participant_id' then '' else '.' || p.attname end as called,
               (select count(*) from pg_attribute a where a.attrelid = c.oid and a.attname in ('version', 'updated_at')) = 2 as versioned
        from pg_class c join pg_attribute p on p.attrelid = c.oid and p.attname like '%participant\_id' and not p.attisdropped
        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
          and c.relname not in ('benefit_periods', 'consents', 'contacts') and c.relname not like '%\_of\_nobody'
          and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'id' and not a.attisdropped)
        order by c.relname, p.attname
    loop
        change := format('update %1$s set %2$I = $2%3$s where %2$I = $1', part.name, part.participant,
                         case when part.versioned then ', version = version + 1, updated_at = clock_timestamp()' else '' end);
        begin
            execute 'with moved as (' || change || ' and (not $3 or id in (select m.row_id from merged_rows m
                         where m.merged_id = $2 and m.survivor_id = $1 and m.place = $4)) returning id)
                     select coalesce(array_agg(id), ''{}'') from moved'
                into ids using origin, target, back, part.called;
        exception when unique_violation then
            -- Of what there can be only one the survivor's stays, and the duplicate's with it.
            ids := '{}';
            for one in execute format('select id from %s where %I = $1 and (not $2 or id in (select m.row_id from merged_rows m
                    where m.merged_id = $3 and m.survivor_id = $1 and m.place = $4))', part.name, part.participant)
                using origin, back, target, part.called
            loop
                begin
                    execute change || ' and id = $3' using origin, target, one;
                    ids := array_append(ids, one);
                exception when unique_violation then
                    null;
                end;
            end loop;
        end;
        foreach one in array ids loop
            place := part.called;
            row_id := one;
            return next;
        end loop;
    end loop;
    if not back then
        update consent_uses set participant_id = target where participant_id = origin;
    end if;
end $$;

-- Makes two again of enrolments that became one. The survivor's is what it was if nobody has changed it since; the duplicate's comes back in any
-- case.
create function initiatives_separate(duplicate uuid, survivor uuid) returns setof uuid
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    kept record;
    listed text;
    changed bigint;
begin
    if not opgang_system() then
        raise exception 'Only the service itself follows merges' using errcode = 'insufficient_privilege';
    end if;
    select string_agg(quote_ident(a.attname), ', ' order by a.attnum) into listed
    from pg_attribute a where a.attrelid = 'enrolments'::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      and a.attname not in ('id', 'version', 'updated_at');
    for kept in select r.row_id, r.before, r.became from merged_rows r
                where r.merged_id = duplicate and r.survivor_id = survivor and r.place = 'joined'
                order by (r.before -> 'enrolment' ->> 'participant_id')::uuid = duplicate
    loop
        if kept.became is not null then
            execute format('update enrolments e set (%1$s) = (select %1$s from jsonb_populate_record(null::enrolments, $1)),
                                version = e.version + 1, updated_at = clock_timestamp() where e.id = $2 and e.version = $3', listed)
                using kept.before -> 'enrolment', kept.row_id, kept.became;
            get diagnostics changed = row_count;
            continue when changed = 0;
            delete from enrolment_transitions where enrolment_id = kept.row_id;
            delete from enrolment_steps where enrolment_id = kept.row_id;
            delete from follow_ups where enrolment_id = kept.row_id;
        else
            insert into enrolments select * from jsonb_populate_record(null::enrolments,
                kept.before -> 'enrolment' || jsonb_build_object('version', (kept.before -> 'enrolment' ->> 'version')::bigint + 1,
                                                                 'updated_at', clock_timestamp()));
        end if;
        insert into enrolment_transitions select * from jsonb_populate_recordset(null::enrolment_transitions, kept.before -> 'moves');
        delete from enrolment_steps s using jsonb_populate_recordset(null::enrolment_steps, kept.before -> 'steps') b where s.id = b.id;
        insert into enrolment_steps select * from jsonb_populate_recordset(null::enrolment_steps, kept.before -> 'steps');
        delete from follow_ups f using jsonb_populate_recordset(null::follow_ups, kept.before -> 'followUps') b where f.id = b.id;
        insert into follow_ups select * from jsonb_populate_recordset(null::follow_ups, kept.before -> 'followUps');
        return next kept.row_id;
    end loop;
end $$;

-- Steps and follow-ups go over to the enrolment that two have become, save those that it has.
create function initiatives_join_parts(kept uuid, gone uuid) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not opgang_system() then
        raise exception 'Only the service itself follows merges' using errcode = 'insufficient_privilege';
    end if;
    update enrolment_steps s set enrolment_id = kept where s.enrolment_id = gone
       and not exists (select from enrolment_steps o where o.enrolment_id = kept and o.step = s.step);
    update follow_ups f set enrolment_id = kept where f.enrolment_id = gone
       and not exists (select from follow_ups o where o.enrolment_id = kept and o.after_months = f.after_months);
end $$;

revoke all on function initiatives_move(uuid, uuid, boolean), initiatives_separate(uuid, uuid), initiatives_join_parts(uuid, uuid) from public;
grant execute on function initiatives_move(uuid, uuid, boolean), initiatives_separate(uuid, uuid), initiatives_join_parts(uuid, uuid) to ${app};
