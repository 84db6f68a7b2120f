select opgang_secure_internal('coordination');
select opgang_secure_internal('feed_position');
select opgang_secure_internal('feed_erased');
select opgang_secure_internal('feed_gone');
select opgang_secure_internal('feed_restricted');
select opgang_secure_public('budgets', opgang_own('posted_by'));

-- A member is kept up to date by itself and by the network's coordination.
select opgang_secure_public('members', $$municipality_code = (select opgang_municipality()) or cvr = (select opgang_organisation())
    or (select network_coordinates())$$);
select opgang_secure_public('contact_persons', $$(select network_coordinates())
    or exists (select from members m where m.id = member_id
               and (m.municipality_code = (select opgang_municipality()) or m.cvr = (select opgang_organisation())))$$);

-- Until a method is published only its owner sees it, and who adopted it is seen with it.
select opgang_secure('shared_initiatives', 'published and ' || opgang_anybody() || ' or ' || own, own, own, own)
from opgang_own('posted_by') as own;
select opgang_secure('adoptions', 'exists (select from shared_initiatives s where s.id = shared_initiative_id) or ' || own, own, own, own)
from concat(opgang_own('municipality_code'), ' or (select network_coordinates())') as own;

-- The only place that says when a consent lets its recipient read: whoever looks here finds none but those that cover now.
-- Dates are those of Denmark; until is the first day that is not covered (GDPR, articles 6(1)(a) and 7(3)).
select opgang_secure('feed_consents', reads => $$reader = (select opgang_tenant()) and not withdrawn and of_controller
    and valid_from <= (select (now() at time zone 'Europe/Copenhagen')::date)
    and valid_until > (select (now() at time zone 'Europe/Copenhagen')::date)$$);

-- The condition that one of them opens to the caller what belongs to the initiative, or to none; both are told as columns.
create function network_consent_covers(participant text, initiative text) returns text language sql immutable
    return format('exists (select from feed_consents c where c.participant_id = %s and c.reader = (select opgang_tenant())'
                  ' and (c.initiative_id is null or c.initiative_id = %s))', participant, initiative);

select opgang_secure('feed_events', reads => concat($$readers && array['everyone', (select opgang_tenant())]
    and (not others && array[(select opgang_tenant())] or not opgang_feed_restricted(participant_id))
    and (not consent_readers && array[(select opgang_tenant())] or $$,
    network_consent_covers('feed_events.participant_id', 'feed_events.initiative_id'), ')'));
select opgang_secure('feed_readers', reads => concat($$(reader = 'everyone' or reader = (select opgang_tenant()))
    and (about is null or not opgang_feed_restricted(about))
    and (consent_of is null or $$, network_consent_covers('feed_readers.consent_of', 'feed_readers.initiative_id'), ')'));
