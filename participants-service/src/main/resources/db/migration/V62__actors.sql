-- Who else guides a young person, for somebody who does so under a consent itself: the recipients of consents to education guidance that
-- name enrolments and cover today, with the caller among them; nobody to anybody else. Past the policies, by which a recipient sees no
-- consent but its own.
create function participants_guides(participant uuid) returns table (organisation text, initiative_id uuid, since date)
    language sql stable security definer set search_path = public, pg_temp as $$
    select c.recipient_party, c.initiative_id, c.valid_from from consents c
    where c.participant_id = participant and c.source_party = c.municipality_code and c.purpose = 'education-guidance'
      and 'enrolments' = any (c.data_categories) and c.withdrawn_at is null
      and c.valid_from <= opgang_today() and c.valid_until > opgang_today()
      and exists (select from consents own join consents_now n on n.id = own.id
                  where own.participant_id = participant and n.of_controller and own.purpose = 'education-guidance'
                    and 'enrolments' = any (n.data_categories))
    order by c.valid_from, c.id
$$;
revoke all on function participants_guides(uuid) from public;
grant execute on function participants_guides(uuid) to ${app};
