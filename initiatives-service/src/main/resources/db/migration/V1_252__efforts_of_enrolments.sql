-- What the effort of an enrolment is about, so that parallel efforts are told apart: the programme and the kinds of its activities.
alter table enrolments
    add column template_key   varchar,
    add column activity_kinds varchar[] not null default '{}';
update enrolments e set template_key = i.template_key from initiatives i where i.id = e.initiative_id;
