-- Transactions of less than a second are forgotten after a day: whoever comes back later is answered from a second earlier, so that what one
-- of them wrote before the reader's instant and committed after it is not missed.
create or replace function opgang_reach(since timestamptz) returns timestamptz
    language sql stable security definer set search_path = public, pg_temp as $$
    with then_running as (
        select min(oldest) as first, max(newest) as beyond from writers
        where ended is not null and tstzrange(begun, ended, '[]') @> since
    )
    select least(
        since,
        (select min(begun) from writers, then_running where xid >= first and xid < beyond),
        case when since < now() - interval '1 day' then since - interval '1 second' end)
$$;
