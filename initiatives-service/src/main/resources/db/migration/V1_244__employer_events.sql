-- Events with employers, such as a job bus, and who came. Everybody who sees the event sees how many; who they are is seen as enrolments are.
create table employer_events (
    id            uuid primary key,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    version       bigint      not null,
    poster        varchar     not null,
    source_system varchar,
    source_id     varchar,
    network_id    uuid,
    initiative_id uuid        not null references initiatives,
    kind          varchar     not null,
    name          varchar collate "da-x-icu" not null,
    at            timestamptz not null,
    minutes       int         not null,
    employers     jsonb       not null,
    employer_cvrs varchar[]   not null,
    places        int,
    target_group  varchar
);
create unique index employer_events_source on employer_events (poster, source_system, source_id) where source_id is not null;
create index employer_events_initiative on employer_events (initiative_id, created_at, id);
create index employer_events_network on employer_events (network_id);
create index employer_events_updated on employer_events (updated_at, id);
create index employer_events_employers on employer_events using gin (employer_cvrs);

create table event_registrations (
    id                uuid primary key,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null,
    poster            varchar     not null,
    source_system     varchar,
    source_id         varchar,
    event_id          uuid        not null references employer_events on delete cascade,
    enrolment_id      uuid        not null references enrolments on delete cascade,
    participant_id    uuid        not null,
    municipality_code varchar     not null,
    initiative_id     uuid        not null,
    attended          boolean,
    cvs               jsonb       not null
);
create unique index event_registrations_once on event_registrations (event_id, enrolment_id);
create unique index event_registrations_source on event_registrations (poster, source_system, source_id) where source_id is not null;
create index event_registrations_event on event_registrations (event_id, created_at, id);
create index event_registrations_enrolment on event_registrations (enrolment_id);
create index event_registrations_participant on event_registrations (participant_id);

-- How many registered, came and handed in a CV, whoever they are.
create function initiatives_event_counts(events uuid[])
    returns table (event_id uuid, registered int, present int, cvs int)
    language sql stable security definer set search_path = public, pg_temp as $$
    select r.event_id, count(*)::int, (count(*) filter (where r.attended))::int, coalesce(sum(jsonb_array_length(r.cvs)), 0)::int
    from event_registrations r where r.event_id = any (events) group by r.event_id
$$;

-- Whose registration a poster's key names, of everybody's that it posted: it may not read all of them any longer.
create function initiatives_registered_by(systems varchar[], keys varchar[])
    returns table (system varchar, key varchar, event_id uuid, enrolment_id uuid)
    language sql stable security definer set search_path = public, pg_temp as $$
    select r.source_system, r.source_id, r.event_id, r.enrolment_id
    from event_registrations r join unnest(systems, keys) as k (system, key) on r.source_system = k.system and r.source_id = k.key
    where r.poster = opgang_tenant()
$$;

revoke all on function initiatives_event_counts(uuid[]), initiatives_registered_by(varchar[], varchar[]) from public;
grant execute on function initiatives_event_counts(uuid[]), initiatives_registered_by(varchar[], varchar[]) to ${app}, ${system};

select opgang_secure('employer_events',
    concat(seen, ' or employer_cvrs @> array[(select opgang_organisation())::varchar]'), concat(own, ' and ', seen),
    concat(own, ' or (select opgang_municipality()) is not null and ', seen))
from opgang_own('poster') as own,
     concat('exists (select from initiatives i where i.id = initiative_id)') as seen;
revoke update on employer_events from ${app};
grant update (updated_at, version, network_id, kind, name, at, minutes, employers, employer_cvrs, places, target_group)
    on employer_events to ${app};

select opgang_secure('event_registrations', own, concat(own, ' and ', opgang_own('poster'), ' and exists (select from enrolments e',
    ' where e.id = enrolment_id and e.participant_id = event_registrations.participant_id)'), own, own)
from opgang_own('municipality_code') as own;
create policy partner_reads on event_registrations for select to ${app}
    using ((select opgang_organisation()) is not null and exists (select from enrolments e where e.id = enrolment_id));
create policy partner_adds on event_registrations for insert to ${app}
    with check ((select opgang_organisation()) is not null and poster = (select opgang_tenant())
        and exists (select from enrolments e where e.id = enrolment_id and e.participant_id = event_registrations.participant_id
                       and e.municipality_code = event_registrations.municipality_code
                       and e.initiative_id = event_registrations.initiative_id));
create policy partner_changes on event_registrations for update to ${app}
    using ((select opgang_organisation()) is not null and exists (select from enrolments e where e.id = enrolment_id));
create policy partner_removes on event_registrations for delete to ${app}
    using ((select opgang_organisation()) is not null and exists (select from enrolments e where e.id = enrolment_id));
revoke update on event_registrations from ${app};
grant update (updated_at, version, attended, cvs) on event_registrations to ${app};

-- An enrolment is in use as well if it was told whether its participant came.
alter function initiatives_enrolment_in_use(uuid) rename to initiatives_enrolment_placed;
create function initiatives_enrolment_in_use(enrolment uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select initiatives_enrolment_placed($1)
        or exists (select from event_registrations r where r.enrolment_id = $1 and r.attended is not null)
$$;
revoke all on function initiatives_enrolment_in_use(uuid) from public;
grant execute on function initiatives_enrolment_in_use(uuid) to ${app};
