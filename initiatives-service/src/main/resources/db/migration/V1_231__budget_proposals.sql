-- Proposals of a round. They belong to its organiser; everybody may read them once they were admitted. Who proposes something goes with
-- the person: the proposal stays, and nobody is named in it any longer.
create table budget_proposals (
    id            uuid primary key,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    version       bigint      not null,
    poster        varchar     not null,
    source_system varchar,
    source_id     varchar,
    round_id      uuid        not null references budget_rounds on delete cascade,
    pool          varchar     not null,
    title         varchar     not null,
    summary       varchar     not null,
    cost_dkk      numeric(13, 2) not null,
    proposer_kind varchar     not null,
    proposer_participant_id uuid,
    proposer_cvr  varchar,
    payee_cvr     varchar,
    place_walking_metres int,
    place_latitude  numeric(8, 6),
    place_longitude numeric(9, 6),
    months_to_start int,
    state         varchar     not null,
    published     boolean     not null,
    number        int,
    decided_on    date,
    reason        varchar,
    constraint budget_proposals_number unique (round_id, number)
);
create unique index budget_proposals_source on budget_proposals (poster, source_system, source_id) where source_id is not null;
create index budget_proposals_round on budget_proposals (round_id, created_at, id);
create index budget_proposals_updated on budget_proposals (round_id, updated_at, id);
create index budget_proposals_participant on budget_proposals (proposer_participant_id) where proposer_participant_id is not null;
select opgang_secure('budget_proposals', concat(own, ' or published and ', opgang_anybody()), own, own) from opgang_own('poster') as own;
