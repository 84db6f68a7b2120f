-- Values that are measured on enrolments, when they are due, and which enrolments something follows of that has changed.

-- Whether the caller is a partner of what the enrolment is in: what belongs to it may be opened by a consent that does not open the enrolment.
create function initiatives_partner_of(enrolment uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from enrolments e where e.id = enrolment
                      and e.partner_organisations @> array[opgang_organisation()::varchar])
$$;
revoke all on function initiatives_partner_of(uuid) from public;
grant execute on function initiatives_partner_of(uuid) to ${app}, ${system};

create table readings (
    id                 uuid primary key,
    created_at         timestamptz not null,
    updated_at         timestamptz not null,
    version            bigint      not null,
    poster             varchar     not null,
    source_system      varchar,
    source_id          varchar,
    enrolment_id       uuid        not null references enrolments on delete cascade,
    participant_id     uuid        not null,
    municipality_code  varchar     not null,
    initiative_id      uuid        not null,
    -- Of data-categories: what a consent must name for its recipient to read it.
    consent_category   varchar     not null,
    reading            varchar     not null,
    taken_on           date        not null,
    told_value         jsonb       not null,
    institution_id     uuid,
    evidence_kind      varchar,
    evidence_reference varchar
);
create unique index readings_source on readings (poster, source_system, source_id) where source_id is not null;
create index readings_enrolment on readings (enrolment_id, reading, taken_on);
create index readings_created on readings (enrolment_id, created_at, id);
create index readings_initiative on readings (initiative_id, reading, taken_on);
create index readings_participant on readings (participant_id);

select opgang_secure('readings', own, concat(own, ' and ', opgang_own('poster'), ' and exists (select from enrolments e',
    ' where e.id = enrolment_id and e.participant_id = readings.participant_id)'), own, own)
from opgang_own('municipality_code') as own;
create policy partner_reads on readings for select to ${app}
    using ((select opgang_organisation()) is not null and initiatives_partner_of(enrolment_id)
        and initiatives_consent_covers(participant_id, municipality_code, initiative_id, consent_category));
create policy partner_adds on readings for insert to ${app}
    with check ((select opgang_organisation()) is not null and poster = (select opgang_tenant())
        and exists (select from enrolments e where e.id = enrolment_id and e.participant_id = readings.participant_id
                       and e.municipality_code = readings.municipality_code and e.initiative_id = readings.initiative_id)
        and initiatives_consent_covers(participant_id, municipality_code, initiative_id, consent_category));
create policy partner_changes on readings for update to ${app}
    using ((select opgang_organisation()) is not null and poster = (select opgang_tenant()) and initiatives_partner_of(enrolment_id));
create policy partner_removes on readings for delete to ${app}
    using ((select opgang_organisation()) is not null and poster = (select opgang_tenant()) and initiatives_partner_of(enrolment_id));
revoke update on readings from ${app};
grant update (updated_at, version, taken_on, told_value, institution_id, evidence_kind, evidence_reference) on readings to ${app};

create table reading_dues (
    id                uuid primary key,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null,
    enrolment_id      uuid        not null references enrolments on delete cascade,
    participant_id    uuid        not null,
    municipality_code varchar     not null,
    initiative_id     uuid        not null,
    consent_category  varchar     not null,
    reading           varchar     not null,
    -- Which of the days that the template names.
    place             int         not null,
    due_on            date        not null,
    label_da          varchar,
    label_en          varchar,
    reading_id        uuid,
    -- By what they are listed: the open ones first, each by its day.
    listed_by         varchar collate "C" not null,
    -- The day for which it was told that it is due.
    told_for          date
);
create unique index reading_dues_place on reading_dues (enrolment_id, reading, place);
create index reading_dues_listed on reading_dues (municipality_code, listed_by, id);
create index reading_dues_updated on reading_dues (municipality_code, updated_at, id);
create index reading_dues_created on reading_dues (municipality_code, created_at, id);
create index reading_dues_initiative on reading_dues (initiative_id, due_on);
create index reading_dues_participant on reading_dues (participant_id);
create index reading_dues_untold on reading_dues (due_on) where reading_id is null and told_for is distinct from due_on;
select opgang_secure_owned('reading_dues', 'municipality_code');
create policy partner_reads on reading_dues for select to ${app}
    using ((select opgang_organisation()) is not null and initiatives_partner_of(enrolment_id)
        and initiatives_consent_covers(participant_id, municipality_code, initiative_id, consent_category));

-- Enrolments of which something that follows is to be worked out anew: when a reading is due, what was earned. Noted by the database, so that
-- no way of writing forgets it.
create table enrolments_to_follow (
    enrolment_id uuid not null references enrolments on delete cascade,
    due_on       date not null,
    primary key (enrolment_id, due_on)
);
create index enrolments_to_follow_due on enrolments_to_follow (due_on);
select opgang_secure_internal('enrolments_to_follow');

