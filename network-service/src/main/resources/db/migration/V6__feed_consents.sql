-- The consents by which somebody else than the controller reads events about a participant, as their events told.
create table feed_consents (
    consent_id     uuid    not null primary key,
    participant_id uuid    not null,
    reader         text    not null,
    valid_from     date    not null,
    valid_until    date    not null,
    withdrawn      boolean not null
);
create index feed_consents_participant on feed_consents (participant_id, reader);

alter table feed_consents enable row level security;
create policy system_works on feed_consents using ((select opgang_system())) with check ((select opgang_system()));
-- The only place that says when a consent lets its recipient read: whoever looks here finds none but those that cover now.
-- Dates are those of Denmark; until is the first day that is not covered (GDPR, articles 6(1)(a) and 7(3)).
create policy covers_now on feed_consents for select using (
    reader = (select opgang_tenant()) and not withdrawn
    and valid_from <= (select (now() at time zone 'Europe/Copenhagen')::date)
    and valid_until > (select (now() at time zone 'Europe/Copenhagen')::date));

-- Who of the readers needs a consent, and of whom.
alter table feed_events add column consent_readers text[] not null default '{}';
alter table feed_readers add column consent_of uuid;

update feed_events
set consent_readers = array(
    select reader from unnest(readers) as reader where reader <> 'municipality:' || (data::jsonb ->> 'municipalityCode'))
where type like 'dk.opgang.participants.%' and type <> 'dk.opgang.participants.consent-withdrawn.v1'
  and array_to_string(readers, ',') like any (array['%,%', '%organisation:%']);
update feed_readers r set consent_of = e.participant_id
from feed_events e where e.position = r.position and r.reader = any(e.consent_readers);
insert into feed_consents (consent_id, participant_id, reader, valid_from, valid_until, withdrawn)
select distinct on (consent_id) consent_id, participant_id, reader, valid_from, valid_until, withdrawn
from (select position, participant_id, (data::jsonb ->> 'consentId')::uuid as consent_id,
             case when length(data::jsonb ->> 'recipientOrganisation') = 3 then 'municipality:' else 'organisation:' end
                 || (data::jsonb ->> 'recipientOrganisation') as reader,
             (data::jsonb ->> 'from')::date as valid_from, (data::jsonb ->> 'until')::date as valid_until,
             type = 'dk.opgang.participants.consent-withdrawn.v1' as withdrawn
      from feed_events
      where type in ('dk.opgang.participants.consent-given.v1', 'dk.opgang.participants.consent-withdrawn.v1')) told
order by consent_id, position desc;

drop policy own_reads on feed_events;
create policy own_reads on feed_events for select using (
    (select opgang_system())
    or readers && array['everyone', (select opgang_tenant())]
       and (not consent_readers && array[(select opgang_tenant())]
            or exists (select from feed_consents c
                       where c.participant_id = feed_events.participant_id and c.reader = (select opgang_tenant()))));
drop policy own_reads on feed_readers;
create policy own_reads on feed_readers for select using (
    (select opgang_system())
    or (reader = 'everyone' or reader = (select opgang_tenant()))
       and (consent_of is null
            or exists (select from feed_consents c where c.participant_id = consent_of and c.reader = feed_readers.reader)));

create or replace function opgang_feed_sweep(kept_days int) returns void
    language sql security definer set search_path = public, pg_temp as $$
    delete from feed_gone
    where position < extract(epoch from now() - make_interval(days => kept_days + 1))::bigint * 1000000;
    -- What it let its recipient read is gone from the feed by then.
    delete from feed_consents where valid_until < current_date - kept_days - 1
$$;
