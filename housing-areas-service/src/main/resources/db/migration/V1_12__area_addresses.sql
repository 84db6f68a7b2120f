-- Which addresses lie in which area, by their ids in the register of addresses: places, never who lives there.
create table area_addresses (
    id              uuid primary key,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    version         bigint      not null,
    housing_area_id uuid        not null references housing_areas,
    address_id      uuid        not null,
    valid_from      date        not null,
    valid_to        date,
    constraint area_addresses_once unique (address_id, valid_from)
);
create index area_addresses_area on area_addresses (housing_area_id, id);
-- Of two posters at the same time who both open an address, one hears of a conflict.
create unique index area_addresses_open on area_addresses (address_id) where valid_to is null;

alter table area_addresses enable row level security;
create policy everyone on area_addresses for select using ((select opgang_tenant()) is not null);
create policy adding on area_addresses for insert with check (exists (
    select 1 from housing_areas a
    where a.id = housing_area_id and opgang_answers_for(a.municipality_code, a.housing_organisation)));
create policy changing on area_addresses for update using (exists (
    select 1 from housing_areas a
    where a.id = housing_area_id and opgang_answers_for(a.municipality_code, a.housing_organisation)));
