-- Homes that housing organisations offer to families who move to another municipality. Whoever takes part in the exchange sees them.
create table housing_offers (
    id                uuid primary key,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null,
    poster            text        not null,
    source_system     text,
    source_id         text,
    municipality_code text        not null,
    housing_area_id   uuid,
    address_id        uuid,
    rooms             int         not null,
    square_metres     int         not null,
    rent_dkk          numeric(15, 2) not null,
    available_from    date        not null,
    available_until   date,
    accessible        boolean     not null,
    pets_allowed      boolean     not null,
    agreement_id      uuid,
    state             text        not null,
    shown_to          text,
    constraint offer_period check (available_until > available_from)
);
comment on column housing_offers.shown_to is 'Tenant key of the municipality that sends a family there, once all have agreed: it is shown the address';
create unique index housing_offers_source on housing_offers (poster, source_system, source_id);
create index housing_offers_created on housing_offers (created_at, id);
create index housing_offers_updated on housing_offers (updated_at, id);
create index housing_offers_available on housing_offers (municipality_code, poster) where state = 'available';

-- Families who want to move, and how far it has come. The persons are ids of participants-service; nothing else of them is here.
create table relocation_cases (
    id                        uuid primary key,
    created_at                timestamptz not null,
    updated_at                timestamptz not null,
    version                   bigint      not null,
    poster                    text        not null,
    source_system             text,
    source_id                 text,
    programme                 text        not null,
    participant_ids           uuid[]      not null,
    family_agreement          jsonb       not null,
    exposure                  jsonb,
    from_housing_area_id      uuid,
    from_housing_organisation text,
    wish_municipality_codes   varchar[]   not null,
    wish_rooms_min            int         not null,
    wish_rooms_max            int,
    wish_max_rent_dkk         numeric(15, 2) not null,
    wish_accessible           boolean     not null,
    wish_pets_allowed         boolean     not null,
    wish_move_from            date        not null,
    agreement_id              uuid,
    opened_on                 date        not null,
    seek_until                date        not null,
    state                     text        not null,
    household                 jsonb       not null,
    history                   jsonb       not null,
    held_on                   date,
    moved_on                  date
);
create unique index relocation_cases_source on relocation_cases (poster, source_system, source_id);
create index relocation_cases_created on relocation_cases (created_at, id);
create index relocation_cases_updated on relocation_cases (updated_at, id);
create index relocation_cases_poster on relocation_cases (poster, created_at, id);
create index relocation_cases_seeking on relocation_cases (created_at, id) where state = 'seeking';
create index relocation_cases_participants on relocation_cases using gin (participant_ids);
create index relocation_cases_seek_until on relocation_cases (seek_until) where state = 'seeking';

-- A case and an offer that are to come together, and who has said yes. There is one open match of a case, and one of an offer.
create table relocation_matches (
    id                         uuid primary key,
    created_at                 timestamptz not null,
    updated_at                 timestamptz not null,
    version                    bigint      not null,
    case_id                    uuid        not null references relocation_cases,
    offer_id                   uuid        not null references housing_offers,
    sender                     text        not null,
    receiver                   text        not null,
    organisation               text        not null,
    state                      text        not null,
    answer_by                  timestamptz not null,
    allocation_rule_checked_on date,
    answers                    jsonb       not null,
    reason                     text,
    agreement_id               uuid,
    from_area_id               uuid,
    to_area_id                 uuid,
    moved_on                   date
);
create unique index relocation_matches_one_of_case on relocation_matches (case_id) where state in ('proposed', 'agreed');
create unique index relocation_matches_one_of_offer on relocation_matches (offer_id) where state in ('proposed', 'agreed');
create index relocation_matches_created on relocation_matches (created_at, id);
create index relocation_matches_updated on relocation_matches (updated_at, id);
create index relocation_matches_case on relocation_matches (case_id);
create index relocation_matches_offer on relocation_matches (offer_id);
create index relocation_matches_answer_by on relocation_matches (answer_by) where state = 'proposed';
create index relocation_matches_agreement on relocation_matches (agreement_id) where agreement_id is not null;

