-- The id under which counts keep the facts about somebody who was erased. It follows from the former id alone: a service keeps the facts
-- once, however often an erasure is told to it, and facts of several tables stay together. Nobody gets the former id back from it.
create function opgang_nobody(former uuid) returns uuid
    language sql immutable strict parallel safe
    return encode(substring(sha256('nobody'::bytea || uuid_send(former)) from 1 for 16), 'hex')::uuid;
revoke all on function opgang_nobody(uuid) from public;
grant execute on function opgang_nobody(uuid) to ${app};
