-- Rounds of participatory budgets. They belong to their organiser; once proposals were taken everybody may read them, also without a tenant.
create table budget_rounds (
    id            uuid primary key,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    version       bigint      not null,
    poster        varchar     not null,
    source_system varchar,
    source_id     varchar,
    name          varchar collate "da-x-icu" not null,
    initiative_id uuid,
    municipality_code varchar not null,
    housing_area_ids  uuid[]  not null,
    organiser     varchar     not null,
    pools         jsonb       not null,
    eligibility   jsonb       not null,
    ballot        jsonb       not null,
    allocation    jsonb       not null,
    smallest_turnout int      not null,
    walking       jsonb       not null,
    schedule      jsonb       not null,
    state         varchar     not null,
    published     boolean     not null,
    voting_from   timestamptz,
    voting_until  timestamptz,
    voting_ended_at timestamptz
);
create unique index budget_rounds_source on budget_rounds (poster, source_system, source_id) where source_id is not null;
create index budget_rounds_created on budget_rounds (created_at, id);
create index budget_rounds_updated on budget_rounds (updated_at, id);
create index budget_rounds_name on budget_rounds (name, id);
create index budget_rounds_municipality on budget_rounds (municipality_code, created_at, id);
create index budget_rounds_initiative on budget_rounds (initiative_id) where initiative_id is not null;
create index budget_rounds_areas on budget_rounds using gin (housing_area_ids);
-- By them the clock finds the rounds whose voting begins or ends.
create index budget_rounds_ending on budget_rounds (voting_until) where state = 'VOTING';
create index budget_rounds_beginning on budget_rounds (voting_from) where state in ('PROPOSALS', 'SCREENING');
select opgang_secure('budget_rounds', concat(own, ' or published and ', opgang_anybody()), own, own) from opgang_own('poster') as own;
