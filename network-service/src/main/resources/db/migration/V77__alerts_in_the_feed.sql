-- A coordination alert is about enrolments in two initiatives of which its event names neither: the service names those who may see it when
-- it happens, and who has a consent no longer that names enrolments sees its event no longer.
alter table feed_consents add column data_categories text[] not null default '{}';
update feed_consents c
set data_categories = told.categories
from (select distinct on (consent_id) * from (
          select position, (data::jsonb ->> 'consentId')::uuid as consent_id,
                 array(select jsonb_array_elements_text(data::jsonb -> 'dataCategories')) as categories
          from feed_events where type in ('dk.opgang.participants.consent-given.v1', 'dk.opgang.participants.consent-corrected.v1',
                                          'dk.opgang.participants.consent-withdrawn.v1')) known
      order by consent_id, position desc) told
where told.consent_id = c.consent_id;

-- The condition that a consent opens an event to the caller: what belongs to the initiative or to none, or of a type that needs a category
-- one that names it. All are told as columns.
create function network_consent_opens(participant text, initiative text, type text) returns text language sql immutable
    return format($$exists (select from feed_consents c where c.participant_id = %1$s and c.reader = (select opgang_tenant())
                   and case when %3$s like 'dk.opgang.participants.coordination-alert-%%' then 'enrolments' = any (c.data_categories)
                            else c.initiative_id is null or c.initiative_id = %2$s end)$$, participant, initiative, type);

select opgang_secure('feed_events', reads => concat($$readers && array['everyone', (select opgang_tenant())]
    and (not others && array[(select opgang_tenant())] or not opgang_feed_restricted(participant_id))
    and (not consent_readers && array[(select opgang_tenant())] or $$,
    network_consent_opens('feed_events.participant_id', 'feed_events.initiative_id', 'feed_events.type'), ')'));
select opgang_secure('feed_readers', reads => concat($$(reader = 'everyone' or reader = (select opgang_tenant()))
    and (about is null or not opgang_feed_restricted(about))
    and (consent_of is null or $$,
    network_consent_opens('feed_readers.consent_of', 'feed_readers.initiative_id', 'feed_readers.type'), ')'));
drop function network_consent_covers(text, text);
