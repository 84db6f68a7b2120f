-- What this service knows of enrolments: who works with which participant. Filled from the events of initiatives-service alone.
create table enrolments (
    id                uuid primary key,
    participant_id    uuid not null references participants on delete cascade,
    municipality_code text not null,
    initiative_id     uuid not null,
    organisation      text not null,
    theme             text,
    valid_from        date not null,
    valid_to          date,
    state             text not null
);
create index enrolments_participant on enrolments (participant_id);
select opgang_secure_projection('enrolments', 'municipality_code');

-- That two organisations work with one participant in one kind of effort. What the two are called and where each works with the
-- participant stands in columns of its own, since that decides who sees the alert.
create table coordination_alerts (
    id                 uuid primary key,
    participant_id     uuid        not null references participants on delete cascade,
    municipality_code  text        not null,
    kind               text        not null,
    first_party        text        not null,
    second_party       text        not null,
    state              text        not null,
    occurrence         integer     not null,
    raised_at          timestamptz not null,
    closed_at          timestamptz,
    closed_because     text,
    review_on          date,
    activities         jsonb       not null,
    first_initiatives  uuid[]      not null,
    second_initiatives uuid[]      not null,
    known_enrolments   uuid[]      not null,
    decisions          jsonb       not null,
    created_at         timestamptz not null,
    updated_at         timestamptz not null,
    version            bigint      not null,
    -- The identity of an alert: whoever raises it a second time, at whatever moment, finds the first.
    constraint coordination_alerts_pair unique (participant_id, kind, first_party, second_party),
    constraint coordination_alerts_order check (first_party < second_party),
    constraint coordination_alerts_closed check ((state = 'closed') = (closed_at is not null and closed_because is not null)),
    constraint coordination_alerts_review check (review_on is null or state = 'decided')
);
create index coordination_alerts_created on coordination_alerts (municipality_code, created_at, id);
create index coordination_alerts_updated on coordination_alerts (municipality_code, updated_at, id);
create index coordination_alerts_state on coordination_alerts (municipality_code, state, created_at, id);
create index coordination_alerts_first on coordination_alerts (first_party, created_at, id);
create index coordination_alerts_second on coordination_alerts (second_party, created_at, id);
create index coordination_alerts_review on coordination_alerts (review_on) where review_on is not null;

-- Whose alerts are to be worked out again on which day, without an event.
create table alert_checks (
    participant_id uuid primary key references participants on delete cascade,
    due_on         date not null
);
create index alert_checks_due on alert_checks (due_on, participant_id);
select opgang_secure_internal('alert_checks');

-- An alert is its municipality's. A party sees it, and decides about it, as long as a consent lets it read the participant's enrolment with
-- itself: all enrolments, or those of one of the initiatives in which it works with the participant.
select opgang_secure_owned('coordination_alerts', 'municipality_code');
do $$
declare
    of_party constant text := $condition$(first_party = (select opgang_party()) or second_party = (select opgang_party()))
        and exists (select from consents_now c
                     where c.participant_id = coordination_alerts.participant_id and c.of_controller
                       and 'enrolments' = any (c.data_categories)
                       and (c.initiative_id is null
                            or c.initiative_id = any (case when first_party = (select opgang_party()) then first_initiatives
                                                           else second_initiatives end)))$condition$;
begin
    execute 'create policy party_reads on coordination_alerts for select to ${app} using (' || of_party || ')';
    execute 'create policy party_decides on coordination_alerts for update to ${app} using (' || of_party || ')';
end $$;
-- Whose alert it is never changes, nor what it is one of.
revoke update on coordination_alerts from ${app};
grant update (state, occurrence, raised_at, closed_at, closed_because, review_on, activities, first_initiatives, second_initiatives,
              known_enrolments, decisions, updated_at, version) on coordination_alerts to ${app};

-- The parties that may see the alert at this moment, beside its municipality: asked in the name of each, so that what a consent opens is
-- said in one place.
create function participants_alert_readers(alert uuid) returns setof text
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    asking constant text := coalesce(current_setting('opgang.tenant', true), '');
    party record;
begin
    for party in
        select a.participant_id, named.code, named.initiatives
        from coordination_alerts a,
             lateral (values (a.first_party, a.first_initiatives), (a.second_party, a.second_initiatives)) as named (code, initiatives)
        where a.id = alert
    loop
        perform set_config('opgang.tenant',
                           case length(party.code) when 3 then 'municipality:' else 'organisation:' end || party.code, true);
        if exists (select from consents_now c
                    where c.participant_id = party.participant_id and c.of_controller and 'enrolments' = any (c.data_categories)
                      and (c.initiative_id is null or c.initiative_id = any (party.initiatives))) then
            return next party.code;
        end if;
    end loop;
    perform set_config('opgang.tenant', asking, true);
end $$;
revoke all on function participants_alert_readers(uuid) from public;
grant execute on function participants_alert_readers(uuid) to ${app};
