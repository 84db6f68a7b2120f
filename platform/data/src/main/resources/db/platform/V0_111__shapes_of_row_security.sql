-- The shapes of row security. A table gets its policies by one line in the migration that makes it, such as
--     select opgang_secure_owned('visits', 'municipality_code');
-- Said again, a shape takes the place of the former one. Rules that no shape has are policies of their own, "to ${app}", after the line.
--
-- Conditions are texts over the columns of the table. In them write (select opgang_municipality()), which is evaluated once per statement.

-- What the others are made of: the background works with all rows, callers with those for which the conditions hold; without a condition
-- with none. Rows that are written must be such as may be changed, or added.
create function opgang_secure(secured regclass, reads text default null, adds text default null, changes text default null,
                              removes text default null) returns void language plpgsql as $$
declare
    former name;
begin
    for former in select polname from pg_policy where polrelid = secured loop
        execute format('drop policy %I on %s', former, secured);
    end loop;
    execute format('alter table %s enable row level security', secured);
    execute format('create policy background on %s to ${system} using (true) with check (true)', secured);
    if reads = adds and reads = changes and reads = removes then
        execute format('create policy callers on %s to ${app} using (%s)', secured, reads);
        return;
    end if;
    if reads is not null then
        execute format('create policy callers_read on %s for select to ${app} using (%s)', secured, reads);
    end if;
    if adds is not null then
        execute format('create policy callers_add on %s for insert to ${app} with check (%s)', secured, adds);
    end if;
    if changes is not null then
        execute format('create policy callers_change on %s for update to ${app} using (%s)', secured, changes);
    end if;
    if removes is not null then
        execute format('create policy callers_remove on %s for delete to ${app} using (%s)', secured, removes);
    end if;
end $$;

-- The condition that a row is the caller's own, by the column that names its owner: a municipality's code, or the key of a tenant.
create function opgang_own(owner name) returns text language sql immutable
    return format('%I = (select %s())', owner,
                  case owner when 'municipality_code' then 'opgang_municipality' else 'opgang_tenant' end);

-- The condition that somebody is calling.
create function opgang_anybody() returns text language sql immutable
    return '(select opgang_tenant()) is not null';

-- Only the background works with it.
create function opgang_secure_internal(secured regclass) returns void language sql as $$
    select opgang_secure(secured)
$$;

-- Each row belongs to one caller, who reads and writes it, and nobody else does.
create function opgang_secure_owned(secured regclass, owner name) returns void language sql as $$
    select opgang_secure(secured, opgang_own(owner), opgang_own(owner), opgang_own(owner), opgang_own(owner))
$$;

-- What events told: the background writes it, its owner reads it.
create function opgang_secure_projection(secured regclass, owner name) returns void language sql as $$
    select opgang_secure(secured, reads => opgang_own(owner))
$$;

-- Goes with a row of another table: whoever sees that one reads and writes this one.
create function opgang_secure_part(secured regclass, whole regclass, key name) returns void language plpgsql as $$
declare
    belongs constant text := format('exists (select from %s as whole where whole.id = %s.%I)', whole, secured, key);
begin
    perform opgang_secure(secured, belongs, belongs, belongs, belongs);
end $$;

-- Every caller reads it; who writes it is a condition, such as opgang_own('posted_by'). Without one only the background does.
create function opgang_secure_public(secured regclass, writes text default null) returns void language sql as $$
    select opgang_secure(secured, opgang_anybody(), writes, writes, writes)
$$;

revoke all on function opgang_secure(regclass, text, text, text, text), opgang_secure_internal(regclass),
    opgang_secure_owned(regclass, name), opgang_secure_projection(regclass, name), opgang_secure_part(regclass, regclass, name),
    opgang_secure_public(regclass, text) from public;
