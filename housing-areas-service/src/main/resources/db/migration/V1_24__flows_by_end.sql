-- A flow table needs the spells that had not ended by its first day: with the end in the key it passes over all older history.
drop index flow_spells_area;
create index flow_spells_area on flow_spells (housing_area_id, (coalesce(period_to, 'infinity'::date)))
    include (benefit_group, municipality_code, period_from, period_to);
