-- Of the network's own events some are for parties alone: those of the exchange under an exchange scope, those of webhooks for their owner.
-- A part is what one scope opens.
create function network_feed_part(type text) returns text language sql immutable parallel safe
    return case when type like 'dk.opgang.network.webhook-%' then 'webhooks'
                when type like any (array['dk.opgang.network.housing-offer-%', 'dk.opgang.network.relocation-%',
                                          'dk.opgang.network.handover-%', 'dk.opgang.network.settlement-%',
                                          'dk.opgang.network.move-in-agreement-%']) then 'exchange'
                else split_part(type, '.', 3) end;
revoke all on function network_feed_part(text) from public;
grant execute on function network_feed_part(text) to ${app};

create or replace function opgang_feed_positions(
    wanted_reader text, after_position bigint, since timestamptz, contexts text[], wanted_types text[], most int)
    returns setof bigint
    language sql stable
    set enable_sort = off set enable_bitmapscan = off set enable_seqscan = off as $$
    select position from feed_readers r
    where reader = wanted_reader and position > after_position
      and network_feed_part(type) = any(contexts)
      and (cardinality(wanted_types) = 0 or type = any(wanted_types))
      and (since is null or position >= (extract(epoch from since) * 1000000)::bigint
           or exists (select from feed_events e where e.position = r.position and e.time >= since))
    order by position limit most
$$;

-- What happened to one thing is found by the thing, not by going through all that its reader may see.
create index feed_events_subject on feed_events (subject, position);
create function opgang_feed_positions_of(
    wanted_subject uuid, wanted_reader text, after_position bigint, since timestamptz, contexts text[], wanted_types text[], most int)
    returns setof bigint
    language sql stable
    set enable_seqscan = off as $$
    select e.position from feed_events e
    where e.subject = wanted_subject and e.position > after_position
      and exists (select from feed_readers r
                  where r.reader = wanted_reader and r.position = e.position and network_feed_part(r.type) = any(contexts)
                    and (cardinality(wanted_types) = 0 or r.type = any(wanted_types)))
      and (since is null or e.position >= (extract(epoch from since) * 1000000)::bigint or e.time >= since)
    order by e.position limit most
$$;
