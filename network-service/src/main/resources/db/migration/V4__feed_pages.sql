-- The next positions that one reader may see. A burst writes a million rows before the statistics know of them; without these
-- settings the planner would then sort the whole day instead of walking the key, which has the wanted order already.
create function opgang_feed_positions(
    wanted_reader text, after_position bigint, contexts text[], wanted_types text[], most int) returns setof bigint
    language sql stable
    set enable_sort = off set enable_bitmapscan = off set enable_seqscan = off as $$
    select position from feed_readers
    where reader = wanted_reader and position > after_position
      and split_part(type, '.', 3) = any(contexts)
      and (cardinality(wanted_types) = 0 or type = any(wanted_types))
    order by position limit most
$$;
