-- What initiatives-service told of an initiative; its targets are what a simulation of its areas can take for expected.
create table initiatives (
    id uuid primary key,
    municipality_codes text[] not null,
    partner_organisations text[] not null,
    initiative jsonb not null
);

alter table initiatives enable row level security;
create policy tenants on initiatives for select
    using (municipality_codes @> array[(select opgang_municipality())::text]
        or partner_organisations @> array[(select opgang_organisation())::text]);
create policy projection on initiatives using ((select opgang_system()));
