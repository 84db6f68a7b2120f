-- From when on something may bear a time that can be seen now and could not be seen at an earlier moment: the beginning of the oldest
-- transaction that was running then, or had not begun to write, and is committed now. Nothing if there is none.
create function opgang_earliest_after(beyond bigint, running bigint[]) returns timestamptz
    language sql stable security definer set search_path = public, pg_temp as $$
    select min(begun) from (
        select begun from writers where xid >= beyond::text::xid8
        union all
        select begun from writers where xid = any (array(select one::text::xid8 from unnest(running) as one))
    ) as late
$$;
revoke all on function opgang_earliest_after(bigint, bigint[]) from public;
grant execute on function opgang_earliest_after(bigint, bigint[]) to ${app};
