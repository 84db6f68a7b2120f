-- One time at which an activity takes place: of one enrolment, of a group, or of the initiative. That of an enrolment is seen as the
-- enrolment is, the others by everybody who takes part in the initiative.
create table occasions (
    id                uuid primary key,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null,
    poster            varchar     not null,
    source_system     varchar,
    source_id         varchar,
    initiative_id     uuid        not null references initiatives,
    activity          varchar     not null,
    at                timestamptz not null,
    minutes           int,
    place             varchar,
    group_id          uuid,
    enrolment_id      uuid references enrolments on delete cascade,
    participant_id    uuid,
    municipality_code varchar,
    holder_ids        uuid[]      not null,
    state             varchar     not null,
    headcount         int,
    outputs           jsonb       not null
);
create unique index occasions_source on occasions (poster, source_system, source_id) where source_id is not null;
create index occasions_initiative on occasions (initiative_id, created_at, id);
create index occasions_initiative_at on occasions (initiative_id, at);
create index occasions_updated on occasions (initiative_id, updated_at, id);
create index occasions_enrolment on occasions (enrolment_id, at) where enrolment_id is not null;
create index occasions_group on occasions (group_id, at) where group_id is not null;
create index occasions_participant on occasions (participant_id) where participant_id is not null;

select opgang_secure('occasions', seen, concat(own, ' and (', seen, ')'), changes, changes)
from opgang_own('poster') as own,
     concat('enrolment_id is null and exists (select from initiatives i where i.id = initiative_id)',
            ' or municipality_code = (select opgang_municipality())',
            ' or (select opgang_organisation()) is not null and exists (select from enrolments e where e.id = enrolment_id)') as seen,
     concat('(', seen, ') and ((select opgang_municipality()) is not null or ', own, ')') as changes;
create policy of_its_enrolment on occasions as restrictive for insert to ${app}
    with check (enrolment_id is null or exists (select from enrolments e
        where e.id = enrolment_id and e.participant_id = occasions.participant_id and e.municipality_code = occasions.municipality_code
          and e.initiative_id = occasions.initiative_id));
revoke update on occasions from ${app};
grant update (updated_at, version, activity, at, minutes, place, holder_ids, state, headcount, outputs) on occasions to ${app};

-- Who was there, who was not, and who had an excuse.
create table attendances (
    id                uuid primary key,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null,
    poster            varchar     not null,
    source_system     varchar,
    source_id         varchar,
    occasion_id       uuid        not null references occasions on delete cascade,
    enrolment_id      uuid        not null references enrolments on delete cascade,
    participant_id    uuid        not null,
    municipality_code varchar     not null,
    initiative_id     uuid        not null,
    attendance        varchar     not null
);
create unique index attendances_once on attendances (occasion_id, enrolment_id);
create unique index attendances_source on attendances (poster, source_system, source_id) where source_id is not null;
create index attendances_enrolment on attendances (enrolment_id);
create index attendances_participant on attendances (participant_id);
create index attendances_initiative on attendances (initiative_id);

select opgang_secure('attendances', own, concat(own, ' and ', opgang_own('poster'), ' and exists (select from enrolments e',
    ' where e.id = enrolment_id and e.participant_id = attendances.participant_id)'), own, own)
from opgang_own('municipality_code') as own;
create policy partner_reads on attendances for select to ${app}
    using ((select opgang_organisation()) is not null and exists (select from enrolments e where e.id = enrolment_id));
create policy partner_adds on attendances for insert to ${app}
    with check ((select opgang_organisation()) is not null and poster = (select opgang_tenant())
        and exists (select from enrolments e where e.id = enrolment_id and e.participant_id = attendances.participant_id
                       and e.municipality_code = attendances.municipality_code and e.initiative_id = attendances.initiative_id));
create policy partner_changes on attendances for update to ${app}
    using ((select opgang_organisation()) is not null and exists (select from enrolments e where e.id = enrolment_id));
create policy partner_removes on attendances for delete to ${app}
    using ((select opgang_organisation()) is not null and exists (select from enrolments e where e.id = enrolment_id));
revoke update on attendances from ${app};
grant update (updated_at, version, attendance) on attendances to ${app};

-- How many were there, whoever they are.
create function initiatives_occasion_counts(occasions uuid[])
    returns table (occasion_id uuid, present int, absent int, excused int)
    language sql stable security definer set search_path = public, pg_temp as $$
    select a.occasion_id, (count(*) filter (where a.attendance = 'present'))::int,
           (count(*) filter (where a.attendance = 'absent'))::int, (count(*) filter (where a.attendance = 'excused'))::int
    from attendances a where a.occasion_id = any (occasions) group by a.occasion_id
$$;

-- Whose attendance a poster's key names, of all that it posted: it may not read all of them any longer.
create function initiatives_attendance_by(systems varchar[], keys varchar[])
    returns table (system varchar, key varchar, occasion_id uuid, enrolment_id uuid)
    language sql stable security definer set search_path = public, pg_temp as $$
    select a.source_system, a.source_id, a.occasion_id, a.enrolment_id
    from attendances a join unnest(systems, keys) as k (system, key) on a.source_system = k.system and a.source_id = k.key
    where a.poster = opgang_tenant()
$$;
revoke all on function initiatives_occasion_counts(uuid[]), initiatives_attendance_by(varchar[], varchar[]) from public;
grant execute on function initiatives_occasion_counts(uuid[]), initiatives_attendance_by(varchar[], varchar[]) to ${app}, ${system};

-- An enrolment is in use as well while attendance names it.
alter function initiatives_enrolment_in_use(uuid) rename to initiatives_enrolment_in_use_unattended;
create function initiatives_enrolment_in_use(enrolment uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select initiatives_enrolment_in_use_unattended($1) or exists (select from attendances a where a.enrolment_id = $1)
$$;
revoke all on function initiatives_enrolment_in_use(uuid) from public;
grant execute on function initiatives_enrolment_in_use(uuid) to ${app};
