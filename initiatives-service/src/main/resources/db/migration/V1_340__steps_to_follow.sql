-- Whose steps are still to follow from something that somebody did who does not see them: an occasion that was taken away or changed, a group
-- that began. Who sees somebody settles that one's steps at once; the others' are settled by the background, in the name of their municipalities.
create table steps_to_follow (
    enrolment_id uuid    not null references enrolments on delete cascade,
    reached_by   varchar not null,
    on_day       date,
    -- Counts how often it was asked for: what was asked for again meanwhile is not done yet.
    asked        bigint  not null default 1,
    primary key (enrolment_id, reached_by)
);
select opgang_secure_internal('steps_to_follow');

-- Those of the occasion whom the caller does not see.
create function initiatives_steps_follow_occasion(occasion uuid, seen uuid[]) returns void
    language sql volatile security definer set search_path = public, pg_temp as $$
    insert into steps_to_follow as s (enrolment_id, reached_by)
    select a.enrolment_id, 'occasion' from attendances a
    where a.occasion_id = occasion and a.attendance = 'present' and a.enrolment_id <> all (seen)
    order by 1
    on conflict (enrolment_id, reached_by) do update set asked = s.asked + 1
$$;

-- Those of the group whom the caller does not see.
create function initiatives_steps_follow_group(began uuid, seen uuid[], day date) returns void
    language sql volatile security definer set search_path = public, pg_temp as $$
    insert into steps_to_follow as s (enrolment_id, reached_by, on_day)
    select m.enrolment_id, 'group-start', day from group_members m
    where m.group_id = began and m.joined_on <= day and (m.left_on is null or m.left_on > day) and m.enrolment_id <> all (seen)
    order by 1
    on conflict (enrolment_id, reached_by) do update set on_day = excluded.on_day, asked = s.asked + 1
$$;
revoke all on function initiatives_steps_follow_occasion(uuid, uuid[]), initiatives_steps_follow_group(uuid, uuid[], date) from public;
grant execute on function initiatives_steps_follow_occasion(uuid, uuid[]), initiatives_steps_follow_group(uuid, uuid[], date) to ${app};
