-- Many events of one transaction on their way to the broker in one row: in arrays what differs from one to the next. Its number is one of those of
-- the outbox, by which the relay sends what stands in either.
create table outbox_packs (
    seq            bigint      primary key default nextval('outbox_seq_seq'),
    events         int         not null,
    topic          text        not null,
    source         text        not null,
    time           timestamptz not null,
    traceparent    text,
    kept           boolean     not null,
    ids            uuid[]      not null,
    keys           uuid[]      not null,
    types          text[]      not null,
    payloads       text[]      not null,
    municipalities text[]      not null,
    organisations  text[]      not null,
    tenant         text        default opgang_tenant()
);
-- Much quicker than the other way to pack, where the server has it.
do $$ begin
    alter table outbox_packs alter column ids set compression lz4, alter column keys set compression lz4,
        alter column types set compression lz4, alter column payloads set compression lz4,
        alter column municipalities set compression lz4, alter column organisations set compression lz4;
exception when feature_not_supported then null;
end $$;
alter table outbox_packs set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 200, autovacuum_vacuum_cost_delay = 0);
grant usage on sequence outbox_seq_seq to ${app};
select opgang_secure('outbox_packs', adds => opgang_own('tenant'));

-- A relay of the version before knows nothing of packs and would send what is later before them: while there are any it sees nothing of the
-- outbox, and the relay of this version, which says that it reads them, sends all.
drop policy background on outbox;
create policy background on outbox to ${system}
    using ((select coalesce(current_setting('opgang.packs', true), '') = 'read' or not exists (select from outbox_packs))) with check (true);

create function opgang_keep_published_packs() returns trigger language plpgsql as $$
begin
    insert into published_events (events, ids, keys, types, sources, times, payloads, municipalities, organisations, traceparents)
    select events, ids, keys, types, array_fill(source, array[events]), array_fill(time, array[events]), payloads, municipalities,
           organisations, array_fill(traceparent, array[events])
    from gone where kept order by seq;
    return null;
end $$;
create trigger keep_published after delete on outbox_packs referencing old table as gone
    for each statement execute function opgang_keep_published_packs();
