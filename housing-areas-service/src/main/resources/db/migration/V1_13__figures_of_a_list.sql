-- A list reads some indicators of some years, of all areas: with the values in the index, as many rows as it needs and no more.
create index observations_list on observations (indicator, year) include (housing_area_id, value);

-- And all figures of some areas, for the lists before it.
alter table observations drop constraint observations_key;
alter table observations add constraint observations_key unique (housing_area_id, indicator, year) include (value);
