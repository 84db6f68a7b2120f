-- What stands beside a service's own tables belongs to whoever wrote it, as those do.

-- Keys of subjects. Whoever may read a subject's values, which their own policies decide, asks for its key by its id; nobody goes
-- through the keys. Keys from before are nobody's: a municipality can erase them.
alter table subject_keys add column tenant text default opgang_tenant();
alter table subject_keys enable row level security;
create policy own_tenant on subject_keys
    using (tenant = (select opgang_tenant()) or tenant is null and (select opgang_municipality()) is not null
           or (select opgang_system()))
    with check (tenant = (select opgang_tenant()) or tenant is null and (select opgang_municipality()) is not null
                or (select opgang_system()));

create function opgang_subject_keys(subjects uuid[]) returns table (subject_id uuid, wrapped bytea)
    language sql stable security definer set search_path = public, pg_temp as $$
    select k.subject_id, k.wrapped from subject_keys k
    where k.subject_id = any(subjects) and k.wrapped is not null and opgang_tenant() is not null
$$;
revoke all on function opgang_subject_keys(uuid[]) from public;
grant execute on function opgang_subject_keys(uuid[]) to ${app};

-- Events: written in nobody else's name.
alter table outbox add column tenant text default opgang_tenant();
alter policy everyone_writes on outbox with check (tenant = (select opgang_tenant()));

-- Keys of requests: a caller without a tenant is its client, not everybody else without one.
alter policy own_tenant on idempotency_keys
    using ((select opgang_system())
        or tenant = (select opgang_tenant())
           and (tenant <> 'nobody' or client = (select current_setting('opgang.client', true))))
    with check ((select opgang_system())
        or tenant = (select opgang_tenant())
           and (tenant <> 'nobody' or client = (select current_setting('opgang.client', true))));
