-- How far the topics have to be read before the projections of a rebuild are whole: a row for each partition that is not there yet.
create table rebuild_targets (
    topic    text   not null,
    part     int    not null,
    position bigint not null,
    primary key (topic, part)
);
alter table rebuild_targets enable row level security;
create policy everyone_asks on rebuild_targets for select using (true);
create policy system_only on rebuild_targets using ((select opgang_system())) with check ((select opgang_system()));
