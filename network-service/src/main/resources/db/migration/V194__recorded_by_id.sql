-- Which of these events are in the feed already. By the index of the ids, whatever the planner believes: of today's part it knows nothing for
-- the first minutes, takes a few hundred ids for most of the rows, and would read all of them for each pack of events. In the parts of earlier
-- days the index ends before the first of the ids, and in those to come there is nothing.
create function opgang_feed_recorded(ids uuid[]) returns setof uuid
    language sql stable
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
    select id from feed_events where id = any(ids)
$$;
revoke all on function opgang_feed_recorded(uuid[]) from public;
grant execute on function opgang_feed_recorded(uuid[]) to ${app};
