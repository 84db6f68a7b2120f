-- A transaction tells at its end up to which id others had ended, not which ids had been given: one with a later id may have been writing
-- since before. Whatever has such an id and began before the instant is reached for as well. It may have noted its own end a little before
-- the instant and become visible after it, as long as a commit takes: ten seconds are allowed for that.
create or replace function opgang_reach(since timestamptz) returns timestamptz
    language sql stable security definer set search_path = public, pg_temp as $$
    with then_running as (
        select min(oldest) as first, max(newest) as beyond from writers
        where ended is not null and tstzrange(begun, ended, '[]') @> since
    )
    select least(
        since,
        (select min(begun) from writers, then_running where xid >= first and xid < beyond),
        (select min(begun) from writers, then_running
         where ended is not null and xid >= beyond
           and tstzrange(begun, ended, '[]') && tstzrange(since - interval '10 seconds', since, '[]')),
        case when since < now() - interval '1 day' then since - interval '1 second' end)
$$;
