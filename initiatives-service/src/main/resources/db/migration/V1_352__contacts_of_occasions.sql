-- An activity of a template may say that it is a contact: then whoever was present counts as somebody who was talked with. Where nobody writes
-- down who comes, an occasion for one enrolment counts when it was held. Initiatives that began before count like this once they are moved to
-- another version.
alter table initiatives
    add column contact_activities varchar[] not null default '{}',
    add column contact_occasions varchar[] not null default '{}';
grant update (contact_activities, contact_occasions) on initiatives to ${app};

create view counted_contacts with (security_invoker) as
    select id::text as id, participant_id, municipality_code, initiative_id, (at at time zone 'Europe/Copenhagen')::date as held_on
    from contacts where attended
    union all
    select a.enrolment_id::text || a.occasion_id, a.participant_id, a.municipality_code, a.initiative_id, a.held_on
    from counted_attendances a join initiatives i on i.id = a.initiative_id
    where a.attendance = 'present' and a.activity = any (i.contact_activities)
    union all
    select o.id::text, o.participant_id, o.municipality_code, o.initiative_id, o.held_on
    from counted_occasions o join initiatives i on i.id = o.initiative_id
    where o.participant_id is not null and o.activity = any (i.contact_occasions);
revoke insert, update, delete on counted_contacts from ${app};
