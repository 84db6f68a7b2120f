-- Which other installation an agreement was proposed in, which decides on it; and whose yes of here that one has not taken yet.
alter table move_in_agreements add column installation text;
alter table move_in_agreements add column pending varchar[] not null default '{}';

-- What two installations of an agreement know of each other's state of it. It is told until it is acknowledged.
create table move_in_agreement_tellings (
    id           uuid    primary key,
    agreement_id uuid    not null references move_in_agreements,
    installation text    not null,
    -- Its municipality that what is told is sealed for, and that of here which answers are sealed for.
    addressed    text    not null,
    answered_at  text    not null,
    -- How many households have moved there, as it has told: by area, direction and year.
    used         jsonb   not null default '[]',
    revision     bigint  not null,
    told         bigint  not null default 0,
    told_at      timestamptz,
    acknowledged bigint  not null default 0,
    heard        bigint  not null default 0,
    owed         boolean not null default false,
    constraint move_in_agreement_told_once unique (agreement_id, installation)
);
create index move_in_agreement_tellings_due on move_in_agreement_tellings (id) where owed or revision > told or told > acknowledged;
select opgang_secure('move_in_agreement_tellings', adds => opgang_anybody());

-- Whatever changes of an agreement that was proposed here the others are to know; of one that was proposed elsewhere who of here says yes to
-- it; and of both how many households have moved.
create function network_agreement_changed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if tg_table_name = 'move_in_agreements' then
        update move_in_agreement_tellings t set revision = t.revision + 1
        where t.agreement_id = new.id and (new.installation is null or not new.pending <@ old.pending);
    else
        update move_in_agreement_tellings t set revision = t.revision + 1 where t.agreement_id = new.agreement_id;
    end if;
    return null;
end $$;
revoke all on function network_agreement_changed() from public;
create trigger move_in_agreements_changed after update on move_in_agreements
    for each row execute function network_agreement_changed();
create trigger relocation_matches_counted after update of moved_on on relocation_matches
    for each row when (new.agreement_id is not null and new.moved_on is not null) execute function network_agreement_changed();

-- How many households have moved from and to areas of here under an agreement. Told to its other installations.
create function move_in_agreement_counts(agreement uuid) returns table (area uuid, direction text, year int, households bigint)
    language sql stable set search_path = public, pg_temp as $$
    select side.area, side.direction, extract(year from m.moved_on)::int, count(*)
    from relocation_matches m cross join lateral (values (m.from_area_id, 'out'), (m.to_area_id, 'in')) as side (area, direction)
    where m.agreement_id = agreement and side.area is not null and m.moved_on is not null
    group by 1, 2, 3 order by 1, 2, 3
$$;

-- What another installation has told of that, for a party of the agreement.
create function move_in_agreement_used_elsewhere(agreement uuid, area uuid, direction text, wanted_year int) returns bigint
    language sql stable security definer set search_path = public, pg_temp as $$
    select coalesce(sum((one ->> 'households')::bigint), 0)::bigint
    from move_in_agreement_tellings t cross join jsonb_array_elements(t.used) as one
    where t.agreement_id = agreement and one ->> 'area' = area::text and one ->> 'direction' = direction
      and (one ->> 'year')::int = wanted_year
      and exists (select from move_in_agreements a
                  where a.id = agreement
                    and (opgang_system() or coalesce(opgang_municipality(), opgang_organisation()) = any (a.parties)))
$$;
revoke all on function move_in_agreement_used_elsewhere(uuid, uuid, text, int) from public;
grant execute on function move_in_agreement_used_elsewhere(uuid, uuid, text, int) to ${app};
