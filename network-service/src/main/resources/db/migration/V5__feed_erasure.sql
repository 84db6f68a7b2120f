-- Erasure reaches the feed: what it holds about an erased participant goes, save the event that tells of the erasure.
alter table feed_events add column participant_id uuid;
update feed_events
set participant_id = case when type like 'dk.opgang.participants.%' then subject else (data::jsonb ->> 'participantId')::uuid end
where type like 'dk.opgang.participants.%' or data like '%"participantId"%';
create index feed_events_participant on feed_events (participant_id) where participant_id is not null;

-- Whoever is erased stays so: events about them can still come from other topics, or all again when topics are read anew.
create table feed_erased (
    participant_id uuid primary key
);
-- Where deleted events stood, so that a reader whose last event is among them can go on. It holds nothing of their content.
create table feed_gone (
    id       uuid   primary key,
    position bigint not null,
    readers  text[] not null
);
alter table feed_erased enable row level security;
alter table feed_gone enable row level security;
create policy system_only on feed_erased for select using ((select opgang_system()));
revoke insert, update, delete, truncate on feed_erased from ${app};
revoke all on feed_gone from ${app};

-- Deletes the events about these participants. The settings keep the joins on the keys, whatever the statistics say.
create function opgang_feed_forget(erased uuid[]) returns void
    language plpgsql security definer set search_path = public, pg_temp
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
begin
    if not opgang_system() then
        raise exception 'Only the service itself erases' using errcode = 'insufficient_privilege';
    end if;
    insert into feed_erased (participant_id) select distinct unnest(erased) on conflict do nothing;
    with gone as (
        delete from feed_events
        where participant_id = any(erased) and type <> 'dk.opgang.participants.participant-erased.v1'
        returning id, position, readers
    ), unseen as (
        delete from feed_readers r using (select position, unnest(readers) as reader from gone) g
        where r.reader = g.reader and r.position = g.position
    )
    insert into feed_gone (id, position, readers) select id, position, readers from gone on conflict do nothing;
end $$;

-- Places that no cursor may name any more are forgotten.
create function opgang_feed_sweep(kept_days int) returns void
    language sql security definer set search_path = public, pg_temp as $$
    delete from feed_gone
    where position < extract(epoch from now() - make_interval(days => kept_days + 1))::bigint * 1000000
$$;

-- Where an event stands or stood, for those who could see it.
create function opgang_feed_position(wanted uuid) returns bigint
    language sql stable security definer set search_path = public, pg_temp as $$
    select position from feed_events where id = wanted and readers && array['everyone', opgang_tenant()]
    union all
    select position from feed_gone where id = wanted and readers && array['everyone', opgang_tenant()]
    limit 1
$$;
revoke all on function opgang_feed_forget(uuid[]), opgang_feed_sweep(int), opgang_feed_position(uuid) from public;
grant execute on function opgang_feed_forget(uuid[]), opgang_feed_sweep(int), opgang_feed_position(uuid) to ${app};
