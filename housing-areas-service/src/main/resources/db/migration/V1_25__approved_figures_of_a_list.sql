-- A class follows from approved figures alone, and the policy asks for the status too: it belongs to what the indexes hand out.
drop index observations_list;
create index observations_list on observations (indicator, year) include (housing_area_id, value, status);

alter table observations drop constraint observations_key;
alter table observations add constraint observations_key unique (housing_area_id, indicator, year) include (value, status);
