-- The social mobility bonus: what institutions earn when children do well at the next one, money apart for it, settlements, and a ledger that
-- only grows.

-- A line for each payout and each attachment that has ended. It goes with the person; of what was settled the ledger keeps the sums.
create table bonus_lines (
    id                         uuid primary key,
    created_at                 timestamptz not null,
    updated_at                 timestamptz not null,
    version                    bigint      not null,
    enrolment_id               uuid        not null references enrolments on delete cascade,
    participant_id             uuid        not null,
    municipality_code          varchar     not null,
    initiative_id              uuid        not null,
    payout                     varchar     not null,
    attachment_id              uuid        not null,
    institution_id             uuid        not null references institutions,
    next_attachment_id         uuid,
    measured_at_institution_id uuid,
    due_on                     date        not null,
    -- The last day on which the reading can be taken; null where benefit periods decide.
    last_day                   date,
    benefit_groups             varchar[],
    benefits_from              date,
    reading_id                 uuid,
    read_on                    date,
    met                        boolean,
    evidence                   varchar,
    amount_dkk                 numeric(15, 2) not null,
    settlement_id              uuid,
    settled_state              varchar,
    waiver_reason              varchar
);
create unique index bonus_lines_earned on bonus_lines (enrolment_id, payout, attachment_id);
create index bonus_lines_created on bonus_lines (municipality_code, created_at, id);
create index bonus_lines_updated on bonus_lines (municipality_code, updated_at, id);
create index bonus_lines_initiative on bonus_lines (initiative_id, created_at, id);
create index bonus_lines_institution on bonus_lines (institution_id, created_at, id);
create index bonus_lines_due on bonus_lines (municipality_code, due_on);
create index bonus_lines_settlement on bonus_lines (settlement_id) where settlement_id is not null;
create index bonus_lines_reading on bonus_lines (reading_id) where reading_id is not null;
create index bonus_lines_attachment on bonus_lines (attachment_id);
create index bonus_lines_next on bonus_lines (next_attachment_id);
create index bonus_lines_participant on bonus_lines (participant_id);
select opgang_secure_owned('bonus_lines', 'municipality_code');

-- Where a line stands today. Whether somebody was on benefits is known of the benefit periods at any time.
create function initiatives_bonus_state(settled_state varchar, waiver_reason varchar, met boolean, due_on date, last_day date,
                                        participant uuid, groups varchar[], benefits_from date) returns varchar
    language sql stable security definer set search_path = public, pg_temp as $$
    select case
        when settled_state is not null then settled_state
        when waiver_reason is not null then 'waived'
        when met is not null then case when met then 'met' else 'not-met' end
        when due_on > initiatives_today() then 'expected'
        when groups is not null then case when exists (
            select from benefit_periods b where b.participant_id = participant and b.benefit_group = any (groups)
               and b.period_from <= due_on and (b.period_to is null or b.period_to > benefits_from)) then 'not-met' else 'met' end
        when last_day < initiatives_today() then 'lapsed'
        else 'due' end
$$;

-- Whether a bonus that is settled rests on a reading, or on an attachment; whoever is just settling is waited for.
create function initiatives_reading_settled(reading uuid) returns boolean
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    perform from bonus_lines b where b.reading_id = reading for update;
    return exists (select from bonus_lines b where b.reading_id = reading and b.settled_state is not null);
end $$;

create function initiatives_bonus_rests_on(attachment uuid, begins boolean, ends boolean) returns boolean
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    perform from bonus_lines b where attachment in (b.attachment_id, b.next_attachment_id) order by b.id for update;
    return exists (select from bonus_lines b where b.settled_state is not null
                      and (ends and b.attachment_id = attachment or begins and b.next_attachment_id = attachment));
end $$;

-- Those of the enrolments of which something that follows is to be worked out anew.
create function initiatives_to_follow(enrolments uuid[]) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select distinct f.enrolment_id from enrolments_to_follow f
    where f.enrolment_id = any ($1) and f.due_on <= initiatives_today()
$$;

