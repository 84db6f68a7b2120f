-- A municipality's own kinds of initiative; those that come with the service are files.
create table initiative_templates (
    id         uuid primary key,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version    bigint      not null,
    key        varchar     not null,
    municipality_code varchar not null,
    document   jsonb       not null,
    constraint initiative_templates_key unique (municipality_code, key)
);

create table initiatives (
    id            uuid primary key,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    version       bigint      not null,
    poster        varchar     not null,
    source_system varchar,
    source_id     varchar,
    template_key  varchar     not null,
    name          varchar     not null,
    period_from   date        not null,
    period_to     date,
    municipality_codes    varchar[] not null,
    partner_organisations varchar[] not null,
    housing_area_ids      uuid[]    not null,
    details       jsonb       not null,
    constraint initiatives_source unique (poster, source_system, source_id)
);
create index initiatives_municipalities on initiatives using gin (municipality_codes);
create index initiatives_partners on initiatives using gin (partner_organisations);
create index initiatives_created on initiatives (created_at, id);

-- partner_organisations repeats those of the initiative, so that one look at the row tells who may place the participant.
create table enrolments (
    id             uuid primary key,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    version        bigint      not null,
    poster         varchar     not null,
    source_system  varchar,
    source_id      varchar,
    initiative_id  uuid        not null references initiatives,
    participant_id uuid        not null,
    municipality_code varchar  not null,
    partner_organisations varchar[] not null,
    period_from    date        not null,
    ended_on       date,
    state          varchar     not null,
    state_since    date        not null,
    outcome        varchar,
    steps_reached  int         not null default 0,
    constraint enrolments_source unique (poster, source_system, source_id)
);
-- One running enrolment of a participant in an initiative.
create unique index enrolments_running on enrolments (initiative_id, participant_id) where ended_on is null;
create index enrolments_participant on enrolments (participant_id);
create index enrolments_initiative on enrolments (initiative_id, created_at, id);
create index enrolments_partners on enrolments using gin (partner_organisations);

create table enrolment_transitions (
    id           uuid primary key,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    version      bigint      not null,
    enrolment_id uuid        not null references enrolments on delete cascade,
    municipality_code varchar not null,
    state        varchar     not null,
    happened_on  date        not null,
    outcome      varchar
);
create index enrolment_transitions_enrolment on enrolment_transitions (enrolment_id, id);

create table enrolment_steps (
    id           uuid primary key,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    version      bigint      not null,
    enrolment_id uuid        not null references enrolments on delete cascade,
    municipality_code varchar not null,
    step         varchar     not null,
    reached_on   date        not null,
    constraint enrolment_steps_once unique (enrolment_id, step)
);

create table placements (
    id             uuid primary key,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    version        bigint      not null,
    poster         varchar     not null,
    source_system  varchar     not null,
    source_id      varchar     not null,
    participant_id uuid        not null,
    municipality_code varchar  not null,
    initiative_id  uuid,
    kind           varchar     not null,
    employer_cvr   varchar     not null,
    employer_name  varchar     not null,
    employer_kind  varchar     not null,
    housing_area_id uuid,
    period_from    date        not null,
    period_to      date,
    weekly_hours   numeric(5, 2)  not null,
    hourly_wage_dkk numeric(15, 2),
    school_status  varchar,
    outcome_kind   varchar,
    outcome_on     date,
    registered_hours numeric(9, 2) not null default 0,
    constraint placements_source unique (poster, source_system, source_id)
);
create index placements_municipality on placements (municipality_code, created_at, id);
create index placements_participant on placements (participant_id);
create index placements_initiative on placements (initiative_id, period_from) where initiative_id is not null;

create table placement_hours (
    id           uuid primary key,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    version      bigint      not null,
    placement_id uuid        not null references placements on delete cascade,
    poster       varchar     not null,
    municipality_code varchar not null,
    worked_on    date        not null,
    hours        numeric(4, 2) not null
);
create index placement_hours_placement on placement_hours (placement_id, worked_on);
