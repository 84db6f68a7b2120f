-- Everything that a migration makes later is usable by the application, which owns nothing itself.
alter default privileges in schema public grant select, insert, update, delete on tables to ${app};
alter default privileges in schema public grant usage on sequences to ${app};

-- On whose behalf the running statement works. The pool sets it whenever a connection is handed out; without it,
-- nobody's rows are seen. In policies write (select opgang_municipality()), which is evaluated once per statement.
create function opgang_tenant() returns text
    language sql stable parallel safe
    return nullif(current_setting('opgang.tenant', true), '');

create function opgang_municipality() returns text
    language sql stable parallel safe
    return case when opgang_tenant() like 'municipality:%' then substr(opgang_tenant(), 14) end;

create function opgang_organisation() returns text
    language sql stable parallel safe
    return case when opgang_tenant() like 'organisation:%' then substr(opgang_tenant(), 14) end;

create function opgang_system() returns boolean
    language sql stable parallel safe
    return coalesce(opgang_tenant() = 'system', false);