-- An enrolment is in use as well if a bonus of it is settled.
alter function initiatives_enrolment_in_use(uuid) rename to initiatives_enrolment_told_of;
create function initiatives_enrolment_in_use(enrolment uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select initiatives_enrolment_told_of($1)
        or exists (select from bonus_lines b where b.enrolment_id = $1 and b.settled_state is not null)
$$;

-- What is open again is decided anew.
create function initiatives_bonus_reopened() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform initiatives_follow(array[new.enrolment_id]);
    return null;
end $$;
create trigger reopened after update on bonus_lines for each row
    when (old.settled_state is not null and new.settled_state is null) execute function initiatives_bonus_reopened();

create table bonus_pools (
    id                uuid primary key,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null,
    poster            varchar     not null,
    municipality_code varchar     not null,
    initiative_id     uuid        not null references initiatives,
    name              varchar collate "da-x-icu" not null,
    balance_dkk       numeric(15, 2) not null check (balance_dkk >= 0)
);
create index bonus_pools_created on bonus_pools (municipality_code, created_at, id);
create index bonus_pools_updated on bonus_pools (municipality_code, updated_at, id);
create index bonus_pools_name on bonus_pools (municipality_code, name, id);
create index bonus_pools_initiative on bonus_pools (initiative_id);
select opgang_secure('bonus_pools', concat('(select opgang_municipality()) is not null and exists (select from initiatives i',
    ' where i.id = initiative_id)'), concat(own, ' and ', opgang_own('poster')), own)
from opgang_own('municipality_code') as own;

create table bonus_settlements (
    id                uuid primary key,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null,
    municipality_code varchar     not null,
    initiative_id     uuid        not null references initiatives,
    pool_id           uuid        not null references bonus_pools,
    settled_until     date        not null,
    state             varchar     not null,
    made_by           varchar     not null,
    approved_by       varchar,
    paid_on           date,
    payment_reference varchar,
    reversal_reason   varchar,
    carried           jsonb       not null
);
create index bonus_settlements_created on bonus_settlements (initiative_id, created_at, id);
create index bonus_settlements_pool on bonus_settlements (pool_id, state);

create table bonus_settlement_parts (
    id                uuid primary key,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null,
    settlement_id     uuid        not null references bonus_settlements,
    municipality_code varchar     not null,
    initiative_id     uuid        not null,
    institution_id    uuid        not null references institutions,
    institution_cvr   varchar     not null,
    measured          int         not null,
    met               int         not null,
    owed_before_dkk   numeric(15, 2) not null,
    earned_dkk        numeric(15, 2) not null,
    amount_dkk        numeric(15, 2) not null,
    payouts           jsonb       not null
);
create unique index bonus_settlement_parts_institution on bonus_settlement_parts (settlement_id, institution_id);
create index bonus_settlement_parts_owed on bonus_settlement_parts (initiative_id, municipality_code, institution_id);
create index bonus_settlement_parts_cvr on bonus_settlement_parts (institution_cvr);

select opgang_secure('bonus_settlement_parts',
    concat(own, ' or institution_cvr = (select opgang_organisation())'), own, own)
from opgang_own('municipality_code') as own;
select opgang_secure('bonus_settlements', concat(own, ' or (select opgang_organisation()) is not null and exists (select from',
    ' bonus_settlement_parts p where p.settlement_id = bonus_settlements.id)'), own, own)
from opgang_own('municipality_code') as own;

create table bonus_ledger (
    id                uuid primary key,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null,
    poster            varchar     not null,
    source_system     varchar,
    source_id         varchar,
    municipality_code varchar     not null,
    initiative_id     uuid        not null,
    pool_id           uuid        not null references bonus_pools,
    entry_kind        varchar     not null,
    booked_on         date        not null,
    funder            varchar,
    institution_id    uuid,
    institution_cvr   varchar,
    settlement_id     uuid,
    amount_dkk        numeric(15, 2) not null,
    balance_dkk       numeric(15, 2) not null
);
create unique index bonus_ledger_source on bonus_ledger (poster, source_system, source_id) where source_id is not null;
create index bonus_ledger_created on bonus_ledger (initiative_id, created_at, id);
create index bonus_ledger_updated on bonus_ledger (initiative_id, updated_at, id);
create index bonus_ledger_institution on bonus_ledger (institution_cvr, initiative_id);
select opgang_secure('bonus_ledger', concat('(select opgang_municipality()) is not null and exists (select from initiatives i',
    ' where i.id = initiative_id) or institution_cvr = (select opgang_organisation())'), own)
from opgang_own('municipality_code') as own;

-- What is written stays: nobody has the right to change it, and the database refuses it even to who has.
revoke update, delete, truncate on bonus_ledger from ${app};
create function initiatives_ledger_stays() returns trigger
    language plpgsql as $$
begin
    raise exception 'The ledger only grows' using errcode = 'restrict_violation';
end $$;
create trigger stays before update or delete or truncate on bonus_ledger
    for each statement execute function initiatives_ledger_stays();

revoke all on function initiatives_bonus_state(varchar, varchar, boolean, date, date, uuid, varchar[], date),
    initiatives_reading_settled(uuid), initiatives_bonus_rests_on(uuid, boolean, boolean), initiatives_to_follow(uuid[]),
    initiatives_enrolment_in_use(uuid), initiatives_bonus_reopened() from public;
grant execute on function initiatives_bonus_state(varchar, varchar, boolean, date, date, uuid, varchar[], date),
    initiatives_reading_settled(uuid), initiatives_bonus_rests_on(uuid, boolean, boolean), initiatives_to_follow(uuid[]),
    initiatives_enrolment_in_use(uuid) to ${app};
