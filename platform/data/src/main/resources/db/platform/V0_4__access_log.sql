-- Who read or changed what, and why. Append-only: the application may add and read, never change.
create table access_log (
    id         uuid        not null,
    at         timestamptz not null,
    tenant     text        not null,
    client     text        not null,
    actor      text        not null,
    action     text        not null,
    resource   text        not null,
    subject_id uuid,
    owner      text,
    purpose    text,
    criterion  text,
    trace_id   text,
    primary key (id, at)
) partition by range (at);
create index access_log_subject on access_log (subject_id, id) where subject_id is not null;

create function opgang_access_log_partitions() returns void
    language plpgsql security definer set search_path = public, pg_temp set timezone = 'UTC' as $$
declare
    month date;
    part  text;
begin
    for month in select generate_series(date_trunc('month', now()), date_trunc('month', now()) + interval '2 months', '1 month')
    loop
        part := 'access_log_' || to_char(month, 'YYYY_MM');
        if to_regclass(part) is null then
            execute format('create table %I partition of access_log for values from (%L) to (%L)',
                           part, month::timestamptz, (month + interval '1 month')::timestamptz);
            -- Partitions are reached through their parent alone, where the policies stand.
            execute format('revoke all on %I from ${app}', part);
        end if;
    end loop;
end $$;
revoke all on function opgang_access_log_partitions() from public;
grant execute on function opgang_access_log_partitions() to ${app};
select opgang_access_log_partitions();

revoke update, delete, truncate on access_log from ${app};
alter table access_log enable row level security;
create policy own_writes on access_log for insert
    with check (tenant = (select opgang_tenant()) or (select opgang_system()));
create policy own_reads on access_log for select
    using (tenant = (select opgang_tenant()) or owner = (select opgang_tenant()) or (select opgang_system()));
