-- Two enrolments that become one had more than steps and follow-ups: invitations, registrations, wishes, certificates, and whatever else names
-- its enrolment. All of it goes over to the one that is left, save what that one has already, and comes back when the merge is taken back.

-- The tables whose rows hang on an enrolment, read from the catalogue, so that a new one is part of it as soon as it is there. What has no id
-- of its own there is once for each enrolment.
create function initiatives_parts() returns table (name regclass, enrolment name, key name)
    language sql stable set search_path = public, pg_temp as $$
    select c.conrelid::regclass, a.attname,
           case when exists (select from pg_attribute i where i.attrelid = c.conrelid and i.attname = 'id' and not i.attisdropped)
                then 'id' else a.attname end
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = 'enrolments'::regclass and cardinality(c.conkey) = 1
      and c.conrelid not in ('enrolment_transitions'::regclass, 'enrolment_steps'::regclass, 'follow_ups'::regclass)
    order by 1
$$;
revoke all on function initiatives_parts() from public;

create or replace function initiatives_join_parts(kept uuid, gone uuid) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    part record;
    duplicate uuid;
    survivor uuid;
    one uuid;
begin
    if not opgang_system() then
        raise exception 'Only the service itself follows merges' using errcode = 'insufficient_privilege';
    end if;
    update enrolment_steps s set enrolment_id = kept where s.enrolment_id = gone
       and not exists (select from enrolment_steps o where o.enrolment_id = kept and o.step = s.step);
    update follow_ups f set enrolment_id = kept where f.enrolment_id = gone
       and not exists (select from follow_ups o where o.enrolment_id = kept and o.after_months = f.after_months);
    select participant_id into duplicate from enrolments where id = gone;
    select participant_id into survivor from enrolments where id = kept;
    for part in select * from initiatives_parts() loop
        execute format('insert into merged_rows (merged_id, survivor_id, place, row_id, before)
                        select $1, $2, $3, p.%I, to_jsonb(p) from %s p where p.%I = $4 on conflict do nothing',
                       part.key, part.name, part.enrolment)
            using duplicate, survivor, 'part:' || part.name, gone;
        continue when part.key <> 'id';
        for one in execute format('select id from %s where %I = $1', part.name, part.enrolment) using gone loop
            begin
                execute format('update %s set %I = $2 where id = $1', part.name, part.enrolment) using one, kept;
            exception when unique_violation then
                -- Of what there can be only one the survivor's stays.
                null;
            end;
        end loop;
    end loop;
end $$;

-- As before; afterwards everything that hung on the duplicate's enrolment hangs on it again, changed since or not.
alter function initiatives_separate(uuid, uuid) rename to initiatives_separate_enrolments;
create function initiatives_separate(duplicate uuid, survivor uuid) returns setof uuid
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    kept record;
    there int;
begin
    return query select * from initiatives_separate_enrolments(duplicate, survivor);
    for kept in select p.name, p.enrolment, p.key, r.row_id, r.before
                from merged_rows r join initiatives_parts() p on r.place = 'part:' || p.name
                where r.merged_id = duplicate and r.survivor_id = survivor
                  and exists (select from enrolments e where e.id = (r.before ->> p.enrolment)::uuid) loop
        execute format('update %s set %I = $1 where %I = $2', kept.name, kept.enrolment, kept.key)
            using (kept.before ->> kept.enrolment)::uuid, kept.row_id;
        get diagnostics there = row_count;
        if there = 0 then
            execute format('insert into %1$s select * from jsonb_populate_record(null::%1$s, $1)', kept.name) using kept.before;
        end if;
    end loop;
end $$;
revoke all on function initiatives_separate_enrolments(uuid, uuid), initiatives_separate(uuid, uuid) from public;
revoke all on function initiatives_separate_enrolments(uuid, uuid) from ${app};
grant execute on function initiatives_separate(uuid, uuid) to ${app};

-- Who has the things of those who were merged, for whoever posts something of them; who may not use the survivor is told of nobody.
create function initiatives_survivors(people uuid[]) returns table (named uuid, survivor uuid)
    language sql stable security definer set search_path = public, pg_temp as $$
    with recursive way as (
        select m.merged_id as named, m.survivor_id as survivor, 1 as steps
        from participant_merges m where m.merged and m.merged_id = any (people)
        union all
        select w.named, m.survivor_id, w.steps + 1
        from way w join participant_merges m on m.merged and m.merged_id = w.survivor
        where w.steps < 50
    )
    select distinct on (w.named) w.named, w.survivor from way w order by w.named, w.steps desc
$$;
revoke all on function initiatives_survivors(uuid[]) from public;
grant execute on function initiatives_survivors(uuid[]) to ${app};
