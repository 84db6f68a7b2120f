-- Organisations in the network. Everyone reads them; a municipality writes its own, an organisation with the scope
-- network.write is the network's coordination and writes all.
create table members (
    id                uuid primary key,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null,
    posted_by         text        not null,
    source_system     text,
    source_id         text,
    name              text        not null,
    kind              text        not null,
    role              text        not null,
    municipality_code text,
    cvr               text,
    member_from       date,
    member_to         date,
    contacts_revision bigint      not null,
    constraint member_period check (member_to > member_from)
);
create unique index members_source on members (posted_by, source_system, source_id);
create unique index members_municipality on members (municipality_code) where member_to is null;
create unique index members_cvr on members (cvr) where member_to is null;
create index members_created on members (created_at, id);
create index members_updated on members (updated_at, id);

alter table members enable row level security;
create policy tenants_read on members for select using ((select opgang_tenant()) is not null);
create policy own_inserts on members for insert with check (
    municipality_code = (select opgang_municipality()) or (select opgang_organisation()) is not null
    or (select opgang_system()));
create policy own_updates on members for update using (
    municipality_code = (select opgang_municipality()) or (select opgang_organisation()) is not null
    or (select opgang_system()));
create policy own_deletes on members for delete using (
    municipality_code = (select opgang_municipality()) or (select opgang_organisation()) is not null
    or (select opgang_system()));

-- Professional contact data of the members' people; it leaves this service with no event.
create table contact_persons (
    id            uuid primary key,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    version       bigint      not null,
    posted_by     text        not null,
    source_system text,
    source_id     text,
    member_id     uuid        not null references members on delete cascade,
    name          text        not null,
    email         text,
    phone         text,
    fields        varchar[]      not null,
    valid_from    date        not null,
    valid_to      date,
    constraint contact_period check (valid_to > valid_from)
);
create unique index contact_persons_source on contact_persons (posted_by, source_system, source_id);
create index contact_persons_member on contact_persons (member_id, id);
create index contact_persons_created on contact_persons (created_at, id);
create index contact_persons_updated on contact_persons (updated_at, id);

alter table contact_persons enable row level security;
create policy tenants_read on contact_persons for select using ((select opgang_tenant()) is not null);
create policy own_writes on contact_persons using (
    (select opgang_organisation()) is not null or (select opgang_system())
    or exists (select 1 from members where members.id = member_id
                                       and members.municipality_code = (select opgang_municipality())));
