-- What was published of the results of an ended year to readers who see no exact ones: each edition with the counts of that day, all of
-- them and those that municipalities and organisations knew as their own. A later edition is held against all earlier ones, which
-- readers may have kept. No counts of single people's facts leave this table but those that are named in shown.
create table published_results (
    initiative_id uuid      not null references initiatives on delete cascade,
    year          int       not null,
    number        int       not null,
    edition       date      not null,
    counts        jsonb     not null,
    shown         varchar[] not null,
    primary key (initiative_id, year, number)
);
alter table published_results enable row level security;
create policy publishing on published_results using ((select opgang_system()));
