-- The network coordinates itself by one organisation; it is told with each start, after the migrations.
create table coordination (
    cvr text primary key
);
alter table coordination enable row level security;
create policy system_only on coordination using ((select opgang_system())) with check ((select opgang_system()));
create function network_coordinates() returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from coordination where cvr = opgang_organisation())
$$;
create function network_coordinated_by(wanted text) returns void
    language sql set search_path = public, pg_temp as $$
    delete from coordination where cvr <> wanted;
    insert into coordination select wanted where wanted <> '' on conflict do nothing;
$$;
revoke all on function network_coordinates(), network_coordinated_by(text) from public;
grant execute on function network_coordinates() to ${app};

drop policy own_inserts on members;
drop policy own_updates on members;
drop policy own_deletes on members;
create policy own_writes on members using (
    municipality_code = (select opgang_municipality()) or cvr = (select opgang_organisation())
    or (select network_coordinates()) or (select opgang_system()));

alter policy own_writes on contact_persons using (
    (select network_coordinates()) or (select opgang_system())
    or exists (select 1 from members where members.id = member_id
               and (members.municipality_code = (select opgang_municipality()) or members.cvr = (select opgang_organisation()))));

alter policy own_writes on adoptions using (
    municipality_code = (select opgang_municipality()) or (select network_coordinates()) or (select opgang_system()));
