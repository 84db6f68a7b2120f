-- What families want to reach, and the part of their draws that they plan themselves.
create table household_goals (
    id                uuid primary key,
    household_id      uuid        not null references households on delete cascade,
    municipality_code text        not null,
    text              text        not null,
    target_on         date,
    state             text        not null,
    reached_on        date,
    source_system     text,
    source_id         text,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null
);
create unique index household_goals_source on household_goals (municipality_code, source_system, source_id)
    where source_id is not null;
create index household_goals_household on household_goals (household_id, created_at, id);
select participants_secure_family('household_goals', 'household_id');

create table household_budgets (
    id                 uuid primary key,
    household_id       uuid           not null references households on delete cascade,
    municipality_code  text           not null,
    budget_year        int            not null,
    own_frame_dkk      numeric(13, 2) not null,
    rules_largest_item_dkk  numeric(13, 2),
    rules_approval_above_dkk numeric(13, 2),
    rules_excluded_purposes text[]         not null,
    created_at         timestamptz    not null,
    updated_at         timestamptz    not null,
    version            bigint         not null,
    constraint household_budgets_year unique (household_id, budget_year)
);
select participants_secure_family('household_budgets', 'household_id');

create table household_budget_items (
    id                uuid primary key,
    household_id      uuid           not null references households on delete cascade,
    municipality_code text           not null,
    budget_year       int            not null,
    purpose           text           not null,
    text              text,
    planned_dkk       numeric(13, 2) not null,
    goal_id           uuid           references household_goals on delete set null,
    state             text           not null,
    spent_dkk         numeric(13, 2),
    spent_on          date,
    source_system     text,
    source_id         text,
    created_at        timestamptz    not null,
    updated_at        timestamptz    not null,
    version           bigint         not null,
    foreign key (household_id, budget_year) references household_budgets (household_id, budget_year) on delete cascade
);
create unique index household_budget_items_source on household_budget_items (municipality_code, source_system, source_id)
    where source_id is not null;
create index household_budget_items_household on household_budget_items (household_id, created_at, id);
create index household_budget_items_year on household_budget_items (household_id, budget_year);
create index household_budget_items_goal on household_budget_items (goal_id) where goal_id is not null;
select participants_secure_family('household_budget_items', 'household_id');
