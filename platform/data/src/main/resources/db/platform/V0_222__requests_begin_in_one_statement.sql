-- Begins a request under a client's key: takes the lock of the key until the transaction ends, unless somebody else holds it, and finds what
-- was answered under the key. The answer is looked for after the lock was taken, as a volatile function does; a query that did both would
-- look at what was there before.
create function opgang_begin_request(locked text, by_tenant text, by_client text, by_key text, since timestamptz)
    returns table (taken boolean, fingerprint bytea, status int, headers text, body text)
    language plpgsql volatile as $$
begin
    taken := pg_try_advisory_xact_lock(hashtextextended(locked, 0));
    if taken then
        select k.fingerprint, k.status, k.headers, k.body into fingerprint, status, headers, body
        from idempotency_keys k
        where k.tenant = by_tenant and k.client = by_client and k.key = by_key and k.created_at > since;
    end if;
    return next;
end $$;
revoke all on function opgang_begin_request(text, text, text, text, timestamptz) from public;
grant execute on function opgang_begin_request(text, text, text, text, timestamptz) to ${app}, ${system};
