-- When transactions began and ended that wrote what lists show. A row bears the time at which it was written, but is seen from the
-- commit on: a reader that asks for what changed since an instant has not seen what was being written then.
create table writers (
    xid     xid8        primary key,
    begun   timestamptz not null,
    ended   timestamptz,
    -- At its end: the oldest transaction that ran, and the first that had not begun.
    oldest  xid8,
    newest  xid8
);
create index writers_running on writers using gist (tstzrange(begun, ended, '[]')) where ended is not null;
create index writers_ended on writers (ended);

alter table writers enable row level security;
create policy own_transaction on writers
    using (xid = pg_current_xact_id() or (select opgang_system())) with check (xid = pg_current_xact_id());

-- Notes the running transaction with its first change. The pool tells when it began by the clock of its rows' times.
create function opgang_note_writer() returns trigger language plpgsql as $$
begin
    if current_setting('opgang.writer', true) is distinct from pg_current_xact_id()::text then
        perform set_config('opgang.writer', pg_current_xact_id()::text, true);
        insert into writers (xid, begun) values (
            pg_current_xact_id(),
            least(nullif(current_setting('opgang.begun', true), '')::timestamptz, transaction_timestamp()))
        on conflict do nothing;
    end if;
    return null;
end $$;

create function opgang_note_end() returns trigger language plpgsql as $$
begin
    update writers
    set ended = greatest(begun, clock_timestamp()),
        oldest = pg_snapshot_xmin(pg_current_snapshot()), newest = pg_snapshot_xmax(pg_current_snapshot())
    where xid = new.xid;
    return null;
end $$;
create constraint trigger note_end after insert on writers deferrable initially deferred
    for each row execute function opgang_note_end();

-- From when on the changes are to be read, so that nothing is missing that a reader at that instant could not see: the instant
-- itself, or the beginning of a transaction that ran then.
create function opgang_reach(since timestamptz) returns timestamptz
    language sql stable security definer set search_path = public, pg_temp as $$
    with then_running as (
        select min(oldest) as first, max(newest) as beyond from writers
        where ended is not null and tstzrange(begun, ended, '[]') @> since
    )
    select least(since, (select min(begun) from writers, then_running where xid >= first and xid < beyond))
$$;
revoke all on function opgang_reach(timestamptz) from public;
grant execute on function opgang_reach(timestamptz) to ${app};

-- Every table whose rows a list can be asked for by time is watched; called after each migration, since tables come later.
create function opgang_watch_writers() returns void language plpgsql as $$
declare
    watched regclass;
begin
    for watched in
        select distinct c.oid::regclass from pg_class c join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
        where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace
          and (a.attname in ('updated_at', 'rejected_at', 'failed_at') or c.relname = 'access_log')
          and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'note_writer')
    loop
        execute format('create trigger note_writer after insert or update on %s'
                       ' for each statement execute function opgang_note_writer()', watched);
    end loop;
end $$;
revoke all on function opgang_watch_writers() from public;
