-- How far each partition was taken in: written with what was taken in, so that neither can be without the other, whatever becomes of
-- the broker's own memory of consumer groups.
create table inbox_positions (
    topic    text   not null,
    part     int    not null,
    position bigint not null,
    primary key (topic, part)
);
alter table inbox_positions enable row level security;
create policy system_only on inbox_positions using ((select opgang_system())) with check ((select opgang_system()));
