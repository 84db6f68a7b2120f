-- What results count of occasions of people who were erased: that something took place and whether somebody was there. The ids are of
-- nobody; who of the staff was there stays, for it is nothing of the person. Only the background reads it, to count.
create table occasions_of_nobody (
    id                uuid primary key,
    participant_id    uuid    not null,
    municipality_code varchar not null,
    initiative_id     uuid    not null references initiatives on delete cascade,
    poster            varchar not null,
    activity          varchar not null,
    held_on           date    not null
);
create index occasions_of_nobody_initiative on occasions_of_nobody (initiative_id);
create index occasions_of_nobody_participant on occasions_of_nobody (participant_id);

create table attendances_of_nobody (
    id                uuid primary key,
    participant_id    uuid    not null,
    enrolment_id      uuid    not null,
    municipality_code varchar not null,
    initiative_id     uuid    not null references initiatives on delete cascade,
    poster            varchar not null,
    occasion_id       uuid    not null,
    activity          varchar not null,
    held_on           date    not null,
    attendance        varchar not null,
    holder_ids        uuid[]  not null
);
create index attendances_of_nobody_initiative on attendances_of_nobody (initiative_id);
create index attendances_of_nobody_participant on attendances_of_nobody (participant_id);

select opgang_secure_internal(kept) from unnest(array['occasions_of_nobody', 'attendances_of_nobody']::regclass[]) as kept;

-- What results count, of present people and of nobody: what was held, and who was there. An occasion for a group or for all belongs to no
-- municipality alone.
create view counted_occasions with (security_invoker) as
    select id, participant_id, municipality_code, initiative_id, poster, activity, group_id,
           (at at time zone 'Europe/Copenhagen')::date as held_on, headcount, outputs
    from occasions where state = 'held'
    union all
    select id, participant_id, municipality_code, initiative_id, poster, activity, null, held_on, null, '[]' from occasions_of_nobody;

create view counted_attendances with (security_invoker) as
    select a.participant_id, a.enrolment_id, a.municipality_code, a.initiative_id, a.poster, a.occasion_id, o.activity, o.at,
           (o.at at time zone 'Europe/Copenhagen')::date as held_on, a.attendance, o.holder_ids
    from attendances a join occasions o on o.id = a.occasion_id where o.state = 'held'
    union all
    select participant_id, enrolment_id, municipality_code, initiative_id, poster, occasion_id, activity,
           held_on::timestamp at time zone 'Europe/Copenhagen', held_on, attendance, holder_ids
    from attendances_of_nobody;
revoke insert, update, delete on counted_occasions, counted_attendances from ${app};

-- Each time somebody was there, and whether continuity broke with it: nobody of the role was there whom the time before had as well.
create function initiatives_continuity(initiative uuid, wanted varchar, continuity_role varchar)
    returns table (enrolment_id uuid, participant_id uuid, municipality_code varchar, poster varchar, held_on date, is_break boolean)
    language sql stable set search_path = public, pg_temp as $$
    select v.enrolment_id, v.participant_id, v.municipality_code, v.poster, v.held_on, v.last is not null and not (v.there && v.last)
    from (select w.*, lag(w.there) over (partition by w.enrolment_id order by w.at, w.occasion_id) as last
          from (select a.*, array(select h.id from role_holders h where h.id = any (a.holder_ids) and h.role = continuity_role) as there
                from counted_attendances a
                where a.initiative_id = initiative and a.activity = wanted and a.attendance = 'present') w) v
$$;
revoke all on function initiatives_continuity(uuid, varchar, varchar) from public;
grant execute on function initiatives_continuity(uuid, varchar, varchar) to ${app}, ${system};
