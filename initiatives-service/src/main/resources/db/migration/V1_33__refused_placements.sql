-- How often a day a poster that may not read about a participant was refused on grounds that it was not told.
create table refused_placements (
    tenant         varchar not null,
    participant_id uuid    not null,
    refused_on     date    not null,
    times          int     not null,
    primary key (tenant, participant_id, refused_on)
);
create index refused_placements_day on refused_placements (refused_on);
create index refused_placements_participant on refused_placements (participant_id);
alter table refused_placements enable row level security;
create policy system_all on refused_placements using ((select opgang_system())) with check ((select opgang_system()));
create policy own on refused_placements using (tenant = (select opgang_tenant())) with check (tenant = (select opgang_tenant()));
