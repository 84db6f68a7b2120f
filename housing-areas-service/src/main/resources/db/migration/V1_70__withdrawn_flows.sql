-- What was published of an area and taken back by an operator: which tables, when and why. An area in withdrawn_flow_places shows nothing
-- to others than its municipality until it is published anew.
create table withdrawn_flow_places (
    place        varchar     primary key,
    withdrawn_at timestamptz not null,
    withdrawn_by varchar     not null,
    reason       varchar     not null
);
create table withdrawn_flow_periods (
    id           bigint generated always as identity primary key,
    place        varchar     not null,
    period_from  date        not null,
    period_to    date        not null,
    published_at timestamptz not null,
    withdrawn_at timestamptz not null,
    withdrawn_by varchar     not null,
    reason       varchar     not null
);
create index withdrawn_flow_periods_place on withdrawn_flow_periods (place);

alter table withdrawn_flow_places enable row level security;
alter table withdrawn_flow_periods enable row level security;
create policy publishing on withdrawn_flow_places using ((select opgang_system()));
create policy publishing on withdrawn_flow_periods using ((select opgang_system()));
