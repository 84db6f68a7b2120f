-- Events on their way to the broker. The columns are those that a Debezium outbox router reads: aggregatetype is the
-- topic, aggregateid the key of the message.
create table outbox (
    seq            bigint generated always as identity primary key,
    id             uuid        not null,
    aggregatetype  text        not null,
    aggregateid    uuid        not null,
    type           text        not null,
    source         text        not null,
    time           timestamptz not null,
    payload        text        not null,
    municipalities text        not null,
    organisations  text        not null,
    traceparent    text
);
-- Rows live for milliseconds: dead ones are cleared away before the reader has to step over many of them.
alter table outbox set (
    autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000, autovacuum_vacuum_cost_delay = 0);

alter table outbox enable row level security;
create policy everyone_writes on outbox for insert with check (true);
create policy relay_reads on outbox for select using ((select opgang_system()));
create policy relay_deletes on outbox for delete using ((select opgang_system()));

-- The ids of the events that this service has taken in, so that none counts twice.
create table inbox (
    event_id   uuid primary key,
    handled_at timestamptz not null default now()
);
create index inbox_handled_at on inbox (handled_at);

-- One row: counts the rebuilds. Each rebuild reads the topics anew under a consumer group of its own.
create table inbox_state (
    generation int not null
);
insert into inbox_state values (0);

create table dead_letters (
    event_id  uuid primary key,
    topic     text        not null,
    part      int         not null,
    position  bigint      not null,
    key       text,
    type      text,
    headers   text        not null,
    payload   text,
    error     text        not null,
    failed_at timestamptz not null default now()
);

alter table inbox enable row level security;
alter table inbox_state enable row level security;
alter table dead_letters enable row level security;
create policy system_only on inbox using ((select opgang_system())) with check ((select opgang_system()));
create policy system_only on inbox_state using ((select opgang_system())) with check ((select opgang_system()));
create policy system_only on dead_letters using ((select opgang_system())) with check ((select opgang_system()));
