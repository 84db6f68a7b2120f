-- The periods for which a controlled flow table has been published, in the order in which that was done first. A reader may have
-- kept each of them, so that a later table is held against all of them; nothing is ever taken out.
create table published_flow_periods (
    place        varchar     not null,
    number       int         not null,
    period_from  date        not null,
    period_to    date        not null,
    published_at timestamptz not null,
    primary key (place, number),
    constraint published_flow_periods_once unique (place, period_from, period_to)
);
alter table published_flow_periods enable row level security;
create policy publishing on published_flow_periods using ((select opgang_system()));
