-- Work in the background has a role of its own beside that of callers: each table has policies for the one and for the other, and no
-- policy asks who works, which no index could answer. The pool switches between the two.
do $$
begin
    if not exists (select from pg_roles where rolname = '${system}') then
        raise exception 'The role ${system} is missing'
            using hint = 'As an administrator: create role ${system} nologin; grant ${system} to ${app} with inherit false, set true;';
    end if;
end $$;
grant usage on schema public to ${system};
-- The history of the migrations is no business of the service.
revoke all on flyway_schema_history from ${app};

-- What callers may do to tables and functions, the background may do as well: whoever writes a migration grants to ${app}. Called after
-- each migration.
create function opgang_share_rights() returns void language plpgsql set search_path = public, pg_temp as $$
declare
    changed record;
begin
    -- Two instances that start at once follow each other.
    perform pg_advisory_xact_lock(hashtext('opgang_share_rights'));
    for changed in
        with rights as (
            select case c.relkind when 'S' then 'sequence ' else 'table ' end || c.oid::regclass as place, g.grantee, g.privilege_type as verb
            from pg_class c, aclexplode(c.relacl) g
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'S')
            union all
            select 'table ' || a.attrelid::regclass, g.grantee, g.privilege_type || ' (' || quote_ident(a.attname) || ')'
            from pg_attribute a join pg_class c on c.oid = a.attrelid, aclexplode(a.attacl) g
            where c.relnamespace = 'public'::regnamespace and not a.attisdropped
            union all
            select 'function ' || p.oid::regprocedure, g.grantee, g.privilege_type
            from pg_proc p, aclexplode(p.proacl) g
            where p.pronamespace = 'public'::regnamespace
        ), callers as (
            select place, verb from rights where grantee = '${app}'::regrole
        ), background as (
            select place, verb from rights where grantee = '${system}'::regrole
        )
        select format('revoke %s on %s from ${system}', verb, place) as statement
        from (select * from background except select * from callers) taken
        union all
        select format('grant %s on %s to ${system}', verb, place)
        from (select * from callers except select * from background) given
    loop
        execute changed.statement;
    end loop;
end $$;
revoke all on function opgang_share_rights() from public;
