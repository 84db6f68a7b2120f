-- The event feed. A position is the microsecond in which an event was recorded, or the next one if that is taken: it grows
-- strictly, and partitions by position are days.
create table feed_position (
    last bigint not null
);
insert into feed_position values (0);

create table feed_events (
    position    bigint      not null primary key,
    id          uuid        not null,
    type        text        not null,
    source      text        not null,
    subject     uuid        not null,
    time        timestamptz not null,
    traceparent text,
    data        text        not null,
    readers     text[]      not null
) partition by range (position);
create index feed_events_id on feed_events (id);

-- Who sees which event: one row for each tenant, or one for everyone. A reader's page is a range of this key.
create table feed_readers (
    reader   text   not null,
    position bigint not null,
    type     text   not null,
    primary key (reader, position)
) partition by range (position);

-- Makes the partitions of the coming days, and drops those that ended more than the given number of days ago.
create function opgang_feed_partitions(kept_days int) returns void
    language plpgsql security definer set search_path = public, pg_temp set timezone = 'UTC' as $$
declare
    parent text;
    part   text;
    first  date;
    micros constant bigint := 1000000;
begin
    -- Two instances that do this at once follow each other.
    perform pg_advisory_xact_lock(hashtext('opgang_feed_partitions'));
    foreach parent in array array['feed_events', 'feed_readers'] loop
        for first in select generate_series(current_date - 1, current_date + 7, interval '1 day') loop
            part := parent || '_' || to_char(first, 'YYYY_MM_DD');
            if to_regclass(part) is null then
                execute format('create table %I partition of %I for values from (%s) to (%s)', part, parent,
                               extract(epoch from first)::bigint * micros, extract(epoch from first + 1)::bigint * micros);
                -- Partitions are reached through their parent alone, where the policies stand.
                execute format('revoke all on %I from ${app}', part);
            end if;
        end loop;
        for part in select child.relname from pg_inherits join pg_class child on child.oid = inhrelid
                    where inhparent = parent::regclass and right(child.relname, 10) < to_char(current_date - kept_days - 1, 'YYYY_MM_DD')
        loop
            execute format('drop table %I', part);
        end loop;
    end loop;
end $$;
revoke all on function opgang_feed_partitions(int) from public;
grant execute on function opgang_feed_partitions(int) to ${app};
select opgang_feed_partitions(35);

revoke update, delete, truncate on feed_events, feed_readers from ${app};
alter table feed_position enable row level security;
alter table feed_events enable row level security;
alter table feed_readers enable row level security;
create policy system_only on feed_position using ((select opgang_system()));
create policy own_reads on feed_events for select
    using (readers && array['everyone', (select opgang_tenant())] or (select opgang_system()));
create policy system_writes on feed_events for insert with check ((select opgang_system()));
create policy own_reads on feed_readers for select
    using (reader = 'everyone' or reader = (select opgang_tenant()) or (select opgang_system()));
create policy system_writes on feed_readers for insert with check ((select opgang_system()));
