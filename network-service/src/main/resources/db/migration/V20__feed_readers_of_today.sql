-- A consent opens what its source keeps: of a municipality's events those of the municipality alone. One that is bound to an initiative
-- opens what belongs to it. An older state that is read again, as in a rebuild, changes nothing.
alter table feed_consents
    add column of_controller boolean     not null default false,
    add column initiative_id uuid,
    add column told_at       timestamptz not null default '-infinity';
update feed_consents c
set of_controller = told.source = told.controller, initiative_id = told.initiative_id, told_at = told.time
from (select distinct on (consent_id) * from (
          select position, time, (data::jsonb ->> 'consentId')::uuid as consent_id, data::jsonb ->> 'sourceOrganisation' as source,
                 data::jsonb ->> 'municipalityCode' as controller, (data::jsonb ->> 'initiativeId')::uuid as initiative_id
          from feed_events where type in ('dk.opgang.participants.consent-given.v1', 'dk.opgang.participants.consent-corrected.v1',
                                          'dk.opgang.participants.consent-withdrawn.v1')) known
      order by consent_id, position desc) told
where told.consent_id = c.consent_id;

drop policy covers_now on feed_consents;
create policy covers_now on feed_consents for select using (
    reader = (select opgang_tenant()) and not withdrawn and of_controller
    and valid_from <= (select (now() at time zone 'Europe/Copenhagen')::date)
    and valid_until > (select (now() at time zone 'Europe/Copenhagen')::date));

-- Whose processing is restricted (databeskyttelsesforordningen article 18): nobody but the controller sees events about them, nor
-- that it is so.
create table feed_restricted (
    participant_id uuid        primary key,
    restricted     boolean     not null,
    told_at        timestamptz not null
);
alter table feed_restricted enable row level security;
create policy system_only on feed_restricted using ((select opgang_system())) with check ((select opgang_system()));
create function opgang_feed_restricted(participant uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from feed_restricted r where r.participant_id = participant and r.restricted)
$$;
revoke all on function opgang_feed_restricted(uuid) from public;
grant execute on function opgang_feed_restricted(uuid) to ${app};

-- Which readers are others than the controller, and to what initiative it belongs.
alter table feed_events add column others text[] not null default '{}', add column initiative_id uuid;
alter table feed_readers add column about uuid, add column initiative_id uuid;
update feed_events e
set initiative_id = (data::jsonb ->> 'initiativeId')::uuid,
    others = array(select reader from unnest(readers) as reader
                   where reader <> 'municipality:' || (data::jsonb ->> 'municipalityCode'))
where participant_id is not null and array_to_string(readers, ',') like any (array['%,%', '%organisation:%'])
  and type not in ('dk.opgang.participants.consent-withdrawn.v1', 'dk.opgang.participants.consent-removed.v1');
update feed_readers r set about = e.participant_id, initiative_id = e.initiative_id
from feed_events e where e.position = r.position and r.reader = any(e.others);

drop policy own_reads on feed_events;
create policy own_reads on feed_events for select using (
    (select opgang_system())
    or readers && array['everyone', (select opgang_tenant())]
       and (not others && array[(select opgang_tenant())] or not opgang_feed_restricted(participant_id))
       and (not consent_readers && array[(select opgang_tenant())]
            or exists (select from feed_consents c
                       where c.participant_id = feed_events.participant_id and c.reader = (select opgang_tenant())
                         and (c.initiative_id is null or c.initiative_id = feed_events.initiative_id))));
drop policy own_reads on feed_readers;
create policy own_reads on feed_readers for select using (
    (select opgang_system())
    or (reader = 'everyone' or reader = (select opgang_tenant()))
       and (about is null or not opgang_feed_restricted(about))
       and (consent_of is null
            or exists (select from feed_consents c
                       where c.participant_id = consent_of and c.reader = feed_readers.reader
                         and (c.initiative_id is null or c.initiative_id = feed_readers.initiative_id))));

-- What was recorded since an instant is new to a reader, however long its event was under way.
create or replace function opgang_feed_positions(
    wanted_reader text, after_position bigint, since timestamptz, contexts text[], wanted_types text[], most int)
    returns setof bigint
    language sql stable
    set enable_sort = off set enable_bitmapscan = off set enable_seqscan = off as $$
    select position from feed_readers r
    where reader = wanted_reader and position > after_position
      and split_part(type, '.', 3) = any(contexts)
      and (cardinality(wanted_types) = 0 or type = any(wanted_types))
      and (since is null or position >= (extract(epoch from since) * 1000000)::bigint
           or exists (select from feed_events e where e.position = r.position and e.time >= since))
    order by position limit most
$$;