-- Whether anything can follow of enrolments in an initiative: its template measures something later on, or pays for it.
alter table initiatives add column measures_later boolean not null default true;
grant update (measures_later) on initiatives to ${app};

create function initiatives_follow(enrolments uuid[]) returns void
    language sql volatile security definer set search_path = public, pg_temp as $$
    insert into enrolments_to_follow (enrolment_id, due_on)
    select e.id, initiatives_today() from enrolments e join initiatives i on i.id = e.initiative_id
    where e.id = any ($1) and i.measures_later
    order by e.id
    on conflict do nothing
$$;
revoke all on function initiatives_follow(uuid[]) from public;

create function initiatives_follow_enrolments() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform initiatives_follow(array(select n.id from changed n));
    return null;
end
$$;
create function initiatives_follow_parts() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform initiatives_follow(array(select distinct n.enrolment_id from changed n));
    return null;
end
$$;
-- Attachments end by themselves on a day that is told before.
create function initiatives_follow_attachments() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform initiatives_follow(array(select distinct n.enrolment_id from changed n));
    insert into enrolments_to_follow (enrolment_id, due_on)
    select distinct n.enrolment_id, n.attached_to from changed n
    where n.attached_to > initiatives_today() and exists (select from enrolments e where e.id = n.enrolment_id)
    on conflict do nothing;
    return null;
end
$$;
create function initiatives_follow_people() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform initiatives_follow(array(select e.id from changed n join enrolments e on e.participant_id = n.id));
    return null;
end
$$;
create function initiatives_follow_initiatives() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform initiatives_follow(array(
        select e.id from changed n join formerly o on o.id = n.id join enrolments e on e.initiative_id = n.id
        where n.template_version <> o.template_version or n.parameters is distinct from o.parameters));
    return null;
end
$$;
revoke all on function initiatives_follow_enrolments(), initiatives_follow_parts(), initiatives_follow_attachments(),
    initiatives_follow_people(), initiatives_follow_initiatives() from public;

create trigger followed_when_added after insert on enrolments referencing new table as changed
    for each statement execute function initiatives_follow_enrolments();
create trigger followed_when_changed after update on enrolments referencing new table as changed
    for each statement execute function initiatives_follow_enrolments();
create trigger followed_when_told after insert on enrolment_told referencing new table as changed
    for each statement execute function initiatives_follow_parts();
create trigger followed_when_untold after delete on enrolment_told referencing old table as changed
    for each statement execute function initiatives_follow_parts();
create trigger followed_when_reached after insert on enrolment_steps referencing new table as changed
    for each statement execute function initiatives_follow_parts();
create trigger followed_when_corrected after update on enrolment_steps referencing new table as changed
    for each statement execute function initiatives_follow_parts();
create trigger followed_when_not_reached after delete on enrolment_steps referencing old table as changed
    for each statement execute function initiatives_follow_parts();
create trigger followed_when_added after insert on readings referencing new table as changed
    for each statement execute function initiatives_follow_parts();
create trigger followed_when_changed after update on readings referencing new table as changed
    for each statement execute function initiatives_follow_parts();
create trigger followed_when_removed after delete on readings referencing old table as changed
    for each statement execute function initiatives_follow_parts();
create trigger followed_when_added after insert on attachments referencing new table as changed
    for each statement execute function initiatives_follow_attachments();
create trigger followed_when_changed after update on attachments referencing new table as changed
    for each statement execute function initiatives_follow_attachments();
create trigger followed_when_removed after delete on attachments referencing old table as changed
    for each statement execute function initiatives_follow_parts();
create trigger followed_when_changed after update on initiatives referencing old table as formerly new table as changed
    for each statement execute function initiatives_follow_initiatives();
create trigger followed_when_known after insert on participants referencing new table as changed
    for each statement execute function initiatives_follow_people();

-- No two attachments of an enrolment share a day, however they come there: the service tells it before, and of two enrolments that become
-- one the attachment of the one that is left stays.
create function initiatives_one_attachment_a_day() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if exists (select from attachments o where o.enrolment_id = new.enrolment_id and o.id <> new.id
                  and daterange(o.attached_from, o.attached_to) && daterange(new.attached_from, new.attached_to)) then
        raise exception 'Two attachments of an enrolment share a day' using errcode = 'unique_violation';
    end if;
    return new;
end
$$;
revoke all on function initiatives_one_attachment_a_day() from public;
create trigger one_a_day before insert or update of enrolment_id, attached_from, attached_to on attachments
    for each row execute function initiatives_one_attachment_a_day();
