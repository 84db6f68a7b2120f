-- The table of a whole municipality needs its periods that had not ended by the first day, as that of an area does.
create index benefit_periods_municipality on benefit_periods (municipality_code, (coalesce(period_to, 'infinity'::date)))
    include (benefit_group, period_from, period_to);
