-- Readers can ask for what happened since an instant. An event's time is told by its producer; the position, by which the walk
-- begins, by this service: the caller passes a position that is certainly not after it.
drop function opgang_feed_positions(text, bigint, text[], text[], int);
create function opgang_feed_positions(
    wanted_reader text, after_position bigint, since timestamptz, contexts text[], wanted_types text[], most int)
    returns setof bigint
    language sql stable
    set enable_sort = off set enable_bitmapscan = off set enable_seqscan = off as $$
    select position from feed_readers r
    where reader = wanted_reader and position > after_position
      and split_part(type, '.', 3) = any(contexts)
      and (cardinality(wanted_types) = 0 or type = any(wanted_types))
      and (since is null or exists (select from feed_events e where e.position = r.position and e.time >= since))
    order by position limit most
$$;
