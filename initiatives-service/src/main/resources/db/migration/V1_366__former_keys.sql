-- The posters' keys of enrolments that became part of another one: each finds the one that is left, as does what hangs on it. With an id of its
-- own, that of the enrolment that is gone, it goes along when that one becomes part of yet another, and comes back (initiatives_parts).
create table enrolment_keys (
    id            uuid    primary key,
    enrolment_id  uuid    not null references enrolments on delete cascade,
    poster        varchar not null,
    source_system varchar not null,
    source_id     varchar not null,
    constraint enrolment_keys_source unique (poster, source_system, source_id)
);
create index enrolment_keys_enrolment on enrolment_keys (enrolment_id);
select opgang_secure_internal('enrolment_keys');

-- Which enrolments the caller's former keys find now; whether it may read them is asked where they are read.
create function initiatives_former_keys(systems varchar[], ids varchar[])
    returns table (source_system varchar, source_id varchar, enrolment_id uuid)
    language sql stable security definer set search_path = public, pg_temp as $$
    select f.source_system, f.source_id, f.enrolment_id
    from unnest(systems, ids) as k (system, id)
    join enrolment_keys f on f.source_system = k.system and f.source_id = k.id
    where f.poster = opgang_tenant()
$$;
revoke all on function initiatives_former_keys(varchar[], varchar[]) from public;
grant execute on function initiatives_former_keys(varchar[], varchar[]) to ${app};

-- Of those that became one before: the one that is left has a version since. Where that has become part of another one, nobody can tell.
insert into enrolment_keys (id, enrolment_id, poster, source_system, source_id)
select g.row_id, k.row_id, g.before -> 'enrolment' ->> 'poster', g.before -> 'enrolment' ->> 'source_system',
       g.before -> 'enrolment' ->> 'source_id'
from merged_rows g
join merged_rows k on (k.merged_id, k.survivor_id, k.place) = (g.merged_id, g.survivor_id, g.place) and k.became is not null
     and k.before -> 'enrolment' ->> 'initiative_id' = g.before -> 'enrolment' ->> 'initiative_id'
join enrolments e on e.id = k.row_id
where g.place = 'joined' and g.became is null and g.before -> 'enrolment' ->> 'source_id' is not null
  and not exists (select from enrolments o
                  where (o.poster, o.source_system, o.source_id) = (g.before -> 'enrolment' ->> 'poster',
                         g.before -> 'enrolment' ->> 'source_system', g.before -> 'enrolment' ->> 'source_id'))
on conflict do nothing;
