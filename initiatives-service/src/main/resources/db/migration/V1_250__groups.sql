-- Teams, classes and cohorts of initiatives. Phases are computed, and who is in a group stands in the table below.
create table initiative_groups (
    id            uuid primary key,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    version       bigint      not null,
    poster        varchar     not null,
    source_system varchar,
    source_id     varchar,
    initiative_id uuid        not null references initiatives,
    name          varchar collate "da-x-icu" not null,
    anchors       jsonb       not null,
    starts_on     date,
    ends_on       date,
    state         varchar     not null,
    state_since   date,
    continues     boolean
);
create unique index initiative_groups_source on initiative_groups (poster, source_system, source_id) where source_id is not null;
create index initiative_groups_initiative on initiative_groups (initiative_id, created_at, id);
create index initiative_groups_updated on initiative_groups (initiative_id, updated_at, id);

select opgang_secure('initiative_groups', seen, concat(own, ' and ', seen),
    concat(own, ' or (select opgang_municipality()) is not null and ', seen))
from opgang_own('poster') as own, concat('exists (select from initiatives i where i.id = initiative_id)') as seen;
revoke update on initiative_groups from ${app};
grant update (updated_at, version, name, anchors, starts_on, ends_on, state, state_since, continues) on initiative_groups to ${app};

-- Who takes which place of a group from when until when: one row for each enrolment, two of a couple share a place. Of the mix the kinds
-- stand here that somebody was of when it was decided, by their places in the template, never what it was decided by.
create table group_members (
    id                uuid primary key,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null,
    place_id          uuid        not null,
    group_id          uuid        not null references initiative_groups on delete cascade,
    initiative_id     uuid        not null,
    enrolment_id      uuid        not null references enrolments on delete cascade,
    participant_id    uuid        not null,
    municipality_code varchar     not null,
    joined_on         date        not null,
    left_on           date,
    mix               varchar[]   not null
);
create unique index group_members_once on group_members (group_id, enrolment_id) where left_on is null;
create index group_members_place on group_members (place_id);
create index group_members_group on group_members (group_id, id);
create index group_members_enrolment on group_members (enrolment_id);
create index group_members_participant on group_members (participant_id);

select opgang_secure('group_members', own, concat(own, ' and exists (select from enrolments e where e.id = enrolment_id',
    ' and e.participant_id = group_members.participant_id and e.initiative_id = group_members.initiative_id)'), own)
from opgang_own('municipality_code') as own;
create policy partner_reads on group_members for select to ${app}
    using ((select opgang_organisation()) is not null and exists (select from enrolments e where e.id = enrolment_id));
create policy partner_adds on group_members for insert to ${app}
    with check ((select opgang_organisation()) is not null
        and exists (select from enrolments e where e.id = enrolment_id and e.participant_id = group_members.participant_id
                       and e.municipality_code = group_members.municipality_code
                       and e.initiative_id = group_members.initiative_id));
create policy partner_changes on group_members for update to ${app}
    using ((select opgang_organisation()) is not null and exists (select from enrolments e where e.id = enrolment_id));
-- A group that somebody is added to is one of the same initiative, which the caller sees.
create policy of_its_initiative on group_members as restrictive for insert to ${app}
    with check (exists (select from initiative_groups g where g.id = group_id and g.initiative_id = group_members.initiative_id));
revoke update on group_members from ${app};
grant update (updated_at, version, left_on, mix) on group_members to ${app};

-- The group that an enrolment is in, beside it, so that it can be listed and told.
alter table enrolments add column group_id uuid references initiative_groups on delete set null;
grant update (group_id) on enrolments to ${app};
create index enrolments_group on enrolments (group_id) where group_id is not null;

-- The places of groups that are or were taken, whoever takes them: for everybody who sees the group, without persons. A place is left when
-- everybody who takes it has left or is not enrolled any longer.
create function initiatives_group_places(groups uuid[])
    returns table (group_id uuid, place_id uuid, joined_on date, left_on date, people int, mix varchar[])
    language sql stable security definer set search_path = public, pg_temp as $$
    select m.group_id, m.place_id, min(m.joined_on),
           case when bool_or(m.left_on is null and e.ended_on is null) then null else max(least(m.left_on, e.ended_on)) end,
           count(distinct m.id)::int, coalesce(array_agg(distinct x.kind) filter (where x.kind is not null), '{}')
    from group_members m
    join enrolments e on e.id = m.enrolment_id
    join initiative_groups g on g.id = m.group_id
    join initiatives i on i.id = g.initiative_id
    left join lateral unnest(m.mix) as x (kind) on true
    where m.group_id = any (groups)
      and (opgang_system() or opgang_municipality() = any (i.municipality_codes)
           or i.partner_organisations @> array[opgang_organisation()::varchar])
    group by m.group_id, m.place_id
$$;

-- Whether an enrolment is in a group that forms or runs: asked by who adds it to another one, and sees the enrolment.
create function initiatives_in_a_group(enrolment uuid, since date) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from group_members m join initiative_groups g on g.id = m.group_id
                   where m.enrolment_id = enrolment and (m.left_on is null or m.left_on > since) and g.state in ('forming', 'running'))
$$;

-- Lets the others of a place leave it with the one who left, and all leave a group that comes to nothing: a couple can be of two
-- municipalities, and a group is of all of them.
create function initiatives_leave_place(place uuid, day date) returns void
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    if not exists (select from group_members m where m.place_id = place and m.left_on = day
                      and (m.municipality_code = opgang_municipality() or opgang_organisation() is not null)) then
        return;
    end if;
    update enrolments e set group_id = null, version = e.version + 1, part_changes = e.part_changes + 1, updated_at = clock_timestamp()
    from group_members m
    where m.place_id = place and m.left_on is null and e.id = m.enrolment_id and e.group_id = m.group_id;
    update group_members m set left_on = day, version = m.version + 1, updated_at = clock_timestamp()
    where m.place_id = place and m.left_on is null;
end
$$;
create function initiatives_dissolve_group(dissolved uuid) returns void
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    update enrolments e set group_id = null, version = e.version + 1, part_changes = e.part_changes + 1, updated_at = clock_timestamp()
    from initiative_groups g join initiatives i on i.id = g.initiative_id
    where g.id = dissolved and g.state = 'dissolved' and e.group_id = g.id
      and (g.poster = opgang_tenant() or opgang_municipality() = any (i.municipality_codes));
end
$$;
revoke all on function initiatives_group_places(uuid[]), initiatives_in_a_group(uuid, date), initiatives_leave_place(uuid, date),
    initiatives_dissolve_group(uuid) from public;
grant execute on function initiatives_group_places(uuid[]), initiatives_in_a_group(uuid, date), initiatives_leave_place(uuid, date),
    initiatives_dissolve_group(uuid) to ${app}, ${system};