-- Who sees a case: who opened it, the receiver and the organisation of its open match, and while it seeks those to whom it is advertised.
-- While the data of one of the family are restricted, nobody but who opened it.
create function relocation_seen(case_id uuid, state text, poster text, wanted varchar[], family uuid[]) returns boolean
    language sql stable set search_path = public, pg_temp as $$
    select coalesce(poster = opgang_tenant(), false)
        or not exists (select from unnest(family) as person where opgang_feed_restricted(person))
           and (exists (select from relocation_matches m
                        where m.case_id = $1 and m.state in ('proposed', 'agreed') and opgang_tenant() in (m.receiver, m.organisation))
                or state = 'seeking'
                   and (opgang_municipality() is not null or opgang_organisation() is not null)
                   and (cardinality(wanted) = 0
                        or opgang_municipality() = any (wanted)
                        or exists (select from housing_offers o
                                   where o.poster = opgang_tenant() and o.municipality_code = any (wanted) and o.state = 'available'
                                     and (o.available_until is null
                                          or o.available_until > (now() at time zone 'Europe/Copenhagen')::date))))
$$;

-- Whether somebody of the family has no consent that covers the receiver of the open match today. Consents are seen by who reads under
-- them, and this only says yes or no to a party of the case.
create function relocation_consent_missing(wanted uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select coalesce(bool_or(not exists (
        select from feed_consents c
        where c.participant_id = person and c.reader = m.receiver and not c.withdrawn and c.of_controller
          and c.valid_from <= (now() at time zone 'Europe/Copenhagen')::date
          and c.valid_until > (now() at time zone 'Europe/Copenhagen')::date)), false)
    from relocation_cases r
         join relocation_matches m on m.case_id = r.id and m.state in ('proposed', 'agreed')
         cross join unnest(r.participant_ids) as person
    where r.id = wanted and (opgang_system() or opgang_tenant() in (m.sender, m.receiver, m.organisation))
$$;
revoke all on function relocation_consent_missing(uuid) from public;
grant execute on function relocation_consent_missing(uuid) to ${app};

select opgang_secure('relocation_matches', party, 'sender = (select opgang_tenant())', party)
from concat('(select opgang_tenant()) in (sender, receiver, organisation)') as party;

select opgang_secure('housing_offers', opgang_anybody(), own,
    own || ' or exists (select from relocation_matches m where m.offer_id = housing_offers.id)')
from opgang_own('poster') as own;

select opgang_secure('relocation_cases',
    'relocation_seen(id, state, poster, wish_municipality_codes, participant_ids)', own,
    own || ' or exists (select from relocation_matches m where m.case_id = relocation_cases.id)')
from opgang_own('poster') as own;

-- How a family is received, by the match: whoever takes part in that one sees it, its receiver writes it.
create table relocation_strategies (
    id             uuid primary key,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    version        bigint      not null,
    case_id        uuid        not null references relocation_cases,
    match_id       uuid        not null unique references relocation_matches,
    receiver       text        not null,
    contact        jsonb,
    first_visit_on date,
    items          jsonb       not null
);
create index relocation_strategies_case on relocation_strategies (case_id);
select opgang_secure('relocation_strategies',
    'exists (select from relocation_matches m where m.id = match_id)', own, own)
from concat('receiver = (select opgang_tenant())') as own;

-- Whether a family still lives there, three and twelve months after it moved.
create table relocation_follow_ups (
    id           uuid primary key,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    version      bigint      not null,
    case_id      uuid        not null references relocation_cases,
    sender       text        not null,
    receiver     text        not null,
    after_months int         not null,
    due_on       date        not null,
    answered_on  date,
    still_there  boolean,
    reason       text,
    constraint follow_up_once unique (case_id, after_months)
);
create index relocation_follow_ups_due on relocation_follow_ups (receiver, due_on, id);
create index relocation_follow_ups_updated on relocation_follow_ups (receiver, updated_at, id);
select opgang_secure('relocation_follow_ups', party, party, 'receiver = (select opgang_tenant())')
from concat('(select opgang_tenant()) in (sender, receiver)') as party;
