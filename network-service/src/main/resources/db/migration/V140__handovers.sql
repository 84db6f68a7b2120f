-- The envelopes of handovers: who sends how many people to whom, and where that stands. Who the people are, what is told of them and by which
-- provision stands in the sealed package, which participants-service keeps; nothing here names a participant.
create table handovers (
    id                   uuid        primary key,
    package_id           uuid        not null unique,
    from_municipality    text        not null,
    to_municipality      text        not null,
    basis                text        not null,
    state                text        not null,
    data_categories      varchar[]   not null,
    participant_count    int         not null,
    open_items           int         not null,
    earliest_due_on      date,
    relocation_case_id   uuid,
    -- What a case tells its family by: a fingerprint of case and participant, by which nobody finds either.
    case_marks           varchar[]   not null default '{}',
    sent_at              timestamptz not null,
    answer_by            timestamptz not null,
    accepted_on          date,
    takes_over_on        date,
    requested_categories varchar[],
    request_message      text,
    rejection_reason     text,
    rejection_message    text,
    cancellation_reason  text,
    package_key_id       text        not null,
    package_algorithm    text        not null,
    package_bytes        bigint      not null,
    package_sha256       text        not null,
    -- On which day it was told last that nobody answers.
    overdue_told_on      date,
    -- What a case has asked for: to end it, or to take over on the day of the move.
    ending               boolean     not null default false,
    moved_on             date,
    settled              boolean     not null default false,
    created_at           timestamptz not null,
    updated_at           timestamptz not null,
    version              bigint      not null
);
create index handovers_from on handovers (from_municipality, created_at, id);
create index handovers_from_updated on handovers (from_municipality, updated_at, id);
create index handovers_to on handovers (to_municipality, created_at, id);
create index handovers_to_updated on handovers (to_municipality, updated_at, id);
create index handovers_case on handovers (relocation_case_id) where relocation_case_id is not null;
create index handovers_unsettled on handovers (id) where not settled;
select opgang_secure('handovers', party, sends, party)
from concat('(select opgang_municipality()) in (from_municipality, to_municipality)') as party,
     concat('from_municipality = (select opgang_municipality())') as sends;

-- What the receiver has to see to. What an item is about stands in the package.
create table handover_items (
    id                uuid        primary key,
    handover_id       uuid        not null references handovers on delete cascade,
    from_municipality text        not null,
    to_municipality   text        not null,
    number            int         not null,
    kind              text        not null,
    due_on            date,
    outcome           text,
    completed_on      date,
    -- The clock of an offer that a statute orders; its state as it was counted last, null without a clock.
    clock_state       text,
    clock_due_on      date,
    told_on           date        not null,
    told_late         boolean     not null,
    informed_on       date,
    wish_on           date,
    offered_on        date,
    declined_on       date,
    adult             boolean     not null,
    warned_for        date,
    overdue_told_for  date,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null,
    constraint handover_items_number unique (handover_id, number)
);
create index handover_items_clocks on handover_items (to_municipality, created_at, id) where clock_state is not null;
create index handover_items_running on handover_items (id) where clock_state in ('to-inform', 'awaiting-wish', 'running', 'overdue');
select opgang_secure('handover_items', party, sends, party)
from concat('(select opgang_municipality()) in (from_municipality, to_municipality)') as party,
     concat('from_municipality = (select opgang_municipality())') as sends;
