-- What has been sent of the service's own events, so that its topic can be told anew when it is lost: in the order in which they were sent,
-- the events of one round of the relay in one row, whose long columns PostgreSQL packs. They hold what the topic holds, and nothing of
-- people. Rows are written as events leave the outbox, whichever version of the service sends them.
create table published_events (
    seq            bigint        generated always as identity primary key,
    events         int           not null,
    ids            uuid[]        not null,
    keys           uuid[]        not null,
    types          text[]        not null,
    sources        text[]        not null,
    times          timestamptz[] not null,
    payloads       text[]        not null,
    municipalities text[]        not null,
    organisations  text[]        not null,
    traceparents   text[]        not null
);
-- Much quicker than the other way to pack, where the server has it.
do $$ begin
    alter table published_events alter column payloads set compression lz4, alter column types set compression lz4,
        alter column sources set compression lz4, alter column traceparents set compression lz4;
exception when feature_not_supported then null;
end $$;
select opgang_secure_internal('published_events');

-- Events for other topics than the service's own are not told anew: others have them, and they may be sealed for somebody.
alter table outbox add column kept boolean not null default true;

create function opgang_keep_published() returns trigger language plpgsql as $$
begin
    insert into published_events (events, ids, keys, types, sources, times, payloads, municipalities, organisations, traceparents)
    select count(*), array_agg(id order by seq), array_agg(aggregateid order by seq), array_agg(type order by seq),
           array_agg(source order by seq), array_agg(time order by seq), array_agg(payload order by seq),
           array_agg(municipalities order by seq), array_agg(organisations order by seq), array_agg(traceparent order by seq)
    from gone where kept having count(*) > 0;
    return null;
end $$;
create trigger keep_published after delete on outbox referencing old table as gone
    for each statement execute function opgang_keep_published();

-- What was sent before is read back from the topic, once. One row from when it is known how much that is.
create table published_before (
    topic  text   primary key,
    -- Rows of published_events that were read back; they stand before all others.
    rows   bigint not null default 0
);
create table published_before_parts (
    topic    text   not null references published_before,
    part     int    not null,
    position bigint not null,
    until    bigint not null,
    primary key (topic, part)
);
select opgang_secure_internal('published_before');
select opgang_secure_internal('published_before_parts');

-- Orders to tell the topic anew, carried out by the relay, one after the other.
create table republications (
    id           uuid        primary key,
    status       text        not null default 'processing',
    -- The last row of published_events that was sent, and the last that is to be; null until the topic was emptied.
    after        bigint      not null default '-9223372036854775808',
    until        bigint,
    events       bigint      not null default 0,
    began_at     timestamptz not null default now(),
    completed_at timestamptz
);
create index republications_processing on republications (began_at) where status = 'processing';
select opgang_secure_internal('republications');
